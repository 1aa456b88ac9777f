package rapport.tui.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapport.Golden;
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
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.tui.FramePicture;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Scene;

/**
 * The README's picture, drawn from the program's own frame; draw it anew with {@code
 * -Drapport.golden=update}.
 */
final class ReadmePictureTest {
  private static final Size SIZE = new Size(84, 21);
  private static final List<String> CHOICES = List.of("past-those-three", "name-the-wish");

  @Test
  void theReadmeShowsATurnAsTheProgramDrawsIt() throws IOException {
    String title = "A turn with a client: what she said, the response, and what she heard and why.";
    Golden.verify(Path.of(".github/turn.svg"), FramePicture.of(frame(), title));
  }

  private static Frame frame() throws IOException {
    Rubric rubric = accepted(RubricLoader.load(bytes("rubric")));
    Scenario scenario = accepted(ScenarioLoader.load("coffee", bytes("coffee"), rubric));
    PlayActivity activity =
        new PlayActivity(
            scenario,
            rubric,
            Sessions.AFTERCARE,
            Mode.PRACTICE,
            sittings(scenario, rubric),
            "Marta");
    activity.begin();
    for (String choice : CHOICES) {
      activity.proceed();
      activity.choose(choice);
    }
    return new Play(activity, new NoOpener(), () -> new Scene.End(0)).scene().frame(SIZE);
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(Path.of("scenarios", name + ".yaml"));
  }

  private static <T> T accepted(LoadResult<T> result) {
    return ((LoadResult.Accepted<T>) result).content();
  }

  private static Sittings sittings(Scenario scenario, Rubric rubric) {
    return new Sittings() {
      @Override
      public Session begin(Mode mode) {
        return Session.begin(
            new Session.Setup(Engine.of(scenario), rubric, Sessions.AFTERCARE),
            Sessions.opened(mode),
            new MemoryJournal(),
            Sessions.ticker());
      }

      @Override
      public Optional<PlayView.Suggestion> next(Report report) {
        return Optional.empty();
      }

      @Override
      public void release(Session session) {}
    };
  }

  /** A play that leads nowhere else. */
  private static final class NoOpener implements Opener {
    @Override
    public Answer<PlayActivity> open(String scenario, Mode mode) {
      return new Answer.Refused<>(new Refusal(Refusal.Kind.USAGE, ""));
    }

    @Override
    public Answer<PlayActivity> resume(String attempt) {
      return new Answer.Refused<>(new Refusal(Refusal.Kind.USAGE, ""));
    }

    @Override
    public void left() {}
  }
}
