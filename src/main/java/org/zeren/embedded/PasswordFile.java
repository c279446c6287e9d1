package org.zeren.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The generated password of the in-process Neo4j, in a file that only its owner may read. */
record PasswordFile(Path path) {

  /** The password that was kept last, if any. */
  Optional<String> read() {
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the password, either whole or not at all. */
  void write(String password) {
    try {
      Path unfinished =
          Files.createTempFile(path.getParent(), "password", ".tmp", ownerOnly("rw-------"));
      Files.writeString(unfinished, password + System.lineSeparator());
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String generate() {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /**
   * The given permissions where the file system knows them; elsewhere the folder's own rules hold.
   */
  static FileAttribute<?>[] ownerOnly(String permissions) {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
