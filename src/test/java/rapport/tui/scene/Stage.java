package rapport.tui.scene;

import static rapport.Examples.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.Examples;
import rapport.app.author.PreviewActivity;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.play.Sittings;
import rapport.app.workspace.Answer;
import rapport.app.workspace.Refusal;
import rapport.play.engine.Engine;
import rapport.play.evaluation.Report;
import rapport.play.session.MemoryJournal;
import rapport.play.session.Session;
import rapport.play.session.Sessions;
import rapport.play.transcript.Mode;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.scenario.condition.Condition;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Chrome;
import rapport.tui.widget.Scene;

/** The whole program for tests, from keys to frames, with a scenario of long lines. */
final class Stage {
  static final String FIRST_LINE =
      "_She puts her bag on the floor, unopened._ I nearly didn't come. My sister says I should just"
          + " pull myself together, and on the bus I thought she is probably right.";

  private final MemoryJournal journal = new MemoryJournal();
  private final Mode mode;
  private final Scenario scenario;
  private BrowseView.Terms terms = BrowseView.Terms.PRACTICE;
  private Scene scene;
  private Size size;

  private Stage(Mode mode, Size size, Scenario scenario) {
    this.mode = mode;
    this.size = size;
    this.scenario = scenario;
    this.scene = new Play(play(mode), new Shop(), () -> new Scene.End(0)).scene();
    frame();
  }

  static Stage playing(Size size) {
    return new Stage(Mode.PRACTICE, size, scenario());
  }

  static Stage playing(Mode mode, Size size) {
    return new Stage(mode, size, scenario());
  }

  static Stage playing(Size size, Decision... decisions) {
    List<Node> nodes = new ArrayList<>(List.of(decisions));
    nodes.add(ending("end"));
    return new Stage(Mode.PRACTICE, size, Examples.scenario(List.of(), nodes.toArray(Node[]::new)));
  }

  static Stage browsing(Size size, Library.Contents library) {
    Stage stage = playing(size);
    stage.scene =
        new LibraryScene(new BrowseActivity(() -> library, () -> stage.terms), stage.new Shop());
    stage.frame();
    return stage;
  }

  static Stage reading(Size size, String title, List<? extends Part> page) {
    Stage stage = playing(size);
    stage.scene = PageReadingScene.of(title, page, () -> new Scene.End(0));
    stage.frame();
    return stage;
  }

  static Stage previewing(Size size, PreviewActivity preview) {
    Stage stage = playing(size);
    preview.nameClient();
    stage.scene = new PreviewScene(preview);
    stage.frame();
    return stage;
  }

  /** What is shown has changed by itself. */
  Stage refresh() {
    scene = scene.refreshed();
    frame();
    return this;
  }

  /** Two decisions: long responses, then one in own words that brings other scripts. */
  static Scenario scenario() {
    return Examples.scenario(
        List.of(),
        decision(
            "arrive",
            FIRST_LINE,
            false,
            response("reflect", 4, REFLECT, "語"),
            response("advise", 1, ADVISE, "語"),
            response("agree", 0, "Your sister has a point. Let's make a plan for the week.", "語")),
        decision(
            "語",
            "私の母は、家族のことを外で話してはいけないと言います。 أمي تقول ذلك 👩‍👧",
            true,
            response("ask", 3, "What would it mean to her, if you did?", "end"),
            response("tell", 1, "In here you may talk about anything you like.", "end")),
        ending("end"));
  }

  private static final String REFLECT =
      "Part of you wonders if she is right, and another part got on the bus anyway. It sounds as if"
          + " it took a lot to sit down in that chair today.";
  private static final String ADVISE =
      "A walk each morning does wonders. Many people I see feel better within two weeks of simply"
          + " getting out of the house more.";

  static Decision decision(String id, String client, boolean ownWords, Response... responses) {
    return new Decision(
        id, Examples.opening(client), List.of("empathy"), 1, false, ownWords, List.of(responses));
  }

  static Response response(String id, int empathy, String say, String next) {
    Response plain =
        Examples.response(id, Map.of("empathy", empathy), Condition.ALWAYS, List.of(), false, next);
    return new Response(
        plain.id(),
        say,
        plain.ratings(),
        "That was about " + id + ", and it can be read on its own.",
        "It names what is there before it asks for more, and it leaves room to be corrected.",
        plain.tempting(),
        Spoken.of("_nods_ Mm."),
        plain.effects(),
        plain.when(),
        plain.once(),
        plain.critical(),
        plain.repair(),
        plain.safety(),
        plain.skills(),
        plain.strengths(),
        plain.panel(),
        plain.next());
  }

  /** The library was opened to be assessed, and a report was read since. */
  Stage assessing(String code) {
    terms = new BrowseView.Terms(Mode.PRACTICE, code);
    return this;
  }

  private PlayActivity play(Mode mode) {
    return new PlayActivity(
        scenario, Examples.rubric(), Sessions.AFTERCARE, mode, new MemorySittings(), "Client");
  }

  MemoryJournal journal() {
    return journal;
  }

  Stage press(Kind... kinds) {
    for (Kind kind : kinds) {
      press(Key.of(kind));
    }
    return this;
  }

  Stage type(String text) {
    text.codePoints().forEach(c -> press(Key.typed(Character.toString(c))));
    return this;
  }

  /** Where no single letter is a command: says this and presses Enter. */
  Stage say(String words) {
    scene = scene.saying(Key.pasted(words));
    frame();
    return press(Kind.ENTER);
  }

  Stage press(Key key) {
    scene = scene.press(key);
    frame();
    return this;
  }

  Stage resize(Size now) {
    size = now;
    return this;
  }

  Scene scene() {
    return scene;
  }

  Frame frame() {
    return size.isBelowFloor() ? Chrome.tooSmall(size) : scene.frame(size);
  }

  String screen() {
    return frame().toString();
  }

  /** A listing for a library. */
  static Library.Listing listing(String id, String title, String problem) {
    return new Library.Listing(
        id,
        title,
        "15 minutes, introductory",
        "A first session with somebody who was sent, and who would rather be elsewhere.",
        () -> List.of(Block.heading(title), Block.paragraph("Everything about " + title + ".")),
        problem);
  }

  private final class Shop implements Opener {
    @Override
    public Answer<PlayActivity> open(String id, Mode opened) {
      return id.equals("broken")
          ? new Answer.Refused<>(new Refusal(Refusal.Kind.ENVIRONMENT, "It is gone."))
          : new Answer.Given<>(play(opened));
    }

    @Override
    public Answer<PlayActivity> resume(String attempt) {
      return new Answer.Given<>(play(mode));
    }

    @Override
    public void left() {}
  }

  private final class MemorySittings implements Sittings {
    @Override
    public Session begin(Mode begun) {
      Session.Setup setup =
          new Session.Setup(Engine.of(scenario), Examples.rubric(), Sessions.AFTERCARE);
      return Session.begin(setup, Sessions.opened(begun), journal, Sessions.ticker());
    }

    @Override
    public Optional<PlayView.Suggestion> next(Report report) {
      return Optional.of(
          new PlayView.Suggestion("other", "Another one", "It looks at boundaries, too."));
    }

    @Override
    public void release(Session session) {}
  }
}
