package rapport.store.chain;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written beside its place and takes it only when it is whole. At any moment, also
 * after a power cut, there is either what was there before or all of the new one: its bytes are on
 * the disk before it gets its name, and the name before anybody is told.
 */
public final class WholeFile implements Closeable {
  private final Path place;
  private final Path temporary;
  private final FileChannel channel;

  private WholeFile(Path place, Path temporary, FileChannel channel) {
    this.place = place;
    this.temporary = temporary;
    this.channel = channel;
  }

  /** Begins a file that others may read as far as the system lets them. */
  public static WholeFile begin(Path place) throws IOException {
    Path temporary = beside(place);
    return new WholeFile(
        place,
        temporary,
        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
  }

  /** Begins a file that only its owner can read. */
  static WholeFile beginPrivate(Path place) throws IOException {
    Path temporary = beside(place);
    return new WholeFile(
        place, temporary, PrivateFiles.openPrivate(temporary, StandardOpenOption.CREATE_NEW));
  }

  /** A hidden name in the same folder that nothing else has; it is short where the file's isn't. */
  private static Path beside(Path place) {
    String name = ".rapport-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
    return PrivateFiles.folderOf(place).resolve(name);
  }

  /** Where to write a little at a time; it need not be closed. */
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Writes a little more of it. */
  public void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** It is whole: it takes the place of whatever is there. */
  public void replace() throws IOException {
    finish();
    try {
      Files.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    }
    PrivateFiles.force(PrivateFiles.folderOf(place));
  }

  /**
   * It is whole: it takes its place, which is free.
   *
   * @throws FileAlreadyExistsException if it no longer is
   */
  public void place() throws IOException {
    finish();
    try {
      // A move looks first and then moves, and what somebody else puts there between is lost.
      Files.createLink(place, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(temporary, place);
    }
    PrivateFiles.force(PrivateFiles.folderOf(place));
  }

  private void finish() throws IOException {
    channel.force(true);
    channel.close();
  }

  /** Leaves nothing behind of what did not take its place. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(temporary);
  }
}
