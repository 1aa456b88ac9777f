package rapport.store.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that only their owner can read, and makes them last. */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  /** Makes a folder and those above it where they are missing; existing ones stay as they are. */
  public static void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      createFolder(parent);
    }
    try {
      createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      // Another window may have been a moment quicker.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      return;
    }
    narrow(folder, FOLDER);
    if (parent != null) {
      force(parent);
    }
  }

  private static void createDirectory(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    } catch (UnsupportedOperationException e) {
      Files.createDirectory(folder);
    }
  }

  /** Opens a new file for writing and makes its name last; refuses one that exists. */
  static FileChannel createFile(Path file) throws IOException {
    FileChannel channel = openPrivate(file, StandardOpenOption.CREATE_NEW);
    try {
      force(folderOf(file));
    } catch (IOException e) {
      channel.close();
      Files.deleteIfExists(file);
      throw e;
    }
    return channel;
  }

  /** Opens a file for writing, new or not. */
  static FileChannel openOrCreate(Path file) throws IOException {
    return openPrivate(file, StandardOpenOption.CREATE);
  }

  static FileChannel openPrivate(Path file, StandardOpenOption creation) throws IOException {
    boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    FileChannel channel = open(file, Set.of(StandardOpenOption.WRITE, creation));
    if (isNew) {
      narrow(file, FILE);
    }
    return channel;
  }

  private static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
    FileAttribute<?> permissions = PosixFilePermissions.asFileAttribute(FILE);
    try {
      return FileChannel.open(file, options, permissions);
    } catch (UnsupportedOperationException e) {
      return FileChannel.open(file, options);
    }
  }

  /** A umask can only take rights away, so a strange one may have left the owner too few. */
  private static void narrow(Path path, Set<PosixFilePermission> permissions) {
    try {
      if (!Files.getPosixFilePermissions(path).equals(permissions)) {
        Files.setPosixFilePermissions(path, permissions);
      }
    } catch (UnsupportedOperationException | IOException e) {
      // Some file systems, such as those of memory sticks, know no permissions.
      return;
    }
  }

  /** Writes a whole file so that at any moment there is either the old one or the new one. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (WholeFile whole = WholeFile.beginPrivate(file)) {
      whole.write(bytes);
      whole.replace();
    }
  }

  /** Adds a line to a file, which is made when it isn't there; what was cut short stays alone. */
  public static void appendLine(Path file, String line) throws IOException {
    String begin = isCutShort(file) ? "\n" : "";
    try (FileChannel channel = openOrCreate(file)) {
      ByteBuffer buffer = ByteBuffer.wrap((begin + line + "\n").getBytes(StandardCharsets.UTF_8));
      channel.position(channel.size());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    force(folderOf(file));
  }

  private static boolean isCutShort(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }
  }

  /** Makes the names in a folder last. */
  public static void force(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      // Windows keeps names by itself and lets nobody open a folder.
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }
}
