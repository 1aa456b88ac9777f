package rapport.tui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Examples;
import rapport.Golden;
import rapport.app.TestWorkspace;
import rapport.app.mark.AuthorsKey;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkSheet;
import rapport.app.mark.MarkingQueue;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Precedents;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Saving;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rupture;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.Scene;

/** What is being marked, and the words it answers, can be read in the smallest window. */
final class MarkReachTest {
  private static final String ATTEMPT = "20260101-000000-example-abcd";
  private static final String COMMENT =
      "First you gave the reason, which is well done. Then the tone changed, and she noticed it: look"
          + " at how short her next answer is, and what she does with her hands. What would have"
          + " happened if you had stayed with the laugh that stopped? Zuletzt.";
  private static final List<String> SAID =
      List.of("Opening", "threshold", "Alpha", "Beta", "Gamma", "Mine", "Delta", "Epsilon");

  private final MarkActivity activity =
      new MarkActivity(
          new MarkingQueue(
              new TestWorkspace(Path.of("nowhere")).workspace(), "r1", MarkEvent.Purpose.OWN),
          AuthorsKey.WAITS);
  private Size size = Size.STANDARD;
  private Scene scene;

  MarkReachTest() {
    activity.take(sheet());
    activity.go(1);
    activity.comment(COMMENT);
    scene = new Marking(activity, true).scene();
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "200x60"})
  void everythingSaidAndOfferedIsReachedByPagingBack(String at) {
    Set<String> seen = read(at, Kind.PAGE_UP);

    assertThat(SAID).allMatch(word -> seen.stream().anyMatch(line -> line.contains(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12", "200x60"})
  void oneKeyOpensAPageWithAllOfADecisionAndItsComment(String at) {
    activity.level(3);
    activity.level(2);
    activity.level(1);
    scene = new Marking(activity, true).scene();
    press(Key.typed("d"));
    Set<String> seen = read(at, Kind.PAGE_DOWN);

    assertThat(SAID.stream().filter(word -> !word.equals("Opening")))
        .allMatch(word -> seen.stream().anyMatch(line -> line.contains(word)));
    assertThat(Stream.of("Zuletzt.", "The author", "Own words: Detracting (1)"))
        .allMatch(word -> seen.stream().anyMatch(line -> line.contains(word)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void whileACommentIsWrittenWhatItIsAboutCanBeRead(String at) {
    press(Key.typed("c"));
    Set<String> seen = read(at, Kind.PAGE_UP);

    assertThat(SAID.stream().filter(word -> !word.equals("Opening")))
        .allMatch(word -> seen.stream().anyMatch(line -> line.contains(word)));
    press(Key.of(Kind.ENTER));
    assertThat(scene).isInstanceOf(WriteScene.class);
    press(Key.typed("!"));
    assertThat(scene.frame(size).toString()).contains("Zuletzt.!");
    press(Key.of(Kind.ENTER));
    assertThat(scene).isInstanceOf(MarkScene.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x12"})
  void frames(String at) {
    size = Size.parse(at).orElseThrow();
    Golden.verify("tui/mark-long-" + at + ".txt", frame());
    press(Key.of(Kind.PAGE_UP));
    Golden.verify("tui/mark-long-back-" + at + ".txt", frame());
    press(Key.typed("d"));
    Golden.verify("tui/mark-long-page-" + at + ".txt", frame());
  }

  @Test
  void anIncidentIsRaisedByACodeAndAReason() {
    press(Key.typed("i"));
    assertThat(frame()).contains("risk-ignored");
    List<String> codes = activity.incidentCodes().stream().map(each -> each.id()).toList();
    press(Key.typed("" + (codes.indexOf("money-or-business") + 1)));
    press(Key.of(Kind.ENTER));
    "He pays.".codePoints().forEach(c -> press(Key.typed(Character.toString(c))));
    press(Key.of(Kind.ENTER));

    assertThat(frame()).contains("The incident is raised (money-or-business)");
    assertThat(activity.incidents()).containsExactly("money-or-business");
  }

  /** Every line seen on the way from here to where this key leads no further. */
  private Set<String> read(String at, Kind kind) {
    size = Size.parse(at).orElseThrow();
    Set<String> seen = new LinkedHashSet<>();
    String before = "";
    String now = frame();
    while (!now.equals(before)) {
      seen.addAll(now.lines().toList());
      before = now;
      press(Key.of(kind));
      now = frame();
    }
    return seen;
  }

  private String frame() {
    return scene.frame(size).toString();
  }

  private void press(Key key) {
    scene.frame(size);
    scene = scene.press(key);
  }

  private static MarkSheet sheet() {
    MarkEvent.Opened opened =
        new MarkEvent.Opened(ATTEMPT, "r1", MarkEvent.Purpose.OWN, "aa", "bb", "test");
    return new MarkSheet(
        new MarkSheet.Basis(
            transcript(),
            AnswerKey.of(transcript()),
            transcript().exchanges(),
            Examples.rubric(),
            opened,
            List.of(),
            new Precedents(),
            List.of(),
            List.of(),
            ""),
        List.of(),
        entry -> new Saving.Saved(),
        () -> Instant.EPOCH,
        () -> {});
  }

  private static Transcript transcript() {
    List<Event> events =
        List.of(
            new Event.Opened(
                ATTEMPT,
                Mode.ASSESSMENT,
                "t01",
                7,
                new Event.Played("example", "1.0.0", "An example", "Marta", "00", List.of()),
                "bb",
                "test"),
            new Event.Chose(exchange("one", "Opening.", "", "Yes.")),
            new Event.Chose(
                exchange(
                    "two",
                    "She stops at the threshold. "
                        + "It was a quiet week, and I built the one chair out of four. ".repeat(5),
                    "Mine. " + "I would ask about the other three. ".repeat(4),
                    "Epsilon. " + "It's good to be ready, I suppose. ".repeat(3))));
    return Transcript.of(events.stream().map(event -> new Entry(Instant.EPOCH, 0, event)).toList())
        .orElseThrow();
  }

  private static Exchange exchange(String node, String client, String own, String reply) {
    return new Exchange(
        List.of(new Moment(node, "", client)),
        node,
        List.of("empathy", "boundary"),
        1,
        List.of(),
        List.of(),
        false,
        Rupture.NONE,
        !own.isEmpty(),
        List.of(offer("Alpha"), offer("Beta"), offer("Gamma"), offer("Delta")),
        3,
        own,
        reply);
  }

  private static Offer offer(String name) {
    return new Offer(
        name,
        name + ". " + "That is one more than last week, isn't it? ".repeat(4),
        Map.of("empathy", 2, "boundary", 3),
        "",
        "",
        "",
        "",
        false,
        false,
        List.of(),
        List.of());
  }
}
