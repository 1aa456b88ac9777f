package rapport.app.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.app.play.PlayView;
import rapport.play.evaluation.Exchange;
import rapport.play.session.Session;
import rapport.play.session.Ticker;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Saving;
import rapport.report.debrief.DrillPage;
import rapport.report.page.Block;
import rapport.report.page.BriefingPage;
import rapport.report.page.Role;
import rapport.report.page.Words;
import rapport.scenario.model.Scenario;

/**
 * Practising single decisions, one after the other. Each is met in a session of its own, which is
 * kept nowhere and scored nowhere.
 */
public final class DrillActivity {
  private final List<Exercise> exercises;
  private final long seed;
  private final DrillNotes notes;
  private final Ticker ticker;
  private final String next;
  private final Set<String> accepted = new HashSet<>();
  private final List<String> weaker = new ArrayList<>();
  private boolean asksEverything = true;
  private int at;
  private int made;
  private int skipped;
  private @Nullable Session session;
  private @Nullable Exchange fresh;
  private boolean hasTyped;

  /**
   * Ready to begin.
   *
   * @param exercises at least one
   * @param seed for the order of responses
   * @param next what to play afterwards, in words; may be empty
   */
  DrillActivity(List<Exercise> exercises, long seed, DrillNotes notes, Ticker ticker, String next) {
    this.exercises = List.copyOf(exercises);
    this.seed = seed;
    this.notes = notes;
    this.ticker = ticker;
    this.next = next;
  }

  /** Never asks for own words, nor before what a scenario touches on: for scripts. */
  public void skipPrompts() {
    asksEverything = false;
  }

  public DrillView view() {
    if (at == exercises.size()) {
      return new DrillView.Done(summary());
    }
    if (fresh != null) {
      return new DrillView.Outcome(
          DrillPage.outcome(fresh, exercise().setup().rubric(), Words.CLIENT));
    }
    if (asksEverything && !contentNotes().isEmpty() && !accepted.contains(exercise().scenario())) {
      return new DrillView.Notes(notesPage());
    }
    Session current = session();
    if (asksEverything && current.asksOwnWords()) {
      return new DrillView.OwnWords(page(current), Words.OWN_WORDS);
    }
    return new DrillView.Choosing(
        page(current),
        current.offers().stream().map(o -> new PlayView.Option(o.id(), o.say())).toList(),
        hasTyped);
  }

  private Exercise exercise() {
    return exercises.get(at);
  }

  private Scenario scenario() {
    return exercise().setup().engine().scenario();
  }

  private List<String> contentNotes() {
    return scenario().overview().contentNotes();
  }

  private String place() {
    return (at + 1) + " of " + exercises.size();
  }

  private List<Block> notesPage() {
    return List.of(
        Block.heading(place() + ": " + scenario().title()),
        Block.labelled(
            "This scenario touches on",
            Role.BODY,
            String.join(", ", contentNotes())
                + ". You may pass it over; nothing counts against you."));
  }

  private List<Block> page(Session current) {
    return DrillPage.decision(
        place(),
        exercise().reason(),
        scenario(),
        current.transcript().exchanges(),
        current.shown(),
        Words.CLIENT);
  }

  /** The client's background and what to practise. */
  public List<Block> about() {
    return BriefingPage.about(scenario().card());
  }

  /** The session that stands at the decision. */
  private Session session() {
    if (session == null) {
      session = Session.begin(exercise().setup(), opened(), entry -> new Saving.Saved(), ticker);
      exercise().approach().choices().forEach(session::choose);
    }
    return session;
  }

  private Event.Opened opened() {
    Event.Played played =
        new Event.Played(
            scenario().id(), "", scenario().title(), scenario().client().name(), "", List.of());
    return new Event.Opened("drill", Mode.PRACTICE, "", seed, played, "", "drill");
  }

  /** Goes on with a scenario after reading what it touches on. */
  public void accept() {
    accepted.add(exercise().scenario());
  }

  /** Takes what the trainee typed; empty to pass it over. */
  public void type(String text) {
    session().type(text);
    hasTyped = true;
  }

  /** Chooses the response of this id. */
  public void choose(String response) {
    Exchange exchange = session().choose(response);
    fresh = exchange;
    made++;
    if (exchange.better().isPresent()) {
      weaker.add(scenario().title() + ": " + exchange.clientLine());
    }
    notes.add(exercise(), exchange);
  }

  /** Passes this decision over. */
  public void skip() {
    skipped++;
    advance();
  }

  /** Goes on to the next decision. */
  public void proceed() {
    advance();
  }

  private void advance() {
    at++;
    session = null;
    fresh = null;
    hasTyped = false;
  }

  /** What came of the drill so far. */
  public List<Block> summary() {
    return DrillPage.summary(made, weaker, skipped, next, exercises.get(0).setup().aftercare());
  }
}
