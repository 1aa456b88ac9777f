package rapport.play.transcript;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Sitting;

/**
 * What happened in one session, read from its entries.
 *
 * @param choices every choice in the order it was made, with whether it was taken back
 * @param resumptions each time it was taken up again, in order
 * @param typed what was typed for the decision now open, by node
 * @param endedAt null before an ending
 * @param sealed null while the session can go on
 */
public record Transcript(
    Event.Opened opened,
    Instant startedAt,
    List<Choice> choices,
    List<Resumption> resumptions,
    Map<String, String> typed,
    Event.@Nullable Ended ended,
    @Nullable Instant endedAt,
    Event.@Nullable RatedSelf rated,
    boolean isAbandoned,
    Event.@Nullable Sealed sealed) {

  /** Said wherever a person may rest something on a transcript. */
  public static final String PROMISE =
      "Damage and casual edits show. That this trainee did it unaided, or that the file was not"
          + " rebuilt with Rapport itself, cannot be known from the file.";

  /**
   * One choice, and whether it was taken back.
   *
   * @param copied whether a replay took it over from the session it goes on from
   * @param took since the choice before, or the opening; null when the session stopped in between,
   *     or the choice is a copy
   */
  public record Choice(
      Exchange exchange, boolean undone, boolean copied, Instant at, @Nullable Duration took) {
    Choice takenBack() {
      return new Choice(exchange, true, copied, at, took);
    }
  }

  /** What no transcript can show about the times it was taken up again. */
  public static final String UNSEEN =
      "Whether anything was cut off before a session was taken up again cannot be seen in the file"
          + " itself; a receipt from before shows it.";

  /**
   * The session was taken up again after the program had stopped.
   *
   * @param after how many choices had been made, those taken back among them
   * @param at when
   * @param gap since the record before, by a computer's clock, which can have been set; negative
   *     when it was set back
   */
  public record Resumption(int after, Instant at, Duration gap) {}

  /** Where a session stands. */
  public enum State {
    OPEN,
    ENDED,
    ABANDONED;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Transcript {
    choices = List.copyOf(choices);
    resumptions = List.copyOf(resumptions);
    typed = Map.copyOf(typed);
  }

  /** The transcript of these entries; nothing when they don't begin with an opening. */
  public static Optional<Transcript> of(List<Entry> entries) {
    if (entries.isEmpty() || !(entries.get(0).event() instanceof Event.Opened opened)) {
      return Optional.empty();
    }
    Reading reading = new Reading(opened, entries.get(0));
    entries.stream().skip(1).forEach(reading::read);
    return Optional.of(reading.transcript());
  }

  public String attempt() {
    return opened.attempt();
  }

  /** The same transcript, known by another code than the one that was typed. */
  public Transcript knownAs(String code) {
    return new Transcript(
        opened.knownAs(code),
        startedAt,
        choices,
        resumptions,
        typed,
        ended,
        endedAt,
        rated,
        isAbandoned,
        sealed);
  }

  /** The times it was taken up again after so many choices, those taken back among them. */
  public List<Resumption> resumptionsAfter(int made) {
    return resumptions.stream().filter(each -> each.after() == made).toList();
  }

  /**
   * The times it was taken up again between the choice before and this one.
   *
   * @param visit the choice's place among those that stand, from 0
   */
  public List<Resumption> resumptionsBefore(int visit) {
    List<Integer> standing =
        IntStream.range(0, choices.size()).filter(i -> !choices.get(i).undone()).boxed().toList();
    int from = visit == 0 ? 0 : standing.get(visit - 1) + 1;
    int to = visit < standing.size() ? standing.get(visit) : choices.size();
    return resumptions.stream().filter(each -> each.after() >= from && each.after() <= to).toList();
  }

  public State state() {
    if (isAbandoned) {
      return State.ABANDONED;
    }
    return ended == null ? State.OPEN : State.ENDED;
  }

  /** Whether there is something left to do in it: a choice to make, or a report to be sealed. */
  public boolean isUnfinished() {
    return sealed == null && !isAbandoned;
  }

  /** The choices that stand, in order. */
  public List<Exchange> exchanges() {
    return standing().stream().map(Choice::exchange).toList();
  }

  /** The choices that stand, in order, with whether each is a copy. */
  public List<Choice> standing() {
    return choices.stream().filter(choice -> !choice.undone()).toList();
  }

  /**
   * The choices that stand and were made in this very session, in order: all that may be counted
   * where sessions are added up.
   */
  public List<Exchange> madeHere() {
    return standing().stream().filter(choice -> !choice.copied()).map(Choice::exchange).toList();
  }

  /** Whether the choice with this place among those that stand, from 0, was taken over. */
  public boolean isCopied(int visit) {
    List<Choice> standing = standing();
    return visit < standing.size() && standing.get(visit).copied();
  }

  /** Of these values, one for each choice that stands, those of choices made in this session. */
  public <T> List<T> madeHere(List<T> values) {
    List<Choice> standing = standing();
    return IntStream.range(0, values.size())
        .filter(visit -> !standing.get(visit).copied())
        .mapToObj(values::get)
        .toList();
  }

  /**
   * How long all choices took together, those taken back among them and copies left out; nothing
   * when the session stopped in between, or none was made.
   */
  public Optional<Duration> took() {
    Duration sum = Duration.ZERO;
    List<Choice> made = choices.stream().filter(choice -> !choice.copied()).toList();
    for (Choice choice : made) {
      if (choice.took() == null) {
        return Optional.empty();
      }
      sum = sum.plus(choice.took());
    }
    return made.isEmpty() ? Optional.empty() : Optional.of(sum);
  }

  /** What a report on it rests on. */
  public Sitting sitting() {
    return new Sitting(
        opened.scenario().title(),
        opened.scenario().clientName(),
        opened.scenario().assessed(),
        exchanges(),
        choices.stream().filter(Choice::undone).map(Choice::exchange).toList(),
        ended == null ? null : ended.close(),
        rated == null ? Map.of() : rated.levels(),
        opened.scenario().ratedBy(),
        (int) standing().stream().filter(Choice::copied).count());
  }

  /** Reads events one by one. */
  private static final class Reading {
    private final Event.Opened opened;
    private final Instant startedAt;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Resumption> resumptions = new ArrayList<>();
    private Instant before;
    private final Map<String, String> typed = new java.util.HashMap<>();
    private @Nullable Long shownAt;
    private Event.@Nullable Ended ended;
    private @Nullable Instant endedAt;
    private Event.@Nullable RatedSelf rated;
    private boolean abandoned;
    private Event.@Nullable Sealed sealed;

    Reading(Event.Opened opened, Entry first) {
      this.opened = opened;
      this.startedAt = first.at();
      this.before = first.at();
      this.shownAt = first.elapsedMillis();
    }

    void read(Entry entry) {
      Event event = entry.event();
      if (event instanceof Event.Typed words) {
        typed.put(words.node(), words.text());
      } else if (event instanceof Event.Chose chose) {
        choices.add(choice(chose, entry));
        typed.clear();
        shownAt = entry.elapsedMillis();
      } else if (event instanceof Event.WentBack) {
        undo();
        shownAt = entry.elapsedMillis();
      } else if (event instanceof Event.Resumed) {
        shownAt = null;
        resumptions.add(
            new Resumption(choices.size(), entry.at(), Duration.between(before, entry.at())));
      } else if (event instanceof Event.Ended reached) {
        ended = reached;
        endedAt = entry.at();
      } else if (event instanceof Event.RatedSelf self) {
        rated = self;
      } else if (event instanceof Event.Abandoned) {
        abandoned = true;
      } else if (event instanceof Event.Sealed seal) {
        sealed = seal;
      }
      before = entry.at();
    }

    private Choice choice(Event.Chose chose, Entry entry) {
      @Nullable Duration took = chose.isCopied() ? null : took(entry);
      return new Choice(chose.exchange(), false, chose.isCopied(), entry.at(), took);
    }

    private @Nullable Duration took(Entry entry) {
      return shownAt == null || shownAt > entry.elapsedMillis()
          ? null
          : Duration.ofMillis(entry.elapsedMillis() - shownAt);
    }

    private void undo() {
      ended = null;
      endedAt = null;
      typed.clear();
      for (int i = choices.size() - 1; i >= 0; i--) {
        if (!choices.get(i).undone()) {
          choices.set(i, choices.get(i).takenBack());
          return;
        }
      }
    }

    Transcript transcript() {
      return new Transcript(
          opened, startedAt, choices, resumptions, typed, ended, endedAt, rated, abandoned, sealed);
    }
  }
}
