package rapport.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.RefusedException;
import rapport.store.chain.WholeFile;

/** A file that is written beside its place, and takes it only when it is whole. */
public final class UnfinishedFile implements AutoCloseable {
  private final OutputFile place;
  private final WholeFile whole;
  private final OutputStream stream;
  private @Nullable WholeFile before;

  UnfinishedFile(OutputFile place, WholeFile whole) {
    this.place = place;
    this.whole = whole;
    this.stream = new BufferedOutputStream(whole.stream());
  }

  /** To write it by; closing it finishes nothing. */
  public OutputStream stream() {
    return stream;
  }

  /** Writes a little more of it. */
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  public void write(byte[] bytes) {
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw place.refusal(e);
    }
  }

  /** It is whole: it takes its place. */
  public void finish() {
    try {
      stream.flush();
      place.place(whole);
    } catch (IOException e) {
      throw place.refusal(e);
    }
  }

  /** All of them are whole: all take their places, or none does. */
  public static void finish(List<UnfinishedFile> files) {
    List<UnfinishedFile> finished = new ArrayList<>();
    try {
      for (UnfinishedFile file : files) {
        file.keepBefore();
        file.finish();
        finished.add(file);
      }
    } catch (RefusedException e) {
      finished.forEach(file -> quietly(file::takeBack));
      throw e;
    }
  }

  private void keepBefore() {
    try {
      before = place.copy();
    } catch (IOException e) {
      throw place.refusal(e);
    }
  }

  private void takeBack() throws IOException {
    place.restore(before);
  }

  /** Leaves nothing behind of what was not finished. */
  @Override
  public void close() {
    quietly(whole::close);
    if (before != null) {
      quietly(before::close);
    }
  }

  private static void quietly(Deed deed) {
    try {
      deed.run();
    } catch (IOException e) {
      // The disk has refused before, and that is what a person is told.
      return;
    }
  }

  /** Something a disk may refuse. */
  private interface Deed {
    void run() throws IOException;
  }
}
