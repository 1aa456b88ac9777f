package rapport.app.author;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.play.Sittings;
import rapport.play.engine.Arrival;
import rapport.play.engine.Engine;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.RatedBy;
import rapport.play.evaluation.Report;
import rapport.play.session.Session;
import rapport.play.session.Ticker;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Saving;
import rapport.report.page.Words;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/** One version of a scenario while its author plays it. Nothing of it is kept. */
final class Rehearsal implements Sittings {
  /** Always the same, so that the order of responses is the same after every save. */
  private static final long SEED = 1;

  private final Draft.Playable playable;
  private final Session.Setup setup;
  private final Ticker ticker;
  private final PlayActivity play;
  private @Nullable Session session;

  Rehearsal(Draft.Playable playable, Rubric rubric, Aftercare aftercare, Ticker ticker) {
    this.playable = playable;
    this.setup = new Session.Setup(Engine.of(playable.scenario()), rubric, aftercare);
    this.ticker = ticker;
    this.play =
        new PlayActivity(playable.scenario(), rubric, aftercare, Mode.PRACTICE, this, Words.CLIENT);
  }

  PlayActivity play() {
    return play;
  }

  Scenario scenario() {
    return playable.scenario();
  }

  Ways ways() {
    return playable.ways();
  }

  @Override
  public Session begin(Mode mode) {
    session = Session.begin(setup, opened(), entry -> new Saving.Saved(), ticker);
    return session;
  }

  private Event.Opened opened() {
    Scenario scenario = scenario();
    Event.Played played =
        new Event.Played(
            scenario.id(),
            scenario.overview().version(),
            scenario.title(),
            scenario.client().name(),
            "",
            scenario.overview().assessed(),
            RatedBy.of(scenario));
    return new Event.Opened("preview", Mode.PRACTICE, "", SEED, played, "", "preview");
  }

  @Override
  public Optional<PlayView.Suggestion> next(Report report) {
    return Optional.empty();
  }

  @Override
  public boolean isKept() {
    return false;
  }

  @Override
  public void release(Session left) {}

  boolean isBegun() {
    return session != null;
  }

  private Session open() {
    if (session == null) {
      throw new IllegalStateException("the play has not begun");
    }
    return session;
  }

  /** The node that is looked at: while feedback is read, the one it is about. */
  String node() {
    return play.isReadingFeedback() ? last().decision() : open().node().id();
  }

  /** The node, or the response that feedback is about, and where it stands in the file. */
  String place() {
    if (!isBegun()) {
      return "before the start";
    }
    return lineAndName(
        play.isReadingFeedback() ? last().decision() + "/" + last().choice().id() : node());
  }

  /** A node or a response with its line in front. */
  String lineAndName(String place) {
    return "line " + playable.positions().at(place).line() + ": " + place;
  }

  private Exchange last() {
    List<Exchange> choices = choices();
    return choices.get(choices.size() - 1);
  }

  /** The choices that stand, in order. */
  List<Exchange> choices() {
    return open().transcript().exchanges();
  }

  /** What was typed for the decision that waits, empty when it was passed over. */
  Optional<String> typed() {
    return Optional.ofNullable(open().transcript().typed().get(node()));
  }

  /**
   * Makes these choices again from the start, as far as they are on offer; gives how many were.
   *
   * @param readsFeedback whether to stop at the feedback on the last one
   */
  int redo(List<Exchange> choices, boolean readsFeedback) {
    play.begin();
    int made = 0;
    while (made < choices.size() && isOffered(choices.get(made))) {
      Exchange choice = choices.get(made++);
      type(choice.ownWords());
      if (readsFeedback && made == choices.size()) {
        play.choose(choice.choice().id());
      } else {
        open().choose(choice.choice().id());
      }
    }
    return made;
  }

  private boolean isOffered(Exchange choice) {
    return open().kind() == Arrival.Kind.DECIDING
        && node().equals(choice.decision())
        && open().offers().stream().map(Offer::id).anyMatch(choice.choice().id()::equals);
  }

  /** Types this where own words are asked for; empty to pass it over. */
  void type(String ownWords) {
    if (open().asksOwnWords()) {
      open().type(ownWords);
    }
  }

  /** Begins anew and goes a way, each step of it written as node/response. */
  void follow(List<String> way) {
    play.begin();
    for (String step : way) {
      open().choose(step.substring(step.indexOf('/') + 1));
    }
  }

  boolean isOver() {
    return open().kind() == Arrival.Kind.ENDED;
  }
}
