package rapport.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Filling some cells of tables of every kind changes nothing else, by any reader's account. */
final class CsvFillTest {
  private static final long SEED = 20261123;
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");

  private final Random random = new Random(SEED);

  /** A table, and what stands before, in and after one of its cells. */
  private record Drawn(String before, String cell, String after, char separator, int row, int at) {
    String text() {
      return before + cell + after;
    }
  }

  @Test
  void everyCellStandsWhereItIsSaidTo() {
    for (int round = 0; round < 3000; round++) {
      Drawn drawn = draw();
      CsvText table = CsvText.parse(drawn.text());
      if (table.separator() != drawn.separator()) {
        continue;
      }
      CsvText.Cell cell = table.rows().get(drawn.row()).cells().get(drawn.at());
      assertThat(table.mark() + table.body().substring(0, cell.from()))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(drawn.before());
      assertThat(cell.written()).isEqualTo(drawn.cell());
    }
  }

  @Test
  void everyOtherByteStays() {
    int filled = 0;
    for (int round = 0; round < 3000; round++) {
      Drawn drawn = draw();
      Charset charset = charset(drawn);
      CsvText table = CsvText.parse(drawn.text().getBytes(charset));
      if (table.separator() != drawn.separator()) {
        continue;
      }
      CsvText.Cell cell = table.rows().get(drawn.row()).cells().get(drawn.at());
      String words = "7.5";
      String expected = cell.isQuoted() ? "\"7.5\"" : "7.5";
      assertThat(table.filled(Map.of(cell, words)))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo((drawn.before() + expected + drawn.after()).getBytes(charset));
      filled++;
    }
    assertThat(filled).isGreaterThan(1500);
  }

  private Charset charset(Drawn drawn) {
    boolean isMarked = drawn.text().startsWith(Csv.MARK);
    List<Charset> charsets = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    return isMarked && random.nextBoolean()
        ? charsets.get(random.nextInt(2))
        : StandardCharsets.UTF_8;
  }

  @Test
  void otherReadersSeeTheSameCellsAndTheNewWords() throws IOException {
    List<String> words = List.of("12,5", "a\"b", "=1+1", "two\r\nlines", " edge", "x;y", "t\tt");
    for (int round = 0; round < 2000; round++) {
      Drawn drawn = draw();
      CsvText table = CsvText.parse(drawn.text());
      if (table.separator() != drawn.separator()) {
        continue;
      }
      CsvText.Cell cell = table.rows().get(drawn.row()).cells().get(drawn.at());
      String said = words.get(random.nextInt(words.size()));
      List<List<String>> expected =
          cells(fast(drawn.text().substring(table.mark().length()), table));
      expected.get(drawn.row()).set(drawn.at(), Csv.harmless(said));
      String filled =
          new String(table.filled(Map.of(cell, said)), StandardCharsets.UTF_8)
              .substring(table.mark().length());

      assertThat(cells(fast(filled, table)))
          .as("seed %d, round %d", SEED, round)
          .isEqualTo(expected);
      assertThat(commons(filled, table)).isEqualTo(expected);
    }
  }

  private static List<List<String>> cells(List<List<String>> rows) {
    return new ArrayList<>(rows.stream().<List<String>>map(ArrayList::new).toList());
  }

  private static List<List<String>> fast(String text, CsvText table) {
    return CsvReader.builder()
        .fieldSeparator(table.separator())
        .skipEmptyLines(false)
        .ofCsvRecord(text)
        .stream()
        .map(row -> row.getFields())
        .toList();
  }

  private static List<List<String>> commons(String text, CsvText table) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(table.separator())
            .setIgnoreEmptyLines(false)
            .get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.stream().map(CSVRecord::toList).toList();
    }
  }

  /** At least two rows of as many cells; line ends, quotes and separators by chance. */
  private Drawn draw() {
    char separator = List.of(',', ';', '\t').get(random.nextInt(3));
    int width = 2 + random.nextInt(4);
    int rows = 2 + random.nextInt(4);
    int row = random.nextInt(rows);
    int at = random.nextInt(width);
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? Csv.MARK : "");
    String before = "";
    String cell = "";
    int after = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        String next = cell(separator);
        if (i == row && j == at) {
          before = text.toString();
          cell = next;
          after = text.length() + next.length();
        }
        text.append(next);
        boolean isLast = i == rows - 1 && j == width - 1;
        text.append(isLast ? lastEnd() : j == width - 1 ? end() : String.valueOf(separator));
      }
    }
    return new Drawn(before, cell, text.substring(after), separator, row, at);
  }

  private String lastEnd() {
    return random.nextBoolean() ? "" : end();
  }

  private String end() {
    return ENDS.get(random.nextInt(ENDS.size()));
  }

  private String cell(char separator) {
    if (random.nextBoolean()) {
      List<String> bare = List.of("", "007", "O'Hara", "é😀", " x ", "a\"b", "x");
      return bare.get(random.nextInt(bare.size()));
    }
    List<String> pieces = List.of("\"\"", "\n", "\r\n", "ü", "0", " ", String.valueOf(separator));
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = random.nextInt(4); i > 0; i--) {
      quoted.append(pieces.get(random.nextInt(pieces.size())));
    }
    return quoted.append('"').toString();
  }
}
