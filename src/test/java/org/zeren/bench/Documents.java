package org.zeren.bench;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.zeren.bench.Words.Word;

/** The documents of the nation with all that stands in them, each made from its number alone. */
final class Documents {

  static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS_OF_ISSUE = 2_700;
  private static final String[] KINDS = {
    "NOTICE",
    "PLAN",
    "OPINION",
    "NOTICE",
    "REPLY",
    "REGULATION",
    "NOTICE",
    "PLAN",
    "NOTICE",
    "REPLY"
  };

  /** What part of four documents' measures comes before each of them. */
  private static final double[] SHARE_OF_FOUR = {0, 0.62, 0.87, 0.96};

  private final Size size;
  private final Register register;

  Documents(Size size, Register register) {
    this.size = size;
    this.register = register;
  }

  static String key(int document) {
    return "doc-" + document;
  }

  /** The documents from one number up to another, which is left out. */
  Batch batch(int first, int end) {
    Batch batch = new Batch();
    for (int document = first; document < end; document++) {
      add(batch, document, new SplittableRandom(20200308L + document * 1_000_003L));
    }
    return batch;
  }

  /** How many measures come before that document: of four, one is long and two are short. */
  private int measuresBefore(int document) {
    double average = (double) size.measures() / size.documents();
    double share = SHARE_OF_FOUR[document % SHARE_OF_FOUR.length];
    return (int) Math.round(average * (document - document % 4 + 4 * share));
  }

  private void add(Batch batch, int document, SplittableRandom random) {
    String kind = KINDS[document % KINDS.length];
    String id = "document:" + key(document);
    LocalDate issuedOn = FIRST_DAY.plusDays((long) DAYS_OF_ISSUE * document / size.documents());
    String issuer = register.agency(random);
    Word matter = Words.one(Words.MATTERS, random);
    batch.node(
        "Document",
        id,
        "title",
        "关于" + Words.one(Words.VERBS, random).zh() + matter.zh() + "的" + title(kind),
        "titleEn",
        "On " + matter.en() + ", " + document,
        "number",
        Words.place(document % 157) + "政发〔" + issuedOn.getYear() + "〕" + document + "号",
        "kind",
        kind,
        "issuedOn",
        issuedOn,
        "source",
        "synthetic/" + key(document));
    batch.link("Document", id, "ISSUED_BY", "Agency", issuer, "rank", 1);
    if (random.nextInt(3) == 0) {
      batch.link("Document", id, "CONSULTED", "Agency", register.agency(random), "rank", 1);
    }
    if (document > 0) {
      int cited = random.nextInt(document);
      batch.link("Document", id, "CITES", "Document", "document:" + key(cited), "rank", 1);
      if (document % 4 == 0) {
        batch.link(
            "Document", id, "IMPLEMENTS", "Document", "document:" + key(cited / 2), "rank", 1);
      }
    }
    if (kind.equals("REPLY")) {
      answered(batch, document, id, matter);
    }
    int measures = measuresBefore(document + 1) - measuresBefore(document);
    clause(batch, document, 0, "总体要求", "General");
    DocumentContent content =
        new DocumentContent(batch, size, register, random, document, kind, issuedOn, issuer);
    for (int number = 1; number <= measures; number++) {
      content.measure(number);
    }
    content.duties();
    content.indicators();
  }

  private static void answered(Batch batch, int document, String id, Word matter) {
    String proposal = "proposal:p" + document;
    batch.node(
        "Proposal",
        proposal,
        "kind",
        document % 20 < 10 ? "CPPCC_PROPOSAL" : "DEPUTY_SUGGESTION",
        "session",
        "第" + (1 + document % 5) + "次会议",
        "number",
        String.valueOf(document),
        "title",
        "关于" + matter.zh() + "的建议",
        "titleEn",
        "On " + matter.en());
    batch.link("Document", id, "ANSWERS", "Proposal", proposal);
  }

  /** The clause of that number; 0 is the one over the whole document. */
  static void clause(Batch batch, int document, int number, String heading, String headingEn) {
    String id = "provision:" + key(document) + "/" + number;
    batch.node(
        "Provision",
        id,
        "rank",
        number,
        "number",
        String.valueOf(number),
        "heading",
        heading,
        "headingEn",
        headingEn,
        "digest",
        HexFormat.of().toHexDigits(document * 31L + number).repeat(4),
        "start",
        number * 100,
        "end",
        number * 100 + 90);
    batch.link("Provision", id, "PART_OF", "Document", "document:" + key(document));
  }

  private static String title(String kind) {
    return switch (kind) {
      case "PLAN" -> "规划";
      case "OPINION" -> "意见";
      case "REPLY" -> "答复";
      case "REGULATION" -> "办法";
      default -> "通知";
    };
  }
}
