package org.zeren.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.zeren.bench.Words.Word;

/**
 * The bodies of the nation: places in a tree of twelve each, every place with a government and one
 * department of each sector, groups of governments, and bodies that ended; with them themes and
 * beneficiary groups.
 */
record Register(List<String> agencies, List<String> governments, int groups) {

  private static final int PLACES_WITHIN = 12;
  private static final List<String> LEVELS =
      List.of("CENTRAL", "PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP");
  private static final String[] KINDS = {"中华", "省", "市", "县", "乡"};

  static Register of(Size size) {
    List<String> agencies = new ArrayList<>();
    List<String> governments = new ArrayList<>();
    for (int i = 0; i < size.agencies(); i++) {
      agencies.add(id(i));
      if (i % Words.SECTORS.size() == 0) {
        governments.add(id(i));
      }
    }
    return new Register(agencies, governments, size.groups());
  }

  /** One body; a few of them come up far more often than all others. */
  String agency(SplittableRandom random) {
    double skewed = Math.pow(random.nextDouble(), 4);
    int place = (int) (skewed * agencies.size());
    return agencies.get((int) (place * 7919L % agencies.size()));
  }

  static String group(int i) {
    return "beneficiary:b" + i;
  }

  static String theme(int i) {
    return "theme:t" + i;
  }

  void addTo(Batch batch) {
    for (int i = 0; i < agencies.size(); i++) {
      agency(batch, i);
    }
    for (int i = 0; i < governments.size(); i += PLACES_WITHIN) {
      groupOfGovernments(batch, i);
    }
    for (int i = 0; i < Words.THEMES.size(); i++) {
      Word word = Words.THEMES.get(i);
      batch.node("Theme", theme(i), "name", word.zh(), "nameEn", word.en(), "rank", i);
    }
    for (int i = 0; i < groups; i++) {
      beneficiaries(batch, i);
    }
  }

  private void agency(Batch batch, int i) {
    int place = i / Words.SECTORS.size();
    Word sector = Words.SECTORS.get(i % Words.SECTORS.size());
    int depth = depth(place);
    String seat = depth == 0 ? KINDS[0] : Words.place(place) + KINDS[depth];
    String name = seat + sector.zh();
    String shortName = seat + sector.zh().substring(0, 2);
    String alias = sector.zh().substring(0, 2) + "部门" + place;
    boolean ended = i % 97 == 96 && i + 1 < agencies.size();
    LocalDate endedOn = ended ? LocalDate.of(2021, 1 + i % 12, 1) : null;
    batch.node(
        "Agency",
        id(i),
        "name",
        name,
        "nameEn",
        sector.en().charAt(0)
            + sector.en().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
            + " body of place "
            + place,
        "shortName",
        shortName,
        "aliases",
        List.of(alias),
        "names",
        List.of(name, shortName, alias),
        "sector",
        sector.en(),
        "level",
        LEVELS.get(depth),
        "kind",
        "AGENCY",
        "endedOn",
        endedOn);
    if (i % Words.SECTORS.size() != 0) {
      link(batch, i, "PART_OF", governments.get(place));
    } else if (place > 0) {
      link(batch, i, "PART_OF", governments.get((place - 1) / PLACES_WITHIN));
    }
    if (ended) {
      batch.link(
          "Agency",
          id(i),
          "SUCCEEDED_BY",
          "Agency",
          id(i + 1),
          "on",
          endedOn,
          "instrument",
          "机构改革");
    }
  }

  private void link(Batch batch, int from, String type, String to) {
    batch.link("Agency", id(from), type, "Agency", to);
  }

  private void groupOfGovernments(Batch batch, int first) {
    String id = "agency:group-" + first / PLACES_WITHIN;
    String name = Words.place(first / PLACES_WITHIN) + "各市县人民政府";
    batch.node(
        "Agency",
        id,
        "name",
        name,
        "aliases",
        List.of(),
        "names",
        List.of(name),
        "sector",
        "GOVERNMENT",
        "level",
        "PREFECTURE",
        "kind",
        "GROUP");
    governments.stream()
        .skip(first)
        .limit(PLACES_WITHIN)
        .forEach(member -> batch.link("Agency", member, "MEMBER_OF", "Agency", id));
  }

  private static void beneficiaries(Batch batch, int i) {
    Word word = Words.GROUPS.get(i % Words.GROUPS.size());
    int general = i / Words.GROUPS.size();
    String name = general == 0 ? word.zh() : Words.place(general) + word.zh();
    batch.node(
        "BeneficiaryGroup",
        group(i),
        "name",
        name,
        "nameEn",
        general == 0 ? word.en() : word.en() + " of place " + general,
        "definition",
        "符合规定条件的" + name);
    if (general > 0) {
      batch.link(
          "BeneficiaryGroup",
          group(i),
          "BROADER",
          "BeneficiaryGroup",
          group(i % Words.GROUPS.size()));
    }
  }

  private static int depth(int place) {
    int depth = 0;
    for (int up = place; up > 0 && depth < LEVELS.size() - 1; up = (up - 1) / PLACES_WITHIN) {
      depth++;
    }
    return depth;
  }

  private static String id(int i) {
    return "agency:a" + i;
  }
}
