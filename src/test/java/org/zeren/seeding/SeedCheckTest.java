package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

class SeedCheckTest {

  private static final String DOCUMENT = "document: { key: d, title: 通知, kind: NOTICE }\n";
  private static final String PROVISION = "provisions: [ { key: p } ]\n";
  private static final String AGENCY =
      "agencies:\n- { key: %s, name: 厅, sector: HR, level: PROVINCE, kind: AGENCY%s }\n";

  static Stream<Arguments> problems() {
    return Stream.of(
        argumentSet(
            "a syntax error",
            "themes:\n- { key: pay, name: 待遇\n",
            "seed.yaml:3: this is no YAML: expected ',' or '}', but got <stream end>;"
                + " mend the YAML there: its indentation, quotes and brackets"),
        argumentSet(
            "a character that YAML forbids",
            "themes:\n- { key: pay, name: 待\u0007遇 }\n",
            "seed.yaml:2: there is a character that YAML does not allow; remove it"),
        argumentSet(
            "a file that is no mapping",
            "- themes\n",
            "seed.yaml:1: a seed file must be written as keys with values; write one \"key: value\""
                + " a line, of document, provisions, proposals, measures, responsibilities,"
                + " followUps, indicators, agencies, beneficiaryGroups, themes, documents,"
                + " discrepancies"),
        argumentSet(
            "an unknown key with a near one",
            "themes:\n- key: pay\n  name: 待遇\n  nameEN: Pay\n",
            "seed.yaml:4: a theme has no key \"nameEN\"; write \"nameEn\""),
        argumentSet(
            "an unknown key like no other",
            "themes:\n- { key: pay, name: 待遇, colour: red }\n",
            "seed.yaml:2: a theme has no key \"colour\"; remove it, or use one of key, name,"
                + " nameEn"),
        argumentSet(
            "a mark that lets nobody see",
            "document: { key: d, title: 通知, kind: NOTICE, visibleTo: [] }\n",
            "seed.yaml:1: \"visibleTo\" is empty; name somebody, or leave it out where everybody may see"
                + " it"),
        argumentSet(
            "an unknown list",
            "theme: []\n",
            "seed.yaml:1: a seed file has no key \"theme\"; write \"themes\""),
        argumentSet(
            "a missing key",
            "themes:\n- { key: pay }\n",
            "seed.yaml:2: the theme has no \"name\"; add \"name: …\""),
        argumentSet(
            "a key twice in one mapping",
            "themes:\n- key: pay\n  name: 待遇\n  name: 保障\n",
            "seed.yaml:4: \"name\" stands twice in one theme, first in line 3; remove one of the two"),
        argumentSet(
            "a key without a value",
            "themes:\n- key: pay\n  name:\n",
            "seed.yaml:3: \"name\" has no value; give it one, or remove it"),
        argumentSet(
            "a list where a single value belongs",
            "themes:\n- key: pay\n  name: [待遇]\n",
            "seed.yaml:3: \"name\" must be a single value; write it behind the colon, without"
                + " brackets or hyphens"),
        argumentSet(
            "a single value where a list belongs",
            "themes: pay\n",
            "seed.yaml:1: \"themes\" must be a list; write it as [one, two], or with hyphens"),
        argumentSet(
            "a single value where a mapping belongs",
            "themes: [pay]\n",
            "seed.yaml:1: a theme must be written as keys with values; write one \"key: value\" a"
                + " line, of key, name, nameEn"),
        argumentSet(
            "a key in other letters",
            "themes:\n- { key: Pay_1, name: 待遇 }\n",
            "seed.yaml:2: \"Pay_1\" is no key; use small letters a-z, digits and hyphens only,"
                + " beginning with a letter or digit"),
        argumentSet(
            "the same node twice",
            "themes:\n- { key: pay, name: 待遇 }\n- { key: pay, name: 保障 }\n",
            "seed.yaml:3: the theme \"pay\" already stands in seed.yaml:2; remove one of the two,"
                + " or give it another key"),
        argumentSet(
            "a reference with a near key",
            AGENCY.formatted("jl-hrss", "")
                + AGENCY.substring(10).formatted("b", ", parent: jl-hrs"),
            "seed.yaml:3: there is no agency \"jl-hrs\"; write \"jl-hrss\", or add it to agencies:"),
        argumentSet(
            "a reference that leads nowhere",
            "documents:\n- { key: d, title: 通知, kind: NOTICE, cites: [elsewhere] }\n",
            "seed.yaml:2: there is no document \"elsewhere\"; correct it, or add it to documents:"),
        argumentSet(
            "a reference in the wrong form",
            DOCUMENT
                + PROVISION
                + "measures: [ { key: m, kind: TASK, title: 事, provision: p/q/r } ]\n",
            "seed.yaml:3: \"p/q/r\" is no key of a provision; write <document>/<key>, or the key"
                + " alone in the same document"),
        argumentSet(
            "a short reference outside a document",
            "discrepancies: [ { key: x, kind: DATE, summary: 异, provisions: [p] } ]\n",
            "seed.yaml:1: \"p\" does not say of which document the provision is; write"
                + " <document>/p"),
        argumentSet(
            "a subject that is no public id",
            DOCUMENT
                + PROVISION
                + "discrepancies: [ { key: x, kind: DATE, summary: 异, provisions: [p], subjects: [d] } ]\n",
            "seed.yaml:3: \"d\" is no public id; begin it with one of agency:, beneficiary:,"
                + " theme:, document:, proposal:, discrepancy:, provision:, measure:, follow-up:,"
                + " indicator:"),
        argumentSet(
            "a measure without a provision",
            DOCUMENT + PROVISION + "measures:\n- { key: m, kind: TASK, title: 事 }\n",
            "seed.yaml:4: there is no provision \"d/m\"; name the provision that lays it down with"
                + " \"provision:\""),
        argumentSet(
            "the same node twice in one list",
            "documents:\n- { key: d, title: 通知, kind: NOTICE, cites: [d, d] }\n",
            "seed.yaml:2: \"cites\" names document:d twice; remove one of the two"),
        argumentSet(
            "a word that is none, with a near one",
            "documents:\n- { key: d, title: 通知, kind: NOTISE }\n",
            "seed.yaml:2: \"NOTISE\" is no kind of document; write NOTICE (there are NOTICE, REPLY,"
                + " PLAN, OPINION, REGULATION, LAW, OTHER)"),
        argumentSet(
            "a role that does not exist",
            DOCUMENT
                + AGENCY.formatted("a", "")
                + "responsibilities:\n- { agency: a, role: OWNER }\n",
            "seed.yaml:5: \"OWNER\" is no role; write one of LEAD, RESPONSIBLE, SUPPORT,"
                + " COORDINATOR, FUNDER, IMPLEMENTER, SUPERVISOR"),
        argumentSet(
            "a day that the calendar lacks",
            "documents:\n- { key: d, title: 通知, kind: NOTICE, issuedOn: 2021-02-29 }\n",
            "seed.yaml:2: \"2021-02-29\" is no date of the calendar; write year, month and day, such"
                + " as 2020-03-08"),
        argumentSet(
            "an end that is not after its beginning",
            AGENCY.formatted(
                    "a", ", memberOf: [ { group: b, since: 2021-01-01, until: 2021-01-01 } ]")
                + AGENCY.substring(10).formatted("b", ""),
            "seed.yaml:2: \"since\" 2021-01-01 is not before \"until\" 2021-01-01; correct one of"
                + " them: \"until\" is the first day on which it no longer holds"),
        argumentSet(
            "a measure that is due before it starts",
            DOCUMENT
                + PROVISION
                + "measures: [ { key: m, kind: TASK, title: 事, provision: p,"
                + " startsOn: 2021-01-01, dueOn: 2020-12-31 } ]\n",
            "seed.yaml:3: \"startsOn\" 2021-01-01 is after \"dueOn\" 2020-12-31; correct one of"
                + " them"),
        argumentSet(
            "a span that ends before it begins",
            DOCUMENT + "provisions: [ { key: p, span: 9-9, digest: " + "0".repeat(64) + " } ]\n",
            "seed.yaml:2: \"9-9\" is no span; write the first character and the one after the last,"
                + " such as 294-473"),
        argumentSet(
            "a digest of another length",
            DOCUMENT + "provisions: [ { key: p, span: 0-9, digest: 3f } ]\n",
            "seed.yaml:2: \"3f\" is no digest; write the passage's SHA-256 as 64 small hexadecimal"
                + " digits"),
        argumentSet(
            "a span without a digest",
            DOCUMENT + "provisions: [ { key: p, span: 0-9 } ]\n",
            "seed.yaml:2: of \"span\" and \"digest\" only one is given; give both, or none where"
                + " there is no source text"),
        argumentSet(
            "a source text in another folder",
            "documents:\n- { key: d, title: 通知, kind: NOTICE, source: ../d.txt }\n",
            "seed.yaml:2: \"../d.txt\" is no name of a source text; write the file's name without a"
                + " folder, ending in .txt"),
        argumentSet(
            "an amount that is no number",
            measureWith("entitlements: [ { description: 补, amount: 约300 } ]"),
            "seed.yaml:3: \"约300\" is no number; write digits with at most one point, such as 18.7"),
        argumentSet(
            "an amount with too many digits",
            measureWith("entitlements: [ { description: 补, amount: 12345678901234.567 } ]"),
            "seed.yaml:3: \"12345678901234.567\" has 17 significant digits; give at most 15, if need"
                + " be in a larger unit"),
        argumentSet(
            "a flag in another word",
            measureWith("entitlements: [ { description: 补, atLeast: yes } ]"),
            "seed.yaml:3: \"yes\" is no yes or no; write true or false"),
        argumentSet(
            "a year of two digits",
            DOCUMENT
                + PROVISION
                + "indicators: [ { key: i, name: 数, unit: 人, provision: p,"
                + " target: { year: 25, value: 1 } } ]\n",
            "seed.yaml:3: \"25\" is no year; write four digits, such as 2025"),
        argumentSet(
            "two observations of one year",
            DOCUMENT
                + PROVISION
                + "indicators: [ { key: i, name: 数, unit: 人, provision: p, observations:\n"
                + "  [ { year: 2022, value: 1 },\n    { year: 2022, value: 2 } ] } ]\n",
            "seed.yaml:5: there are two observations for 2022, the first in seed.yaml:4; remove one,"
                + " or record what they tell differently under discrepancies:"),
        argumentSet(
            "a candidate link without a reason",
            followUpWith("links: [ { measure: d/m, confidence: CANDIDATE } ]"),
            "seed.yaml:4: a CANDIDATE link has no \"reason\"; add one that says what the link is"
                + " inferred from"),
        argumentSet(
            "a link that does not say how sure it is",
            followUpWith("links: [m]"),
            "seed.yaml:4: the link has no \"confidence\"; add \"confidence: …\""),
        argumentSet(
            "a measure with a key that ids need otherwise",
            DOCUMENT
                + PROVISION
                + "measures: [ { key: document, kind: TASK, title: 事, provision: p } ]\n",
            "seed.yaml:3: a measure cannot have the key \"document\"; choose another, because the"
                + " ids of duties over the whole document use it"),
        argumentSet(
            "provisions without a document",
            "provisions: [ { key: p } ]\n",
            "seed.yaml:1: \"provisions\" stand in a file without \"document:\"; say with"
                + " \"document:\" which document lays them down"),
        argumentSet(
            "superiors in a circle",
            AGENCY.formatted("a", ", parent: b")
                + AGENCY.substring(10).formatted("b", ", parent: a"),
            "seed.yaml:3: \"parent\" leads back to where it began: a → b → a; remove or correct one"
                + " of these references"),
        argumentSet(
            "a group broader than itself",
            "beneficiaryGroups:\n- { key: g, name: 人, broader: g }\n",
            "seed.yaml:2: \"broader\" leads back to where it began: g → g; remove or correct one of"
                + " these references"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhatIsWrongAndHowToMendIt(String yaml, String problem) {
    assertThat(SeedCheck.problemsOf(SeedText.of(yaml)))
        .extracting(Problem::toString)
        .containsExactly(problem);
  }

  @Test
  void findsAllProblemsOfAllFilesAtOnce() {
    Seed seed =
        new SeedText()
            .file("b.yaml", "themes:\n- { key: pay }\n- { key: Pay, name: 待遇 }\n")
            .file("a.yaml", "colour: red\n")
            .seed();

    assertThat(SeedCheck.problemsOf(seed))
        .extracting(problem -> problem.place().toString())
        .containsExactly("a.yaml:1", "b.yaml:2", "b.yaml:3");
  }

  @Test
  void acceptsReferencesToLaterFilesAndBothKindsOfKeys() {
    Seed seed =
        new SeedText()
            .file("a.yaml", measureWith("continues: [e/m]"))
            .file("b.yaml", measureWith("continues: []").replace("key: d,", "key: e,"))
            .file("c.yaml", "\uFEFF# nothing yet\n")
            .seed();

    assertThat(SeedCheck.problemsOf(seed)).isEmpty();
  }

  @Test
  void refusesOtherEncodings() {
    byte[] bytes = "themes: [ { key: pay, name: 待遇 } ]".getBytes(Charset.forName("GB18030"));
    Seed seed = new Seed(List.of(new SeedFile("gb.yaml", new ByteArrayResource(bytes))), List.of());

    assertThat(SeedCheck.problemsOf(seed))
        .extracting(Problem::toString)
        .containsExactly("gb.yaml:1: the file is not in UTF-8; save it in UTF-8");
  }

  private static String measureWith(String more) {
    return DOCUMENT
        + PROVISION
        + "measures: [ { key: m, kind: TASK, title: 事, provision: p, "
        + more
        + " } ]\n";
  }

  private static String followUpWith(String more) {
    return measureWith("number: 一")
        + "followUps: [ { key: f, kind: REPORT, status: DONE, summary: 报, provision: p, "
        + more
        + " } ]\n";
  }
}
