package rapport.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 20 7946 0000",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "＋1",
        "－cmd",
        "＠A1",
        " =1+1",
        "\u200B=1+1",
        "-",
        "- listens well"
      })
  void noTextIsTakenForAFormula(String text) {
    String cell = CsvText.parse(Csv.COMMA.row(text)).rows().get(0).cells().get(0).text();

    assertThat(cell).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "-3.5", "-0,25", "007", "3", "it's", "'=1", "a=b", "1e-5", ""})
  void numbersStayNumbersAndPlainTextStaysAsItIs(String text) {
    assertThat(Csv.harmless(text)).isEqualTo(text);
  }

  @Test
  void numbersOfTheProgramsOwnAreWrittenPlain() {
    assertThat(Csv.COMMA.row(-1, new BigDecimal("-0.50"), null, "x")).isEqualTo("-1,-0.50,,x\r\n");
  }

  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    assertThat(Csv.COMMA.row("a,b", "say \"no\"", "two\nlines", " edge ", "plain"))
        .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\" edge \",plain\r\n");
    assertThat(new Csv('\t', true).row("a", 1, null)).isEqualTo("\"a\"\t\"1\"\t\"\"\r\n");
  }

  @Test
  void whateverIsWrittenIsReadBackAsItWas() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      Csv csv = new Csv(List.of(',', ';', '\t').get(random.nextInt(3)), random.nextBoolean());
      List<String> header = List.of("a", "b", "c");
      List<String> cells = List.of(text(random), text(random), text(random));
      CsvText read = CsvText.parse(csv.row(header) + csv.row(cells));

      assertThat(read.rows().get(1).cells().stream().map(CsvText.Cell::text))
          .as("seed %d, round %d", seed, round)
          .containsExactlyElementsOf(cells.stream().map(Csv::harmless).toList());
    }
  }

  private static String text(Random random) {
    List<String> pieces =
        List.of("\"", ",", ";", "\t", "\n", "\r\n", "é", "😀", "=", "0", " ", "x");
    List<String> chosen = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      chosen.add(pieces.get(random.nextInt(pieces.size())));
    }
    return String.join("", chosen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\r\n1,2\r\n",
        "a;b\n\"1\";2",
        "\uFEFFa\tb\n\n\"x\n\"\"y\"\t\n",
        "    Points Possible,100\r\n007,\"\"\r\n",
        "one\rtwo\r",
        "",
        "\n\n"
      })
  void aTableThatIsReadAndWrittenAgainIsTheSameText(String text) {
    assertThat(filled(text, Map.of())).isEqualTo(text);
  }

  @Test
  void aCellThatIsFilledKeepsTheMannerOfItsFile() {
    assertThat(filled("a,\"\",b\n", Map.of(1, "3"))).isEqualTo("a,\"3\",b\n");
    assertThat(filled("a,,b\n", Map.of(1, "3"))).isEqualTo("a,3,b\n");
    assertThat(filled("a,,b\n", Map.of(1, "=1, 2"))).isEqualTo("a,\"'=1, 2\",b\n");
    assertThat(filled("a;;b\n", Map.of(1, "79,17"))).isEqualTo("a;79,17;b\n");
    assertThat(filled("a,,b\n", Map.of(1, "79,17"))).isEqualTo("a,\"79,17\",b\n");
    assertThat(filled("a,b\r1,2", Map.of(0, "x", 1, ""))).isEqualTo("x,\r1,2");
  }

  private static String filled(String text, Map<Integer, String> firstRow) {
    CsvText table = CsvText.parse(text);
    Map<CsvText.Cell, String> words = new HashMap<>();
    firstRow.forEach((place, said) -> words.put(table.rows().get(0).cells().get(place), said));
    return new String(table.filled(words), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsWithAByteOrderMark(String charset) {
    byte[] bytes = "\uFEFFcode,näme\n007,Ω\n".getBytes(Charset.forName(charset));

    CsvTable table = CsvTable.parse(bytes);
    assertThat(table.header()).containsExactly("code", "näme");
    assertThat(table.rows().get(0).cells()).containsExactly("007", "Ω");
  }

  @Test
  void findsSemicolonsAndTabsByItself() {
    assertThat(table("unit;rater;value\na;b;1,5").rows().get(0).cells())
        .containsExactly("a", "b", "1,5");
    assertThat(table("unit\trater\nx, y\tz").rows().get(0).cells()).containsExactly("x, y", "z");
    assertThat(table("\"a;b;c\",d\n1,2").header()).containsExactly("a;b;c", "d");
  }

  @Test
  void rowsThatSayNothingAndEmptyCellsAtTheEndAreNoMatter() {
    CsvTable table = table("\n a , b \n,\n1,2,,\n\n");

    assertThat(table.header()).containsExactly("a", "b");
    assertThat(table.rows()).containsExactly(new CsvTable.Row(4, List.of("1", "2")));
  }

  @Test
  void columnsAreFoundByNameInAnyCase() {
    CsvTable table = table("Unit,Value,unit \n1,2,3");

    assertThat(table.column("VALUE")).hasValue(1);
    assertThat(table.column("rater")).isEmpty();
    assertThatThrownBy(() -> table.column("unit"))
        .hasMessage("line 1: the columns 1 and 3 are both unit.");
  }

  @Test
  void numbersHaveAPointOrAComma() {
    assertThat(numbers("3", "3.50", "3,5", "-1", ".5", "1e-2", "+2"))
        .containsExactly("3", "3.50", "3.5", "-1", "0.5", "0.01", "2");
    assertThat(Arrays.asList("", "three", "1.000,5", "1 000", "NaN", "Infinity", "0x1"))
        .allSatisfy(cell -> assertThat(CsvTable.number(cell)).isEmpty());
  }

  private static List<String> numbers(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> CsvTable.number(cell).orElseThrow().toPlainString())
        .toList();
  }

  @Test
  void mistakesAreToldWithTheirLine() {
    assertThatThrownBy(() -> table("a,b\n\"x\ny\",2\n\"x\"y,3"))
        .isInstanceOf(CsvMistakeException.class)
        .hasMessageStartingWith("line 4: something follows a closing quote.");
    assertThatThrownBy(() -> table("a,b\n1,2\n\"3,4\n5,6\n"))
        .hasMessage("line 3: a quote is opened here and never closed.");
    assertThatThrownBy(() -> table("a,b\n1,\"2\"\""))
        .hasMessage("line 2: a quote is opened here and never closed.");
    assertThatThrownBy(() -> table("a,b\n1,2\n3"))
        .hasMessage("line 3: this row has 1 cell, and the first row names 2 columns.");
    assertThatThrownBy(() -> table(" \n")).hasMessageStartingWith("line 1: the table is empty.");
    assertThatThrownBy(() -> CsvTable.parse("a,b\nü,1".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageStartingWith("line 2: there is something that is no UTF-8.");
  }

  private static CsvTable table(String text) {
    return CsvTable.of(CsvText.parse(text));
  }
}
