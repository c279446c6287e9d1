package org.zeren.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that programs stumble over. */
final class RandomText {

  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "'",
          "\"",
          "\\",
          "'}) DETACH DELETE n //",
          "$p0 $asOf",
          "`tick` this that edge _n",
          "*:* name:x~2 [a TO b] AND OR NOT",
          "\u0000\u0001\u001f\u007f",
          "\u202e\u200b\ufeff\u2028\u2029",
          "\ud83d\ude00\ud83c\udff3\ufe0f\u200d",
          "\ud800",
          "\udfff\ud800",
          "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031e\u0349\u035a\u032f\u031e\u0320\u034d",
          "\ufdfd\u0bf5\u1242b",
          "吉林省卫生健康委员会",
          "../../../../etc/passwd",
          "%s%n%x{0}${x}#{x}",
          "NaN",
          "-0",
          "1e999",
          "99999999999999999999999999",
          "9999-99-99",
          "+999999999-12-31",
          "2020-02-30",
          "2020-01-01T00:00:00+99:99",
          "measure:",
          ":x",
          "measure:" + "x".repeat(500),
          "{\"a\": [1, {\"b\": null}]}");

  private static final List<String> IDS =
      List.of(
          "measure:notice-2020-163/1",
          "measure:notice-2020-163/20",
          "agency:jl-hrss",
          "document:notice-2020-163",
          "provision:notice-2020-163/5",
          "follow-up:reply-2023-44/notice-issued",
          "beneficiary:none",
          "audit:1",
          "nothing:here");

  private final SplittableRandom random;

  RandomText(SplittableRandom random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String any() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> one(HOSTILE);
      case 2 -> one(IDS);
      case 3 -> characters(random.nextInt(40));
      case 4 -> one(HOSTILE) + one(HOSTILE);
      default -> random.nextInt(200) == 0 ? "长".repeat(20_000) : "text" + random.nextInt(100);
    };
  }

  String id() {
    return random.nextInt(3) > 0 ? one(IDS) : any();
  }

  private String characters(int length) {
    return random
        .ints(length, 0, 0xFFFF)
        .collect(StringBuilder::new, (text, it) -> text.append((char) it), StringBuilder::append)
        .toString();
  }

  /** The text with something cut out, put in, doubled or exchanged. */
  String broken(String text) {
    StringBuilder broken = new StringBuilder(text);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times && broken.length() > 1; i++) {
      int at = random.nextInt(broken.length());
      switch (random.nextInt(5)) {
        case 0 -> broken.deleteCharAt(at);
        case 1 ->
            broken.insert(
                at,
                one(
                    List.of(
                        "{", "}", "(", ")", "$", "@", "...", "\"", "!", "#", "\\u", "&", ":",
                        "\"\"\"")));
        case 2 -> broken.insert(at, any());
        case 3 -> broken.setLength(at);
        default -> broken.setCharAt(at, (char) random.nextInt(1, 0xFFFF));
      }
    }
    return broken.toString();
  }
}
