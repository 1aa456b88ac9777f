package rapport.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Saving;
import rapport.scenario.model.Rupture;
import rapport.store.chain.ChainFile;
import rapport.store.chain.Disk;

/** Entries to put into journals. */
public final class Samples {
  public static final String ATTEMPT = "20261123-104455-coffee-7f3a";

  private final Random random;

  private Samples(long seed) {
    this.random = new Random(seed);
  }

  /** A short session, sealed, always the same. */
  public static List<Entry> session() {
    List<Event> events =
        List.of(
            opened(),
            new Event.Typed("one", "I'd ask — what happened?"),
            chose("one", "reflect"),
            new Event.WentBack(),
            chose("one", "advise"),
            new Event.Ended(
                new Sitting.Close(
                    "end", "A stop", "It is over.", false, List.of(new Moment("end", "", "Bye.")))),
            new Event.RatedSelf(Map.of("empathy", 2)),
            new Event.Sealed("not-yet-met", Map.of("empathy", "17/5"), "17/20"));
    return entries(events);
  }

  /** The same session, left open after its first choice. */
  public static List<Entry> openSession() {
    return session().subList(0, 3);
  }

  public static List<Entry> entries(List<Event> events) {
    return IntStream.range(0, events.size())
        .mapToObj(i -> new Entry(Instant.ofEpochSecond(1_795_000_000L + i), i * 10L, events.get(i)))
        .toList();
  }

  public static Event.Opened opened() {
    return new Event.Opened(
        ATTEMPT,
        Mode.PRACTICE,
        "T-014",
        7,
        new Event.Played("coffee", "1.0.0", "Coffee?", "Marta", "aa", List.of("empathy")),
        "bb",
        "Rapport 1.0.0");
  }

  private static Event.Chose chose(String node, String response) {
    Offer reflect = offer("reflect", 4);
    Offer advise = offer("advise", 1);
    return new Event.Chose(
        new Exchange(
            List.of(new Moment(node, "Rain.", "A quiet week.")),
            node,
            List.of("empathy"),
            1,
            List.of(),
            List.of(),
            false,
            Rupture.NONE,
            true,
            List.of(reflect, advise),
            response.equals("reflect") ? 0 : 1,
            "I'd ask — what happened?",
            "Hm."));
  }

  private static Offer offer(String id, int empathy) {
    return new Offer(
        id,
        "Say " + id + ".",
        Map.of("empathy", empathy),
        "Heard " + id + ".",
        "Why " + id + ".",
        "",
        "",
        false,
        false,
        List.of(),
        List.of());
  }

  /** Writes these into a new journal. */
  public static Path journal(Path folder, List<Entry> entries) {
    Path file = folder.resolve(ATTEMPT + ChainFile.ENDING);
    try (ChainFile<Entry> journal =
        ChainFile.begin(file, JournalKind.INSTANCE, () -> {}, Disk::open)) {
      for (Entry entry : entries) {
        Saving saving = journal.append(entry);
        if (!(saving instanceof Saving.Saved)) {
          throw new IllegalStateException(saving.toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** One event of every kind, with everything in it by chance. */
  static List<Event> anything(long seed) {
    Samples samples = new Samples(seed);
    return List.of(
        samples.anyOpened(),
        new Event.Typed(samples.text(), samples.text()),
        new Event.Chose(samples.exchange(), samples.random.nextBoolean()),
        new Event.WentBack(),
        new Event.Resumed(),
        new Event.Ended(
            new Sitting.Close(
                samples.text(),
                samples.text(),
                samples.text(),
                samples.random.nextBoolean(),
                samples.some(samples::moment))),
        new Event.RatedSelf(samples.levels()),
        new Event.Abandoned(),
        new Event.Sealed(
            samples.text(), new TreeMap<>(Map.of(samples.id(), samples.text())), samples.text()));
  }

  private Event.Opened anyOpened() {
    return new Event.Opened(
        text(),
        one(Mode.values()),
        text(),
        random.nextLong(),
        new Event.Played(
            text(), text(), text(), text(), text(), some(this::text), one(RatedBy.values())),
        text(),
        text(),
        random.nextBoolean() ? null : new Event.Replayed(id(), id(), random.nextInt(9) + 1));
  }

  private Exchange exchange() {
    List<Offer> offers =
        Stream.concat(Stream.of(anyOffer()), some(this::anyOffer).stream()).toList();
    return new Exchange(
        some(this::moment),
        text(),
        some(this::text),
        random.nextInt(3) + 1,
        some(this::text),
        some(this::text),
        random.nextBoolean(),
        one(Rupture.values()),
        random.nextBoolean(),
        offers,
        random.nextInt(offers.size()),
        text(),
        text());
  }

  private Offer anyOffer() {
    return new Offer(
        text(),
        text(),
        levels(),
        text(),
        text(),
        text(),
        text(),
        random.nextBoolean(),
        random.nextBoolean(),
        some(this::text),
        some(this::text));
  }

  private Moment moment() {
    return new Moment(text(), text(), text());
  }

  private Map<String, Integer> levels() {
    Map<String, Integer> levels = new TreeMap<>();
    some(this::id).forEach(name -> levels.put(name, random.nextInt(5)));
    return levels;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> some(Supplier<T> supplier) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(supplier.get());
    }
    return list;
  }

  /** Criteria have ids, which the loader checks; a JSON name can't hold half a character. */
  private String id() {
    return "criterion-" + random.nextInt(100);
  }

  /** Letters, controls, quotes, halves of characters, emoji: whatever can stand in a string. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x20));
        case 1 -> text.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
        case 2 -> text.appendCodePoint(0x1F600 + random.nextInt(64));
        case 3 -> text.append("\"\\/,}{\u2028\u0085\u202E".charAt(random.nextInt(9)));
        case 4 -> text.append((char) random.nextInt(0x10000));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
