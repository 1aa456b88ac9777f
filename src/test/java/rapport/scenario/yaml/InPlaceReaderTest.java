package rapport.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import rapport.scenario.diagnostic.FileFindings;

class InPlaceReaderTest {
  private static final String SIGNS = " \n\r\t:-#>|[]{},'\"&*!?%@`~\\abc01_\u00e9\u2019\u2014";

  @Test
  void theParserSeesInEveryShippedFileWhatItsOwnReaderShows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml")).toList();
      assertThat(yaml).isNotEmpty();
      for (Path file : yaml) {
        assertSame(Files.readString(file));
      }
    }
  }

  @Test
  void theParserSeesInAnyTextWhatItsOwnReaderShows() throws IOException {
    String coffee = Files.readString(Path.of("scenarios", "coffee.yaml")).substring(0, 6000);
    Random random = new Random(1);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(coffee);
      for (int changes = random.nextInt(8); changes >= 0; changes--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertSame(text.substring(random.nextInt(3000)));
      assertSame(text.toString().replace("\n", "\r\n"));
    }
  }

  @Test
  void theParserSeesInNoiseWhatItsOwnReaderShows() {
    Random random = new Random(2);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(40); left > 0; left--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertSame(text.toString());
    }
  }

  private static void assertSame(String text) {
    PreparedText prepared =
        TextScan.prepare(new SourceText("any", text, false, -1), new FileFindings());
    StreamReader inPlace = InPlaceReader.of(prepared);
    assertThat(inPlace).isInstanceOf(InPlaceReader.class);
    assertThat(seen(inPlace)).isEqualTo(seen(new StreamReader(prepared.text())));
  }

  /** Every event with its places, and what stopped the parser. */
  private static List<String> seen(StreamReader reader) {
    List<String> seen = new ArrayList<>();
    ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
    try {
      while (parser.peekEvent() != null) {
        Event event = parser.getEvent();
        seen.add(event + at(event.getStartMark()) + at(event.getEndMark()));
      }
    } catch (MarkedYAMLException e) {
      seen.add(e.getContext() + ", " + e.getProblem() + at(e.getProblemMark()));
    }
    return seen;
  }

  private static String at(Mark mark) {
    return " " + mark.getIndex() + ":" + mark.getLine() + ":" + mark.getColumn();
  }
}
