package org.zeren.seeding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;
import org.zeren.StartRefused;

/** A folder of files, on the classpath or on a disk, given by a Spring location or a plain path. */
final class SeedFolder {

  private final String location;
  private final String property;

  /** The folder that the given property of the configuration names. */
  SeedFolder(String location, String property) {
    this.location = location;
    this.property = property;
  }

  /**
   * All files below it with that ending, by name; hidden ones and those of hidden folders excepted.
   *
   * @throws StartRefused if there are none
   */
  List<SeedFile> files(String ending, ResourcePatternResolver resources) {
    List<SeedFile> files;
    try {
      files = isOnDisk() ? onDisk(ending) : elsewhere(ending, resources);
    } catch (IOException | UncheckedIOException e) {
      throw refused("The folder " + location + " cannot be read: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw refused("There is no *" + ending + " file below " + location + ".", null);
    }
    return files.stream().sorted(Comparator.comparing(SeedFile::name)).toList();
  }

  private boolean isOnDisk() {
    return location.startsWith(ResourceUtils.FILE_URL_PREFIX) || !ResourceUtils.isUrl(location);
  }

  private Path path() {
    return location.startsWith("file:/")
        ? Path.of(URI.create(StringUtils.replace(location, " ", "%20")))
        : Path.of(location.replaceFirst("^file:", ""));
  }

  private List<SeedFile> onDisk(String ending) throws IOException {
    Path folder = path();
    if (!Files.isDirectory(folder)) {
      throw refused("There is no folder " + folder.toAbsolutePath().normalize() + ".", null);
    }
    try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return found
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .map(folder::relativize)
          .filter(SeedFolder::isVisible)
          .map(name -> file(folder, name))
          .toList();
    }
  }

  private static boolean isVisible(Path name) {
    return StreamSupport.stream(name.spliterator(), false)
        .noneMatch(part -> part.toString().startsWith("."));
  }

  private static SeedFile file(Path folder, Path name) {
    return new SeedFile(
        name.toString().replace('\\', '/'), new FileSystemResource(folder.resolve(name)));
  }

  private List<SeedFile> elsewhere(String ending, ResourcePatternResolver resources)
      throws IOException {
    String folder = location.endsWith("/") ? location : location + "/";
    List<SeedFile> files = new ArrayList<>();
    for (Resource resource : resources.getResources(folder + "**/*" + ending)) {
      files.add(new SeedFile(nameBelow(folder, resource), resource));
    }
    return files;
  }

  private static String nameBelow(String folder, Resource resource) throws IOException {
    String path = folder.substring(folder.indexOf(':') + 1);
    String url = StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
    int at = url.lastIndexOf(path);
    return at < 0 ? url : url.substring(at + path.length());
  }

  private StartRefused refused(String problem, @Nullable Throwable cause) {
    return new StartRefused(problem, "Correct " + property + ", or leave it empty.", cause);
  }
}
