package rapport.app.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.play.engine.Arrival;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Report;
import rapport.play.evaluation.Sitting;
import rapport.play.session.Session;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.report.debrief.Asides;
import rapport.report.debrief.ReportPage;
import rapport.report.page.Block;
import rapport.report.page.BriefingPage;
import rapport.report.page.ConversationPage;
import rapport.report.page.FeedbackPage;
import rapport.report.page.Role;
import rapport.report.page.ScorePage;
import rapport.report.page.Words;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

/**
 * Playing one scenario from its briefing to its report. Front ends read {@link #view} and call the
 * intent a person chose.
 */
public final class PlayActivity {
  private final Scenario scenario;
  private final Rubric rubric;
  private final Aftercare aftercare;
  private Mode mode;
  private final Sittings sittings;
  private String clientLabel;
  private String warning = "";
  private final Map<String, Integer> selfRatings = new LinkedHashMap<>();
  private BegunWords begunWords = new BegunWords(Map.of(), texts -> {});
  private @Nullable Session session;
  private @Nullable Exchange fresh;
  private boolean feedbackOn = true;
  private boolean endingRead;
  private boolean ratingDone;
  private boolean asksOwnWords = true;
  private boolean asksSelfRating = true;
  private boolean tellsTimes = true;

  /**
   * Ready to begin.
   *
   * @param mode how it is to be played first; what is begun after the report is practice
   * @param clientLabel what to write before the client's lines
   */
  public PlayActivity(
      Scenario scenario,
      Rubric rubric,
      Aftercare aftercare,
      Mode mode,
      Sittings sittings,
      String clientLabel) {
    this.scenario = scenario;
    this.rubric = rubric;
    this.aftercare = aftercare;
    this.mode = mode;
    this.sittings = sittings;
    this.clientLabel = clientLabel;
  }

  /** Says this at the top of the briefing. */
  void warn(String words) {
    warning = words;
  }

  public String title() {
    return scenario.title();
  }

  /** How this is played. */
  public Mode mode() {
    return mode;
  }

  /** Goes on with a session that was left. */
  public void resume(Session left) {
    session = left;
    mode = left.mode();
    begunWords =
        new BegunWords(sittings.begunWords(left), texts -> sittings.keepBegunWords(left, texts));
    ratingDone = left.transcript().rated() != null;
    endingRead = ratingDone;
  }

  /**
   * Writes the client's name before the client's lines, for those who see the page and not only
   * hear it.
   */
  public void nameClient() {
    clientLabel = scenario.client().name();
  }

  /** Never asks for own words or self-ratings: for scripts, which have none. */
  public void skipPrompts() {
    asksOwnWords = false;
    asksSelfRating = false;
  }

  /** Says nothing of the times spent: for scripts, whose text is to be the same each time. */
  public void leaveOutTimes() {
    tellsTimes = false;
  }

  public PlayView view() {
    Session current = session;
    if (current == null) {
      List<Block> page = new ArrayList<>(BriefingPage.of(scenario, rubric, aftercare, mode));
      if (!warning.isEmpty()) {
        page.add(0, Block.labelled("A warning", Role.POOR, warning));
      }
      return new PlayView.Briefing(scenario.title(), page);
    }
    if (fresh != null) {
      return new PlayView.Feedback(
          conversation(current, ConversationPage.of(clientLabel, fresh), 1),
          FeedbackPage.of(fresh, rubric, clientLabel));
    }
    return switch (current.kind()) {
      case DECIDING -> deciding(current);
      case ENDED -> ended(current);
      case STUCK, LOOPING -> stopped(current);
    };
  }

  private PlayView deciding(Session current) {
    Conversation conversation = conversation(current, shown(current), 0);
    if (asksOwnWords && current.asksOwnWords()) {
      return new PlayView.OwnWords(conversation, Words.OWN_WORDS, begunWords.at(place(current)));
    }
    return new PlayView.Choosing(
        conversation,
        current.offers().stream().map(o -> new PlayView.Option(o.id(), o.say())).toList());
  }

  private static String place(Session current) {
    return current.node().id();
  }

  private PlayView ended(Session current) {
    if (!endingRead) {
      Sitting.Close close = Objects.requireNonNull(current.transcript().ended()).close();
      return new PlayView.Over(
          conversation(current, shown(current), 0),
          close.title(),
          List.of(Block.heading(close.title()), Block.paragraph(close.debrief())));
    }
    Optional<Criterion> unrated = unrated(current).stream().findFirst();
    if (asksSelfRating && !ratingDone && unrated.isPresent()) {
      return selfRating(current, unrated.get());
    }
    return report(current);
  }

  private PlayView stopped(Session current) {
    String what =
        current.kind() == Arrival.Kind.LOOPING
            ? "passages lead round in a circle"
            : "no response is on offer";
    return new PlayView.Stopped(
        conversation(current, shown(current), 0),
        "The scenario can't go on from here: "
            + what
            + (isKept()
                ? ". This is a mistake in the file, not yours. "
                    + (isAllKept() ? "Your session is kept; run" : "Run")
                    + " `rapport check "
                    + scenario.id()
                    + "` or tell its author."
                : ". The findings say more."));
  }

  private List<Criterion> inPlay(Session current) {
    List<Exchange> exchanges = current.transcript().exchanges();
    return rubric.active().stream()
        .filter(c -> exchanges.stream().anyMatch(e -> e.criteria().contains(c.id())))
        .toList();
  }

  private List<Criterion> unrated(Session current) {
    return inPlay(current).stream().filter(c -> !selfRatings.containsKey(c.id())).toList();
  }

  private PlayView selfRating(Session current, Criterion criterion) {
    int all = inPlay(current).size();
    return new PlayView.SelfRating(
        scenario.title(),
        criterion.name(),
        "For most of what you said: " + criterion.question(),
        IntStream.rangeClosed(0, Rubric.TOP)
            .mapToObj(i -> Rubric.TOP - i)
            .map(level -> new PlayView.Option(String.valueOf(level), words(criterion, level)))
            .toList(),
        all - unrated(current).size() + 1,
        all);
  }

  private String words(Criterion criterion, int level) {
    return Words.level(rubric, level) + ": " + criterion.levels().get(level);
  }

  private PlayView report(Session current) {
    begunWords.forget();
    current.seal();
    Report report = current.report();
    List<String> replays = report.sitting().exchanges().stream().map(Exchange::clientLine).toList();
    return new PlayView.Report(
        scenario.title(),
        ReportPage.of(report, clientLabel, asides(current)),
        replays,
        sittings.next(report),
        current.unsaved().orElse(""));
  }

  private Asides asides(Session current) {
    return tellsTimes ? Asides.times(current.transcript()) : Asides.NONE;
  }

  private List<Block> shown(Session current) {
    return ConversationPage.shown(clientLabel, current.shown());
  }

  /**
   * The conversation with these blocks as its newest part, {@code held} of the last exchanges being
   * among them.
   */
  private Conversation conversation(Session current, List<Block> now, int held) {
    List<Exchange> standing = current.transcript().exchanges();
    List<Exchange> past = standing.subList(0, standing.size() - held);
    return new Conversation(
        scenario.title(),
        ConversationPage.of(clientLabel, past),
        now,
        BriefingPage.about(scenario.card()),
        held == 0 && current.kind() != Arrival.Kind.DECIDING ? 0 : past.size() + 1,
        current.canGoBack(),
        mode == Mode.PRACTICE,
        current.unsaved().orElse(""));
  }

  private Session open() {
    if (session == null) {
      throw new IllegalStateException("the session has not begun");
    }
    return session;
  }

  /** Begins the session. */
  public void begin() {
    begin(sittings.begin(mode));
  }

  private void begin(Session begun) {
    session = begun;
    fresh = null;
    endingRead = false;
    ratingDone = false;
    selfRatings.clear();
    begunWords = new BegunWords(Map.of(), texts -> sittings.keepBegunWords(begun, texts));
  }

  /** Holds what the trainee has typed so far, for when they come back to it; it is no answer. */
  public void draft(String text) {
    begunWords.put(place(open()), text);
  }

  /** Keeps what the trainee typed; empty to pass it over. */
  public void type(String text) {
    String decision = place(open());
    open().type(text);
    begunWords.said(decision);
  }

  /** Chooses the response of this id. */
  public void choose(String responseId) {
    Exchange exchange = open().choose(responseId);
    fresh = mode == Mode.PRACTICE && feedbackOn ? exchange : null;
  }

  /** Goes on after feedback or after the ending was read. */
  public void proceed() {
    if (fresh != null) {
      fresh = null;
    } else if (open().kind() == Arrival.Kind.ENDED) {
      endingRead = true;
    }
  }

  /** Takes the last choice back. */
  public void goBack() {
    open().goBack();
    fresh = null;
    endingRead = false;
  }

  /** Switches the feedback after each choice off or on. */
  public void toggleFeedback() {
    feedbackOn = !feedbackOn;
  }

  public boolean isFeedbackOn() {
    return feedbackOn;
  }

  /** Keeps the trainee's own level, 0 to 4, on the criterion now asked about. */
  public void rate(int level) {
    List<Criterion> open = unrated(open());
    selfRatings.put(open.get(0).id(), level);
    if (open.size() == 1) {
      finishRating();
    }
  }

  /** Passes over the self-ratings that are left. */
  public void skipRating() {
    finishRating();
  }

  private void finishRating() {
    open().rateSelf(selfRatings);
    ratingDone = true;
  }

  /** How each criterion stands; nothing in assessment mode. */
  public List<Block> score() {
    if (mode == Mode.ASSESSMENT || session == null) {
      return List.of(
          Block.labelled("Score", Role.BODY, "In assessment mode the score waits for the report."));
    }
    return ScorePage.of(session.report().evaluation(), rubric);
  }

  /** Tries again to save what the disk refused. */
  public void retrySaving() {
    if (session != null) {
      session.retrySaving();
    }
  }

  /** Leaves the session for now; it is kept and can be resumed. */
  public void leave() {
    if (session != null) {
      begunWords.keep();
      session.retrySaving();
      sittings.release(session);
    }
  }

  /** Why what happened last is not on the disk; nothing when it is. */
  public Optional<String> unsaved() {
    return session == null ? Optional.empty() : session.unsaved();
  }

  /** Whether the session is kept when it is left, so that it can be gone on with. */
  public boolean isKept() {
    return sittings.isKept();
  }

  /** Whether all of it is on the disk now, so that whoever leaves loses nothing. */
  public boolean isAllKept() {
    return isKept() && unsaved().isEmpty();
  }

  /** Whether the feedback on the last choice is being read. */
  public boolean isReadingFeedback() {
    return fresh != null;
  }

  /** Plays the same scenario once more, as a new practice session: the answers are known now. */
  public void playAgain() {
    sittings.release(open());
    mode = Mode.PRACTICE;
    begin();
  }

  /**
   * Begins a new practice session with the choices before this one taken over, so that another can
   * be tried from here.
   */
  public void replayFrom(int choice) {
    Transcript before = open().transcript();
    sittings.release(open());
    mode = Mode.PRACTICE;
    begin(sittings.replay(before, choice));
  }
}
