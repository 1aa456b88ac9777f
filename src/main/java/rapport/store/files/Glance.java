package rapport.store.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.store.chain.ChainLine;
import rapport.store.chain.ChainReader;
import rapport.store.chain.UnreadableRecordException;
import rapport.store.journal.JournalKind;

/**
 * A short look at a journal, for lists: the first and the last record when that is enough to know
 * how it stands, else all of it.
 */
final class Glance {
  /** The seal is short; an opening lists what is assessed and little else. */
  private static final int ENOUGH = 1 << 16;

  private Glance() {}

  static Optional<Event.Opened> opening(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      return opening(first(read(in, 0))).map(Glance::opened);
    }
  }

  static Optional<AttemptSummary> at(String attempt, Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] start = read(in, 0);
      Optional<Entry> opening = opening(first(start));
      Optional<Event.Sealed> seal =
          opening.isEmpty() ? Optional.empty() : seal(last(end(in, start)));
      if (seal.isPresent()) {
        return opening.map(entry -> closed(attempt, entry, seal.get()));
      }
    }
    return whole(attempt, file);
  }

  private static AttemptSummary closed(String attempt, Entry opening, Event.Sealed seal) {
    // Only who left before an ending gets no result.
    Transcript.State state =
        seal.outcome().isEmpty() ? Transcript.State.ABANDONED : Transcript.State.ENDED;
    return summary(attempt, opening, state, seal.outcome(), 0, false);
  }

  private static Optional<AttemptSummary> whole(String attempt, Path file) throws IOException {
    ChainReader.Reading<Entry> reading = ChainReader.read(file, JournalKind.INSTANCE);
    boolean canGoOn = reading.verification().isSound();
    return Transcript.of(reading.entries())
        .map(
            transcript ->
                summary(
                    attempt,
                    reading.entries().get(0),
                    transcript.state(),
                    transcript.sealed() == null ? "" : transcript.sealed().outcome(),
                    transcript.exchanges().size(),
                    canGoOn && transcript.isUnfinished()));
  }

  private static AttemptSummary summary(
      String attempt,
      Entry opening,
      Transcript.State state,
      String outcome,
      int choices,
      boolean isUnfinished) {
    Event.Opened opened = opened(opening);
    return new AttemptSummary(
        attempt,
        opened.scenario().id(),
        opened.scenario().title(),
        opened.mode(),
        opened.trainee(),
        opening.at(),
        state,
        outcome,
        choices,
        isUnfinished);
  }

  private static Event.Opened opened(Entry opening) {
    return (Event.Opened) opening.event();
  }

  private static Optional<Entry> opening(byte[] line) {
    return entry(line).filter(entry -> entry.event() instanceof Event.Opened);
  }

  private static Optional<Event.Sealed> seal(byte[] line) {
    return entry(line)
        .map(Entry::event)
        .filter(Event.Sealed.class::isInstance)
        .map(Event.Sealed.class::cast);
  }

  private static Optional<Entry> entry(byte[] line) {
    try {
      return Optional.of(ChainLine.parse(line).entry(JournalKind.INSTANCE));
    } catch (UnreadableRecordException e) {
      return Optional.empty();
    }
  }

  private static byte[] first(byte[] start) {
    int stop = 0;
    while (stop < start.length && start[stop] != '\n') {
      stop++;
    }
    return Arrays.copyOf(start, stop);
  }

  /** The last line, when it ends with a line break; else nothing. */
  private static byte[] last(byte[] end) {
    if (end.length == 0 || end[end.length - 1] != '\n') {
      return new byte[0];
    }
    int start = end.length - 1;
    while (start > 0 && end[start - 1] != '\n') {
      start--;
    }
    return Arrays.copyOfRange(end, start, end.length - 1);
  }

  /** Of most journals the start is all. */
  private static byte[] end(RandomAccessFile in, byte[] start) throws IOException {
    return in.length() == start.length ? start : read(in, Math.max(0, in.length() - ENOUGH));
  }

  private static byte[] read(RandomAccessFile in, long from) throws IOException {
    byte[] bytes = new byte[(int) Math.min(ENOUGH, in.length() - from)];
    in.seek(from);
    in.readFully(bytes);
    return bytes;
  }
}
