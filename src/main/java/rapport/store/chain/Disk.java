package rapport.store.chain;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a journal's bytes go; tests let one fill up. */
public interface Disk extends Closeable {

  void write(byte[] bytes, long position) throws IOException;

  /** Cuts off everything from this length on. */
  void cut(long length) throws IOException;

  /** Returns when everything written would survive a crash. */
  void force() throws IOException;

  long length() throws IOException;

  /** Opens the file of a journal. */
  interface Opener {
    Disk open(Path file, boolean isNew) throws IOException;
  }

  static Disk open(Path file, boolean isNew) throws IOException {
    return new Real(
        isNew
            ? PrivateFiles.createFile(file)
            : FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.READ));
  }

  /** A file on a real disk. */
  record Real(FileChannel channel) implements Disk {
    @Override
    public void write(byte[] bytes, long position) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      long at = position;
      while (buffer.hasRemaining()) {
        at += channel.write(buffer, at);
      }
    }

    @Override
    public void cut(long length) throws IOException {
      channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
      channel.force(false);
    }

    @Override
    public long length() throws IOException {
      return channel.size();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
