package rapport.store.chain;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write one journal. It is held on a file of its own that nothing ever reads, because
 * closing any stream on a locked file lets go of the lock.
 */
public final class WriterLock implements AutoCloseable {
  /**
   * What this program holds itself. Opening such a file a second time, and closing it again, would
   * let go of the first one's lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock; nothing when somebody else holds it. */
  public static Optional<WriterLock> take(Path file) throws IOException {
    Path key = key(file);
    if (!HELD.add(key)) {
      return Optional.empty();
    }
    Optional<WriterLock> lock = Optional.empty();
    try {
      lock = lock(key);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(key);
      }
    }
    return lock;
  }

  /** Links must not give one file two names. */
  private static Path key(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
  }

  private static Optional<WriterLock> lock(Path key) throws IOException {
    FileChannel channel = PrivateFiles.openOrCreate(key);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new WriterLock(key, channel));
  }

  /** Removes the file as well; only for a journal that is gone. */
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(file);
    }
  }
}
