package rapport.tui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rapport.app.action.Action;
import rapport.app.author.Manuscript;
import rapport.app.library.Library;
import rapport.tui.terminal.Frame;
import rapport.tui.terminal.Key;
import rapport.tui.terminal.Key.Kind;
import rapport.tui.terminal.Size;
import rapport.tui.widget.KeyedScene;
import rapport.tui.widget.Scene;

/** What is listed and what works, key by key, are the same in every scene. */
final class KeysTest {
  private static final Size PAGE = new Size(200, 100);
  private static final String HERE = "Keys that work here";
  private static final String LATER = "Keys that do nothing just now";
  private static final String ELSEWHERE = "Keys that work everywhere";

  /** Keys after which another has something to do that has nothing to do at first. */
  private static final List<List<String>> BEFORE =
      List.of(
          List.of(),
          List.of("↓"),
          List.of("↓", "↓"),
          List.of("End"),
          List.of("PgUp"),
          List.of("PgDn"),
          List.of("3"),
          List.of("Enter"));

  private static final Library.Contents LIBRARY =
      new Library.Contents(
          IntStream.rangeClosed(1, 7)
              .mapToObj(i -> Stage.listing("s" + i, "Scenario " + i, ""))
              .toList(),
          List.of(new Library.Unfinished("a1", "Scenario 1", "begun today")),
          true,
          List.of());

  @TestFactory
  Stream<DynamicTest> everyKeyThatDoesSomethingIsListed() {
    return tests(KeysTest::doNothingUnlisted);
  }

  @TestFactory
  Stream<DynamicTest> everyListedKeyDoesSomething() {
    return tests(KeysTest::doWhatIsListed);
  }

  /** Something to find out about a scene at a size; each call sets the scene up anew. */
  private interface Check {
    void of(Supplier<Scene> scene, Size size);
  }

  private static Stream<DynamicTest> tests(Check check) {
    return scenes().entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(Size.STANDARD, new Size(40, 12))
                    .map(
                        size ->
                            DynamicTest.dynamicTest(
                                entry.getKey() + " " + size.columns() + "x" + size.rows(),
                                () -> check.of(entry.getValue(), size))));
  }

  private static Map<String, Supplier<Scene>> scenes() {
    Map<String, Supplier<Scene>> scenes = new LinkedHashMap<>();
    scenes.put("library", () -> library("").scene());
    scenes.put("library filter", () -> library("/scen").scene());
    scenes.put("library filtered", () -> library("/scen").press(Kind.ENTER).scene());
    scenes.put("briefing", () -> Stage.playing(Size.STANDARD).scene());
    scenes.put("confirm", () -> begun().type("q").scene());
    scenes.put("choosing", () -> begun().scene());
    scenes.put("selected", () -> begun().type("2").scene());
    scenes.put("help", () -> begun().type("?").scene());
    scenes.put("score", () -> begun().type("s").scene());
    scenes.put("search", () -> begun().type("/b").scene());
    scenes.put("found", () -> chosen().type("/b").press(Kind.ENTER).scene());
    scenes.put("feedback", () -> chosen().scene());
    scenes.put("own words", () -> writing().scene());
    scenes.put("commands", () -> writing().press(Kind.ESCAPE).scene());
    scenes.put("rating", () -> ended().scene());
    scenes.put("report", () -> ended().type("x").scene());
    scenes.put("replay", () -> ended().type("xr").scene());
    scenes.put("preview", () -> previewing().scene());
    scenes.put("findings", () -> previewing().type("d").scene());
    scenes.put("nodes", () -> previewing().type("g").scene());
    scenes.put("queue", () -> MarkSceneTest.after(""));
    scenes.put("marking", () -> MarkSceneTest.after("1\n"));
    scenes.put("comment", () -> MarkSceneTest.after("1\nc"));
    scenes.put("comments", () -> MarkSceneTest.after("1\ncGood.\ncBad.\nb"));
    scenes.put("whole", () -> MarkSceneTest.after("1\n33\n33\n33\n"));
    scenes.put("finished", () -> MarkSceneTest.after("1\n33\n33\n33\nf"));
    return scenes;
  }

  private static Stage library(String typed) {
    return Stage.browsing(Size.STANDARD, LIBRARY).type(typed);
  }

  private static Stage begun() {
    return Stage.playing(Size.STANDARD).press(Kind.ENTER);
  }

  private static Stage chosen() {
    return begun().type("1").press(Kind.ENTER);
  }

  private static Stage writing() {
    return read(chosen());
  }

  private static Stage ended() {
    return read(writing().press(Kind.ENTER).type("1").press(Kind.ENTER));
  }

  private static Stage read(Stage stage) {
    while (stage.scene() instanceof ReadingScene) {
      stage.press(Kind.ENTER);
    }
    return stage;
  }

  private static Stage previewing() {
    return Stage.previewing(Size.STANDARD, Manuscript.garden().preview()).press(Kind.ENTER);
  }

  private static void doNothingUnlisted(Supplier<Scene> scenes, Size size) {
    List<String> listed = listed(drawn(scenes, List.of(), size));
    List<String> unlisted = new ArrayList<>();
    for (Key key : allKeys()) {
      Scene scene = drawn(scenes, List.of(), size);
      boolean isText = scene.takesText() && !isCommand(scene, key.name());
      if (!isText && !listed.contains(key.name()) && does(scene, key, size)) {
        unlisted.add(key.name());
      }
    }
    assertThat(unlisted).isEmpty();
  }

  /** Whether a key of a scene in which one writes is none of the editor's. */
  private static boolean isCommand(Scene scene, String key) {
    return keyed(scene).actions().stream().anyMatch(action -> action.hasKey(key));
  }

  private static void doWhatIsListed(Supplier<Scene> scenes, Size size) {
    List<String> idle = new ArrayList<>();
    for (String key : listed(drawn(scenes, List.of(), size))) {
      if (BEFORE.stream().noneMatch(before -> doesAfter(scenes, before, key, size))) {
        idle.add(key);
      }
    }
    assertThat(idle).isEmpty();
  }

  private static boolean doesAfter(
      Supplier<Scene> scenes, List<String> before, String key, Size size) {
    Scene scene = drawn(scenes, before, size);
    return listed(scene).contains(key) && does(scene, key(key), size);
  }

  /** Whether a key changes what is to be seen; only to say why it does nothing is no change. */
  private static boolean does(Scene scene, Key key, Size size) {
    if (isRefused(keyed(scene), key.name())) {
      return false;
    }
    String before = seen(scene, size);
    Scene after = scene.press(key);
    return !after.equals(scene) || !seen(after, size).equals(before);
  }

  /** Everything on the screen, with its styles, and the hints there may be no room for. */
  private static String seen(Scene scene, Size size) {
    Frame frame = scene.frame(size);
    StringBuilder seen = new StringBuilder(frame.toString());
    for (int row = 0; row < size.rows(); row++) {
      for (int column = 0; column < size.columns(); column++) {
        seen.append(frame.at(column, row).style());
      }
    }
    if (!(scene instanceof Scene.End)) {
      keyed(scene).actions().forEach(action -> seen.append(action.label()));
    }
    return seen.toString();
  }

  private static KeyedScene keyed(Scene scene) {
    return (KeyedScene) (scene instanceof PreviewScene preview ? preview.shown() : scene);
  }

  private static boolean isRefused(KeyedScene scene, String key) {
    List<Action<Scene>> meant =
        scene.actions().stream().filter(action -> action.hasKey(key)).toList();
    return !meant.isEmpty() && meant.stream().allMatch(Action::isRefused);
  }

  private static Scene drawn(Supplier<Scene> scenes, List<String> keys, Size size) {
    Scene scene = scenes.get();
    scene.frame(size);
    for (String key : keys) {
      scene = scene.press(key(key));
      scene.frame(size);
    }
    return scene;
  }

  /** The keys on the page that ? shows, or where there is none, those of the scene itself. */
  private static List<String> listed(Scene scene) {
    List<Action<Scene>> actions = keyed(scene).actions();
    if (actions.stream().noneMatch(action -> action.label().equals("help"))) {
      return actions.stream()
          .filter(action -> !action.isRefused())
          .flatMap(action -> action.keys().stream())
          .flatMap(KeysTest::each)
          .toList();
    }
    List<String> keys = new ArrayList<>(List.of("Ctrl-C"));
    keyed(scene)
        .press(Key.typed("?"))
        .frame(PAGE)
        .toString()
        .lines()
        .map(String::strip)
        .dropWhile(line -> !line.startsWith(HERE))
        .takeWhile(line -> !line.startsWith(ELSEWHERE) && !line.startsWith(LATER))
        .filter(line -> line.contains(": "))
        .flatMap(line -> Stream.of(line.substring(0, line.indexOf(": ")).split(", ")))
        .flatMap(KeysTest::each)
        .forEach(keys::add);
    return keys;
  }

  private static Stream<String> each(String key) {
    return key.matches("[0-9]-[0-9]")
        ? IntStream.rangeClosed(key.charAt(0) - '0', key.charAt(2) - '0').mapToObj(i -> "" + i)
        : Stream.of(key);
  }

  private static Key key(String name) {
    return allKeys().stream().filter(key -> key.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Key> allKeys() {
    List<Key> keys = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.TEXT && kind != Kind.PASTE) {
        keys.add(Key.of(kind));
      }
    }
    for (char c = ' '; c <= '~'; c++) {
      keys.add(Key.typed("" + c));
    }
    return keys;
  }
}
