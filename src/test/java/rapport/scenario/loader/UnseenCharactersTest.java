package rapport.scenario.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.Golden;
import rapport.scenario.diagnostic.Diagnostic;
import rapport.scenario.diagnostic.DiagnosticText;
import rapport.scenario.model.Rubric;

/**
 * Characters that cannot be seen, or look like others, where the shape of a file or a name rests on
 * them: each is said once, at its place, and nothing follows from it.
 */
final class UnseenCharactersTest {
  private static final Path COFFEE = Path.of("scenarios/coffee.yaml");
  private static final Path BASE = Path.of("src/test/resources/bad/clean-base.yaml");

  private static final Rubric RUBRIC = rubric();

  /** What is put in: spaces that are none, what takes no room, and control characters. */
  private static final int[] UNSEEN = {
    0xA0, 0x202F, 0x2007, 0x2003, 0x2009, 0x205F, 0x3000, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF,
        0xAD,
    0x200E, 0x200F, 0x202B, 0x202E, 0x2066, 0x2069, 0x61C, 0x180E, 0, 0x1B, 0x7F, 0x85, 0x2028
  };

  /** Spaces before a line with something on it that is no prose. */
  private static final Pattern LINE =
      Pattern.compile("^( *)((?:- )*)(?:([a-z][a-z0-9-]*):( .*)?)?(.*)$");

  /** A line of the small scene, as it should be and as it is. */
  private static final String[][] SLIPS = {
    {
      "A no-break space in an indent",
      "        rate: {empathy: 3}",
      "   \u00A0    rate: {empathy: 3}"
    },
    {
      "An indent of no-break spaces",
      "        heard: They",
      "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0heard: They"
    },
    {"A wide space in an indent", "      ask:\n", "\u3000\u3000\u3000ask:\n"},
    {"A zero width space in an indent", "    responses:", "  \u200B  responses:"},
    {"A byte order mark before a line", "start: opening", "\uFEFFstart: opening"},
    {"A letter in an indent", "        why: An open", "   e     why: An open"},
    {"A letter in place of a space", "  later:\n    client:", "  later:\n x  client:"},
    {"A letter before a dash", "      - say: Never", "  w    - say: Never"},
    {"A soft hyphen in a key", "playthroughs:", "play\u00ADthroughs:"},
    {"A Cyrillic letter in a key", "    responses:", "    r\u0435sponses:"},
    {"Greek letters in a name", "  goodbye:\n", "  g\u03BF\u03BFdbye:\n"},
    {"A dotless i in a key", "    criteria:", "    cr\u0131ter\u0131a:"},
    {"Wide letters in a key", "summary:", "\uFF53\uFF55\uFF4D\uFF4D\uFF41\uFF52\uFF59:"},
    {
      "Printed hyphens in a name",
      "result: not-enough-evidence",
      "result: not\u2011enough\u2011evidence"
    },
    {"A no-break space before a colon", "title: A small", "title\u00A0: A small"},
    {"A no-break space behind a colon", "        say: What made", "        say:\u00A0What made"},
    {"A wide colon", "        heard: That", "        heard\uFF1A That"},
    {"Printed quotes around a key", "language: en", "\u201Clanguage\u201D: en"},
    {
      "Printed quotes around a text",
      "say: Well, you are here now.",
      "say: \u201CWell: you are here now.\u201D"
    },
    {"Printed quotes around a name", "start: opening", "start: \u201Copening\u201D"},
    {"A printed dash before an entry", "      - when: trust", "      \u2013 when: trust"},
    {"A bullet before an entry", "      - say: Never", "      \u2022 say: Never"},
    {"A no-break space behind a dash", "      - when: trust", "      -\u00A0when: trust"},
    {"A no-break space in a condition", "trust >= 3", "trust\u00A0>= 3"},
    {"A zero width space in a condition", "trust >= 3", "tru\u200Bst >= 3"},
    {"A wide sign in a condition", "trust >= 3", "trust \uFF1E= 3"},
    {"A wide digit in a condition", "trust >= 3", "trust >= \uFF13"},
    {
      "A Cyrillic letter in a condition",
      "when: trust >= 3",
      "when: trust >= 3 or visit\u0435d(later)"
    },
    {"A minus in an effect", "{trust: +1}", "{trust: \u22121}"},
    {"A wide comma in a list", "{start: 2, min", "{start: 2\uFF0Cmin"},
    {"A no-break space in braces", "{empathy: 1}", "{empathy:\u00A01}"},
    {"A zero width space in a target", "next: goodbye", "next: good\u200Bbye"},
    {"A no-break space on an empty line", "start: opening", "\u00A0\nstart: opening"},
    {"A NUL in a key", "assessed:", "asses\u0000sed:"},
    {"An escape character in an indent", "    problems:", "  \u001B  problems:"},
    {"An isolate in a name", "choose: [ask]", "choose: [\u2066ask\u2069]"},
  };

  @Test
  void eachSlipIsSaidInWordsThatAnyoneReads() throws IOException {
    String base = Files.readString(BASE);
    StringBuilder table = new StringBuilder();
    SoftAssertions all = new SoftAssertions();
    for (String[] slip : SLIPS) {
      assertThat(base).as(slip[0]).contains(slip[1]);
      String text = replaceFirst(base, slip[1], slip[2]);
      List<Diagnostic> found = check(text);
      all.assertThat(found).as(slip[0]).hasSize(1);
      table.append("# ").append(slip[0]).append('\n');
      table.append(new DiagnosticText("scene.yaml", text).plain(found.get(0))).append('\n');
    }
    all.assertAll();
    Golden.verify("unseen-characters.txt", table.toString());
  }

  private static String replaceFirst(String text, String from, String to) {
    return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
  }

  @Test
  void anyOneAtAnyPlaceOfTheShapeOfAFileIsOneFindingOnItsLine() throws IOException {
    long seed = Long.getLong("rapport.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> lines = Files.readAllLines(COFFEE);
    List<int[]> places = places(lines);
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < 400; i++) {
      int[] place = places.get(random.nextInt(places.size()));
      int sign = UNSEEN[random.nextInt(UNSEEN.length)];
      all.check(() -> demandOne(lines, place[0], place[1], Character.toString(sign), seed));
    }
    all.assertAll();
  }

  /** Among the spaces of a line with a key, or of a text's line before the text's own column. */
  @Test
  void lettersAmongTheSpacesBeforeAKeyAreOneFindingOnItsLine() throws IOException {
    long seed = Long.getLong("rapport.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> lines = Files.readAllLines(COFFEE);
    List<int[]> places =
        places(lines).stream()
            .filter(
                place -> lines.get(place[0]).matches(" {" + (place[1] + 1) + ",}(- )?[a-z-]+:.*"))
            .toList();
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < 300; i++) {
      int[] place = places.get(random.nextInt(places.size()));
      String letters = letters(random);
      all.check(() -> demandOne(lines, place[0], place[1], letters, seed));
    }
    all.assertAll();
  }

  /** One, or two to four that are no word. */
  private static String letters(Random random) {
    if (random.nextBoolean()) {
      return Character.toString('a' + random.nextInt(26));
    }
    String letters = "";
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      letters += "bcdfghjklmnpqrstvwxz".charAt(random.nextInt(20));
    }
    return letters;
  }

  private static void demandOne(List<String> lines, int row, int column, String sign, long seed) {
    List<String> changed = new ArrayList<>(lines);
    String line = lines.get(row);
    changed.set(row, line.substring(0, column) + sign + line.substring(column));
    List<Diagnostic> found = checkCoffee(changed);
    assertThat(found)
        .as(
            "seed %d, %s (U+%04X) in column %d of line %d: %s",
            seed, sign, sign.codePointAt(0), column + 1, row + 1, line)
        .hasSize(1)
        .allMatch(d -> d.position().line() == row + 1)
        .allMatch(d -> d.position().column() == column + 1);
  }

  /** Rows and columns in indents, keys, at colons, and in the names and conditions behind them. */
  private static List<int[]> places(List<String> lines) {
    List<int[]> places = new ArrayList<>();
    boolean isBlock = false;
    int key = 0;
    for (int row = 0; row < lines.size(); row++) {
      String line = lines.get(row);
      int indent = line.length() - line.stripLeading().length();
      isBlock &= line.isBlank() || indent > key;
      Matcher parts = LINE.matcher(line);
      if (line.isBlank() || line.stripLeading().startsWith("#") || !parts.matches()) {
        continue;
      }
      int end = isBlock || parts.group(3) == null ? indent - 1 : parts.end(3);
      for (int column = row == 0 ? 1 : 0; column <= end; column++) {
        places.add(new int[] {row, column});
      }
      if (!isBlock && parts.group(3) != null) {
        String value = line.substring(parts.end(3) + 1).strip();
        boolean isExact =
            List.of(
                    "when",
                    "next",
                    "to",
                    "start",
                    "rate",
                    "choose",
                    "criteria",
                    "expect",
                    "effects")
                .contains(parts.group(3));
        for (int column = parts.end(3) + 1; isExact && column <= line.length(); column++) {
          places.add(new int[] {row, column});
        }
        isBlock = value.equals(">-");
        key = indent;
      } else if (!isBlock && line.strip().equals("- >-")) {
        isBlock = true;
        key = indent;
      }
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say: Vous dites\u00A0:\u00A0non\u00A0?",
        "say: \u00AB\u202FBonjour\u202F\u00BB, dit-elle\u00A0!",
        "say: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
        "say: \u200Fשלום\u200F, you said.",
        "say: A family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 here",
        "say: >-\n          \u2014\u00A0Bonjour.\n          \u2022 And: more\u00A0: here",
        "say:\n          \u2013 Bonjour, dit-elle.",
        "say: Well.\n          \u2013 And more.",
        "say: \u201CWhat made it hard?\u201D",
        "say: 'What:\u00A0this'",
        "say: What made # a\u00A0comment\u200B",
      })
  void whatPeopleReadIsLeftAsItIs(String say) throws IOException {
    String text = Files.readString(BASE).replace("say: What made it hard to come?", say);
    assertThat(check(text)).filteredOn(d -> !d.code().id().equals("wide-text")).isEmpty();
  }

  @Test
  void aNameInAnotherAlphabetIsNoLookAlike() throws IOException {
    String text = Files.readString(BASE).replace("goodbye", "\u043F\u0440\u043E\u0449\u0430\u0439");
    assertThat(check(text)).extracting(d -> d.code().id()).containsOnly("bad-id");
  }

  private static Rubric rubric() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios/rubric.yaml"));
      return ((LoadResult.Accepted<Rubric>) RubricLoader.load(bytes)).content();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> checkCoffee(List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    return ScenarioLoader.load("coffee", text.getBytes(StandardCharsets.UTF_8), RUBRIC)
        .diagnostics();
  }

  private static List<Diagnostic> check(String text) {
    return ScenarioLoader.load("scene", text.getBytes(StandardCharsets.UTF_8), RUBRIC)
        .diagnostics();
  }
}
