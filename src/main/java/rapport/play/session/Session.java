package rapport.play.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.engine.State;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Sitting;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Rubric;

/**
 * One sitting of one trainee with one client: the engine, the evaluator and the journal together.
 * Every event is kept before the next client line can be asked for.
 */
public final class Session {
  private final Engine engine;
  private final Rubric rubric;
  private final Aftercare aftercare;
  private final Keeper<Entry> keeper;
  private final Event.Opened opened;
  private final List<Entry> entries = new ArrayList<>();

  /** What the entries say; null when one has come since it was read. */
  private @Nullable Transcript transcript;

  private final Deque<Arrival> past = new ArrayDeque<>();
  private Arrival arrival;
  private final Ticker ticker;

  private Session(Setup setup, Event.Opened opened, Journal<Entry> journal, Ticker ticker) {
    this.engine = setup.engine();
    this.rubric = setup.rubric();
    this.aftercare = setup.aftercare();
    this.opened = opened;
    this.ticker = ticker;
    this.keeper = new Keeper<>(journal);
    this.arrival = engine.arrive(engine.start());
  }

  /** What is played, and by which measures. */
  public record Setup(Engine engine, Rubric rubric, Aftercare aftercare) {}

  /** Begins anew; the opening is the journal's first event. */
  public static Session begin(
      Setup setup, Event.Opened opened, Journal<Entry> journal, Ticker ticker) {
    Session session = new Session(setup, opened, journal, ticker);
    session.record(opened);
    session.recordEnding();
    return session;
  }

  /**
   * Takes a session up again where its entries left it.
   *
   * @throws IllegalArgumentException if the entries were not made with this scenario
   */
  public static Session resume(
      Setup setup, List<Entry> entries, Journal<Entry> journal, Ticker ticker) {
    if (entries.isEmpty() || !(entries.get(0).event() instanceof Event.Opened opened)) {
      throw new IllegalArgumentException("a session begins with its opening");
    }
    Session session = new Session(setup, opened, journal, ticker);
    entries.forEach(session::replay);
    session.record(new Event.Resumed());
    session.recordEnding();
    return session;
  }

  private void replay(Entry entry) {
    add(entry);
    if (entry.event() instanceof Event.Chose chose) {
      repeat(chose.exchange());
    } else if (entry.event() instanceof Event.WentBack) {
      stepBack();
    }
  }

  public Event.Opened opened() {
    return opened;
  }

  public Mode mode() {
    return opened.mode();
  }

  public Engine engine() {
    return engine;
  }

  public Rubric rubric() {
    return rubric;
  }

  /**
   * Whether responses are on offer, an ending is reached, or the author's mistake stopped the
   * dialogue.
   */
  public Arrival.Kind kind() {
    return arrival.kind();
  }

  /** Everything shown since the last choice, in order. */
  public List<Moment> shown() {
    return arrival.shown().stream().map(this::moment).toList();
  }

  /** The node where the dialogue rests. */
  public Node node() {
    return engine.node(arrival.state());
  }

  /**
   * The decision that waits.
   *
   * @throws IllegalStateException if none does
   */
  public Decision decision() {
    if (node() instanceof Decision decision) {
      return decision;
    }
    throw new IllegalStateException("no decision is open");
  }

  /**
   * The responses on offer, in the order to be shown: shuffled from the recorded seed unless the
   * author fixed it.
   */
  public List<Offer> offers() {
    List<Offer> offers =
        new ArrayList<>(engine.offered(arrival.state()).stream().map(Offer::of).toList());
    if (engine.scenario().overview().shuffle()) {
      Collections.shuffle(offers, new Random(mix(opened.seed(), decision().id(), past.size())));
    }
    return offers;
  }

  /**
   * The same for the same seed, decision and number of choices before, so going back shows the same
   * order again.
   */
  private static long mix(long seed, String decision, int choicesBefore) {
    return (seed * 31 + decision.hashCode()) * 1_000_003 + choicesBefore;
  }

  /** Whether the trainee is to type a response before the offered ones are shown. */
  public boolean asksOwnWords() {
    return arrival.kind() == Arrival.Kind.DECIDING && decision().ownWords() && !isTyped();
  }

  private boolean isTyped() {
    return transcript().typed().containsKey(decision().id());
  }

  /** Keeps what the trainee typed; empty text when they passed it over. */
  public void type(String text) {
    record(new Event.Typed(decision().id(), text));
  }

  /**
   * Chooses.
   *
   * @return what was shown, offered, chosen and answered
   * @throws IllegalArgumentException if the response is not on offer
   */
  public Exchange choose(String responseId) {
    Decision decision = decision();
    int index = indexOf(responseId);
    State said = engine.say(arrival.state(), index);
    List<Offer> offers = offers();
    int chosen = offers.stream().map(Offer::id).toList().indexOf(responseId);
    Exchange exchange =
        new Exchange(
            shown(),
            decision.id(),
            decision.criteria(),
            decision.weight(),
            decision.opening().problems(),
            decision.opening().strengths(),
            decision.opening().risk(),
            decision.opening().rupture(),
            decision.ownWords(),
            offers,
            chosen,
            transcript().typed().getOrDefault(decision.id(), ""),
            engine.reply(said, index));
    record(new Event.Chose(exchange));
    moveOn(engine.leave(said, index));
    recordEnding();
    return exchange;
  }

  /**
   * Takes a choice over from another session with the same scenario, as it was shown and made
   * there.
   *
   * @throws IllegalArgumentException if it doesn't fit
   */
  public void copy(Exchange exchange) {
    repeat(exchange);
    record(new Event.Chose(exchange, true));
  }

  private void repeat(Exchange exchange) {
    if (!decision().id().equals(exchange.decision())) {
      throw new IllegalArgumentException("the choice at " + exchange.decision() + " does not fit");
    }
    moveOn(engine.choose(arrival.state(), indexOf(exchange.choice().id())));
  }

  private int indexOf(String responseId) {
    int index = decision().indexOf(responseId);
    if (index < 0) {
      throw new IllegalArgumentException("no response " + responseId);
    }
    return index;
  }

  private void moveOn(State next) {
    past.push(arrival);
    arrival = engine.arrive(next);
  }

  /** Whether there is a choice to take back: in practice mode, before the report is sealed. */
  public boolean canGoBack() {
    return mode() == Mode.PRACTICE && !past.isEmpty() && !isClosed();
  }

  /** Takes the last choice back. */
  public void goBack() {
    if (!canGoBack()) {
      throw new IllegalStateException("there is nothing to go back to");
    }
    record(new Event.WentBack());
    stepBack();
  }

  private void stepBack() {
    arrival = past.pop();
  }

  private void recordEnding() {
    boolean known = transcript().ended() != null;
    if (!known && node() instanceof Ending ending) {
      record(
          new Event.Ended(
              new Sitting.Close(
                  ending.id(), ending.title(), ending.debrief(), ending.premature(), shown())));
    }
  }

  /** Keeps the trainee's own levels; none when they passed it over. */
  public void rateSelf(Map<String, Integer> levels) {
    record(new Event.RatedSelf(levels));
  }

  /** Closes the session before an ending, for good. */
  public void abandon() {
    record(new Event.Abandoned());
    seal();
  }

  /** Closes the session for good; nothing is added after it. */
  public void seal() {
    if (isClosed()) {
      return;
    }
    Evaluation evaluation = report().evaluation();
    Map<String, String> means = new TreeMap<>();
    evaluation
        .criteria()
        .forEach(
            c -> {
              if (c.computed() != null) {
                means.put(c.criterion().id(), Fractions.exact(c.computed()));
              }
            });
    record(
        new Event.Sealed(
            evaluation.outcome() == null ? "" : evaluation.outcome().id(),
            means,
            evaluation.exported() == null ? "" : Fractions.exact(evaluation.exported())));
  }

  public boolean isClosed() {
    return transcript().sealed() != null;
  }

  /** The report on the session as it stands now. */
  public Report report() {
    return Report.of(transcript().sitting(), rubric, aftercare);
  }

  public Transcript transcript() {
    if (transcript == null) {
      transcript = Transcript.of(entries).orElseThrow();
    }
    return transcript;
  }

  /** Why what happened last is not on the disk; nothing when it is. */
  public Optional<String> unsaved() {
    return keeper.unsaved();
  }

  /** Tries again to save what the disk refused. */
  public void retrySaving() {
    keeper.retry();
  }

  private void record(Event event) {
    Entry entry = new Entry(ticker.now(), ticker.elapsedMillis(), event);
    add(entry);
    keeper.keep(entry);
  }

  private void add(Entry entry) {
    entries.add(entry);
    transcript = null;
  }

  private Moment moment(State state) {
    Node node = engine.node(state);
    return new Moment(node.id(), node.opening().scene(), engine.client(state));
  }
}
