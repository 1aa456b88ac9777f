package rapport.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.evaluation.Exchange;
import rapport.evaluation.Sitting;

/**
 * What happened in one session, read from its entries.
 *
 * @param choices every choice in the order it was made, with whether it was taken back
 * @param typed what was typed for the decision now open, by node
 * @param sealed null while the session can go on
 */
public record Transcript(
    Event.Opened opened,
    Instant startedAt,
    List<Choice> choices,
    Map<String, String> typed,
    Event.@Nullable Ended ended,
    Event.@Nullable RatedSelf rated,
    boolean isAbandoned,
    Event.@Nullable Sealed sealed) {

  /** Said wherever a person may rest something on a transcript. */
  public static final String PROMISE =
      "Damage and casual edits show. That this trainee did it unaided, or that the file was not"
          + " rebuilt with Rapport itself, cannot be known from the file.";

  /** One choice, and whether it was taken back. */
  public record Choice(Exchange exchange, boolean undone) {}

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
    typed = Map.copyOf(typed);
  }

  /** The transcript of these entries; nothing when they don't begin with an opening. */
  public static Optional<Transcript> of(List<Entry> entries) {
    if (entries.isEmpty() || !(entries.get(0).event() instanceof Event.Opened opened)) {
      return Optional.empty();
    }
    Reading reading = new Reading(opened, entries.get(0).at());
    entries.stream().skip(1).map(Entry::event).forEach(reading::read);
    return Optional.of(reading.transcript());
  }

  public String attempt() {
    return opened.attempt();
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
    return choices.stream().filter(c -> !c.undone()).map(Choice::exchange).toList();
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
        rated == null ? Map.of() : rated.levels());
  }

  /** Reads events one by one. */
  private static final class Reading {
    private final Event.Opened opened;
    private final Instant startedAt;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, String> typed = new java.util.HashMap<>();
    private Event.@Nullable Ended ended;
    private Event.@Nullable RatedSelf rated;
    private boolean abandoned;
    private Event.@Nullable Sealed sealed;

    Reading(Event.Opened opened, Instant startedAt) {
      this.opened = opened;
      this.startedAt = startedAt;
    }

    void read(Event event) {
      if (event instanceof Event.Typed words) {
        typed.put(words.node(), words.text());
      } else if (event instanceof Event.Chose chose) {
        choices.add(new Choice(chose.exchange(), false));
        typed.clear();
      } else if (event instanceof Event.WentBack) {
        undo();
      } else if (event instanceof Event.Ended reached) {
        ended = reached;
      } else if (event instanceof Event.RatedSelf self) {
        rated = self;
      } else if (event instanceof Event.Abandoned) {
        abandoned = true;
      } else if (event instanceof Event.Sealed seal) {
        sealed = seal;
      }
    }

    private void undo() {
      ended = null;
      typed.clear();
      for (int i = choices.size() - 1; i >= 0; i--) {
        if (!choices.get(i).undone()) {
          choices.set(i, new Choice(choices.get(i).exchange(), true));
          return;
        }
      }
    }

    Transcript transcript() {
      return new Transcript(opened, startedAt, choices, typed, ended, rated, abandoned, sealed);
    }
  }
}
