package rapport.store.chain;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that can fill up in the middle of a line, and refuse in other ways. */
public final class FullDisk implements Disk.Opener {
  private long room = Long.MAX_VALUE;
  private boolean refusesCuts;
  private boolean refusesForces;
  private int forces;

  /** How long a file may grow. */
  public void room(long bytes) {
    room = bytes;
  }

  public void refuseCuts(boolean now) {
    refusesCuts = now;
  }

  public void refuseForces(boolean now) {
    refusesForces = now;
  }

  public int forces() {
    return forces;
  }

  @Override
  public Disk open(Path file, boolean isNew) throws IOException {
    Disk real = Disk.open(file, isNew);
    return new Disk() {
      @Override
      public void write(byte[] bytes, long position) throws IOException {
        int fits = (int) Math.max(0, Math.min(bytes.length, room - position));
        real.write(Arrays.copyOf(bytes, fits), position);
        if (fits < bytes.length) {
          throw new FileSystemException(file.toString(), null, "No space left on device");
        }
      }

      @Override
      public void cut(long length) throws IOException {
        if (refusesCuts) {
          throw new IOException("Input/output error");
        }
        real.cut(length);
      }

      @Override
      public void force() throws IOException {
        forces++;
        if (refusesForces) {
          throw new IOException("Input/output error");
        }
        real.force();
      }

      @Override
      public long length() throws IOException {
        return real.length();
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }
}
