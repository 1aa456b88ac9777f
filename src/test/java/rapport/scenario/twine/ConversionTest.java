package rapport.scenario.twine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.loader.LoadResult;
import rapport.scenario.loader.RubricLoader;
import rapport.scenario.loader.ScenarioLoader;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;

final class ConversionTest {
  private static final Rubric RUBRIC = rubric();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[[Yes.->A]]; Yes.; a",
        "[[A->B->A]]; A->B; a",
        "[[A<-Yes.]]; Yes.; a",
        "[[A<-B<-C]]; B<-C; a",
        "[[Yes.|A]]; Yes.; a",
        "[[Yes.|A][$x to 1]]; Yes.; a",
        "[[A][$x to 1]]; A; a",
        "[[  //Softly.// -> A ]]; _Softly._; a",
        "(link-goto: 'Don\\'t.', \"A\"); Don't.; a",
        "(LINK_GOTO: \"A\"); A; a",
        "(link-reveal-goto: \"Yes.\", \"A\")[(set: $x to 1)]; Yes.; a",
        "(link: \"Yes.\")[(set: $x to 2)(go-to: \"A\")]; Yes.; a",
        "(if: $x is \"a)\")[[[Yes.->A]]]; Yes.; a",
        "<<link \"Yes.\" \"A\">><</link>>; Yes.; a",
        "<<link [[Yes.->A]]>><<set $x to \">>\">><</link>>; Yes.; a",
        "<<button \"Yes.\">><<goto [[A]]>><</button>>; Yes.; a",
        "<a class=\"x\" data-passage=\"A\">Yes, <b>A</b>.</a>; Yes, A.; a"
      })
  void everyKindOfLinkIsRead(String link, String say, String next) {
    Decision decision = (Decision) scenario("Well?\n\n" + link + "\n[[Other->B]]").node("start");

    Response response = decision.responses().get(0);
    assertThat(decision.responses()).hasSize(2);
    assertThat(response.say()).isEqualTo(say);
    assertThat(response.next().branches().get(0).to()).isEqualTo(next);
    assertThat(told(decision)).isEqualTo("Well?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "''Bold'', __under__ and **strong**.¦ Bold, under and strong.",
        "//She nods.// Yes.¦ _She nods._ Yes.",
        "<em>She nods.</em> *He too.* 2 * 3 * 4¦ _She nods._ _He too._ 2 * 3 * 4",
        "See http://example.org//a and //b//.¦ See http://example.org//a and _b_.",
        "Don't '' or 'won't'.¦ Don't '' or 'won't'.",
        "&quot;No&#33;&quot; &amp; &unknown; &#27;¦ \"No!\" & &unknown; &#27;",
        "A (note: an aside) and (b: c) stay.¦ A (note: an aside) and (b: c) stay.",
        "<sighs> 1 < 2 > 0 <<3>>¦ <sighs> 1 < 2 > 0 <<3>>",
        "[aside] [[ ]] [[open¦ [aside] [[ ]] [[open",
        "One.<!-- two --> Three. /% four %/¦ One. Three.",
        "A <<set $x to \"a>>b\">>B <<if $x>>C<<else>>D<</if>>¦ A B C\\nD",
        "(if: $x is \"(\")[Yes](else:)[No]¦ Yes\\nNo",
        "(text-style: \"bold\")+(align: \"=>\")[Loud]¦ Loud"
      })
  void wordsStayAndWhatIsNoneGoes(String written, String told) {
    Node node = scenario(written).node("start");

    assertThat(told(node)).isEqualTo(told.replace("\\n", "\n"));
    assertThat(node).isInstanceOf(Ending.class);
  }

  @Test
  void aLinkAmidASentenceStaysInIt() {
    Decision decision =
        (Decision)
            scenario("You may [[stay->A]] or [[go->B]].\n* [[sleep->A]] [[eat->B]]").node("start");

    assertThat(told(decision)).isEqualTo("You may stay or go.");
    assertThat(decision.responses())
        .extracting(Response::id)
        .containsExactly("stay", "go", "sleep", "eat");
  }

  @Test
  void theSameLinkTwiceIsOneAndAJumpIsAWayOn() {
    assertThat(scenario("Well?\n[[On->A]]\n[[On->A]]").node("start")).isInstanceOf(Passage.class);
    Passage jump = (Passage) scenario("Well?\n(goto: \"A\")").node("start");
    assertThat(jump.next().branches().get(0).to()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"back", "quit", "repeat", "score", "and", "or", "not", "visited", "said"})
  void aWordThatMeansSomethingElseIsNoName(String word) {
    assertThat(SafeNames.isReserved(word)).isTrue();
    Scenario scenario = scenario("Well?\n[[" + word + "]]\n[[B]]", word);
    assertThat(scenario.nodes()).containsKey(word + "-1");
  }

  @Test
  void everyNameIsItsOwnAndGoodHoweverLongOrStrange() {
    String all = "x".repeat(200);
    Scenario scenario =
        scenario("Well?", "b!", "B?", "Ümlaut & Co.", "2nd visit", "第2章", "???", all, all + "y");

    assertThat(scenario.nodes().keySet())
        .contains("b-2", "b-3", "umlaut-co", "n-2nd-visit", "passage-8", "passage-9")
        .contains("x".repeat(64), "x".repeat(62) + "-2");
  }

  @Test
  void hostileNestingEndsAndLosesNoWord() {
    String deep = "(if: 1)[".repeat(3_000) + "Word" + "]".repeat(3_000);
    assertThat(told(scenario(deep).node("start"))).contains("Word");
    String open = "[[<<link \"(if: ".repeat(3_000);
    assertThat(told(scenario(open + "Word").node("start"))).contains("Word");
  }

  /** Fills the gaps, so that what was written can be read. */
  private static Scenario scenario(String start, String... more) {
    StringBuilder story = new StringBuilder(":: Start\n" + start.replace("\\n", "\n") + "\n");
    List<String> names = new ArrayList<>(List.of("A", "B"));
    names.addAll(List.of(more));
    names.forEach(name -> story.append("\n:: ").append(name).append("\nWords.\n"));
    return loaded(converted(story.toString()));
  }

  private static Conversion.Converted converted(String story) {
    return (Conversion.Converted) Conversion.of(story, title -> "story");
  }

  private static Scenario loaded(Conversion.Converted made) {
    LoadResult<Scenario> result = load(filled(made.yaml()));
    assertThat(result.diagnostics()).as(made.yaml()).allMatch(ConversionTest::isAboutEmoji);
    return ((LoadResult.Accepted<Scenario>) result).content();
  }

  private static boolean isAboutEmoji(Diagnostic found) {
    return found.code() == DiagnosticCode.WIDE_TEXT;
  }

  private static String filled(String yaml) {
    return yaml.replaceAll("(?m)^( *(?:criteria|assessed)):  # TO DO: .*$", "$1: [empathy]")
        .replaceAll("(?m)^( *rate):  # TO DO: .*$", "$1: {empathy: 3}")
        .replaceAll("(?m)^( *start):  # TO DO: .*$", "$1: start")
        .replaceAll("(?m)^( *[a-z]+):  # TO DO: .*$", "$1: Filled in.");
  }

  private static LoadResult<Scenario> load(String yaml) {
    return ScenarioLoader.load("story", yaml.getBytes(StandardCharsets.UTF_8), RUBRIC);
  }

  private static String told(Node node) {
    return node.opening().client().variants().get(0).text();
  }

  private static Rubric rubric() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
      return ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void whateverStandsInAStoryTheScenarioSaysTheSame() {
    for (long seed = 1; seed <= 300; seed++) {
      new RandomStory(seed).verify();
    }
  }

  /** A story with everything in its texts that means something to YAML, to Twine or to Rapport. */
  private static final class RandomStory {
    private static final List<String> ODD =
        List.of(
            "\"",
            "'",
            ":",
            "a:",
            "#",
            "#4",
            "-",
            "--",
            "---",
            "...",
            "?",
            "|",
            ">",
            ">-",
            "%",
            "@b",
            "`",
            "&a",
            "*c",
            "5*3",
            "!d",
            "{e}",
            "[f]",
            "]",
            "{",
            "}",
            "\\",
            "~",
            "null",
            "yes",
            "1.0",
            "= 2",
            "<",
            "<g",
            "$5",
            "$",
            "^",
            "e\u0301",
            "u\u0308",
            "\u00A0h",
            "ß",
            "漢字",
            "🍵",
            "👩‍⚕️",
            "a::b",
            "::",
            ":: j",
            "_k",
            "l_",
            "_m_",
            "n_o",
            "//",
            "http://x//y",
            "''",
            "(p",
            "(note: q)",
            "<<",
            ">>",
            "[[",
            "- r",
            "# TO DO: s",
            "key: value",
            "${t}",
            "$${u}",
            "w\u0007w",
            "\u202Ex",
            "y\uFEFF",
            "\u200Dz",
            "\u2028",
            "\u0085",
            "%YAML",
            "&amp;",
            "“",
            "x".repeat(130),
            "长".repeat(90),
            "{{v}}",
            "0x1F",
            "TO",
            ",",
            ";");

    private final long seed;
    private final Random random;
    private final StringBuilder story = new StringBuilder();
    private final List<String> told = new ArrayList<>();
    private final List<List<String>> said = new ArrayList<>();
    private final List<List<Integer>> targets = new ArrayList<>();

    RandomStory(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      int passages = 2 + random.nextInt(4);
      for (int i = 0; i < passages; i++) {
        story
            .append(":: Passage ")
            .append(i)
            .append(random.nextBoolean() ? " [tag]" : "")
            .append('\n');
        told.add(text());
        links(i == 0 ? 1 + random.nextInt(3) : random.nextInt(3), passages);
      }
      story.append(":: StoryData\n{\"start\": \"Passage 0\"}\n");
    }

    private String text() {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        lines.add(line());
        story.append(random.nextBoolean() ? "\n" : "\n\n \n");
      }
      return String.join("\n", lines);
    }

    private String line() {
      String line = phrase(ODD);
      story.append(line.startsWith("::") ? "\\" : random.nextBoolean() ? " " : "").append(line);
      return shown(line);
    }

    /** Odd words between plain ones, the last of which is plain. */
    private String phrase(List<String> odd) {
      StringBuilder phrase = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        phrase.append(random.nextInt(3) == 0 ? "word" : odd.get(random.nextInt(odd.size())));
        phrase.append(List.of(" ", "  ", "\t").get(random.nextInt(3)));
      }
      return phrase.append("end").append(random.nextInt(1000)).toString();
    }

    /** What is meant to come of it, by plainer means than the program has. */
    private static String shown(String line) {
      return Normalizer.normalize(line, Normalizer.Form.NFC)
          .replaceAll("[\u0007\u202E\uFEFF]", "")
          .replaceAll("[\u2028\u0085]", " ")
          .replace("${", "$ {")
          .replace("&amp;", "&")
          .replaceAll("[ \t]+", " ")
          .strip();
    }

    private void links(int count, int passages) {
      List<String> words = new ArrayList<>();
      List<Integer> leads = new ArrayList<>();
      List<String> odd = ODD.stream().filter(w -> !w.matches("(?s).*[|\\[\\]<>].*")).toList();
      for (int i = 0; i < count; i++) {
        String text = phrase(odd);
        int target = random.nextInt(passages);
        String form = List.of("[[%s->%s]]", "[[%2$s<-%1$s]]", "* [[%s|%s]]").get(random.nextInt(3));
        story.append(String.format(form, text, "Passage " + target)).append('\n');
        words.add(shown(text));
        leads.add(target);
      }
      said.add(words);
      targets.add(leads);
    }

    void verify() {
      String ends =
          random.nextBoolean() ? story.toString() : story.toString().replace("\n", "\r\n");
      Conversion.Converted made = converted(ends);
      String what = "seed " + seed + "\n" + story + "\n" + made.yaml();
      verifyGaps(made, what);
      Scenario scenario = loaded(made);
      assertThat(scenario.nodes()).as(what).hasSize(told.size());
      for (int i = 0; i < told.size(); i++) {
        verify(scenario.node("passage-" + i), i, what);
      }
    }

    /** Nothing is found but the gaps, each once and at its line. */
    private static void verifyGaps(Conversion.Converted made, String what) {
      List<String> lines = made.yaml().lines().toList();
      TreeSet<Integer> gaps = new TreeSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches(" *[a-z]+:  # TO DO: .*")) {
          gaps.add(i + 1);
        }
      }
      List<Diagnostic> found =
          load(made.yaml()).diagnostics().stream().filter(d -> !isAboutEmoji(d)).toList();
      assertThat(found).as(what).allMatch(d -> d.code() == DiagnosticCode.MISSING_KEY);
      assertThat(gaps).as(what).hasSize(made.gaps()).containsAll(linesOf(found));
      assertThat(linesOf(found))
          .as(what)
          .doesNotHaveDuplicates()
          .hasSize(Math.min(21, gaps.size()));
    }

    private static List<Integer> linesOf(List<Diagnostic> found) {
      return found.stream().map(d -> d.position().line()).toList();
    }

    private void verify(Node node, int i, String what) {
      assertThat(told(node)).as(what).isEqualTo(told.get(i));
      switch (said.get(i).size()) {
        case 0 -> assertThat(node).isInstanceOf(Ending.class);
        case 1 ->
            assertThat(((Passage) node).next().branches().get(0).to())
                .isEqualTo("passage-" + targets.get(i).get(0));
        default -> {
          List<Response> responses = ((Decision) node).responses();
          assertThat(responses).as(what).extracting(Response::say).isEqualTo(said.get(i));
          assertThat(responses)
              .as(what)
              .extracting(response -> response.next().branches().get(0).to())
              .isEqualTo(targets.get(i).stream().map(t -> "passage-" + t).toList());
        }
      }
    }
  }
}
