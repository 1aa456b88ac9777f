package rapport.store.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is in a folder of the home; nothing while nobody has made it. */
final class FolderContents {
  private FolderContents() {}

  /** The files whose names fit this pattern, in no order. */
  static List<Path> of(Path folder, String pattern) throws IOException {
    List<Path> contents = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
      files.forEach(contents::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return contents;
  }
}
