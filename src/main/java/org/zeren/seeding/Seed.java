package org.zeren.seeding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The files that are to be loaded, and the source texts if there are any. */
record Seed(List<SeedFile> files, List<SeedFile> sources) {

  /** Changes whenever the loader makes another graph from the same files. */
  private static final String LOADER = "1";

  /** The same for the same names and contents only. */
  String digest() {
    MessageDigest digest = SourceText.sha256();
    digest.update(LOADER.getBytes(StandardCharsets.UTF_8));
    for (List<SeedFile> list : List.of(files, sources)) {
      for (SeedFile file : list) {
        byte[] content = file.bytes();
        digest.update(
            (file.name() + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      }
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  Sources texts() {
    return sources.isEmpty() ? Sources.NONE : new Sources(sources);
  }
}
