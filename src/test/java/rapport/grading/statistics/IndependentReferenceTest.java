package rapport.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.jr.ob.JSON;

/** Random tables whose figures {@code grading/reference.py} worked out in other ways. */
final class IndependentReferenceTest {
  private static final double CLOSE = 2e-6;

  @TestFactory
  Stream<DynamicTest> agreementOfRandomTables() throws IOException {
    return tables("ratings").stream()
        .map(table -> DynamicTest.dynamicTest(name(table), () -> checkAgreement(table)));
  }

  @TestFactory
  Stream<DynamicTest> itemsOfRandomTables() throws IOException {
    return tables("scores").stream()
        .map(table -> DynamicTest.dynamicTest(name(table), () -> checkItems(table)));
  }

  private static void checkAgreement(Map<String, Object> table) {
    Agreement agreement = Agreement.of(new Ratings(Scale.of(0, 4), rows(table)));

    Map<String, Object> alphas = map(table.get("krippendorff"));
    for (Metric metric : Metric.values()) {
      isClose(agreement.krippendorff().get(metric), alphas.get(metric.id()));
    }
    isErring(agreement.pabak(), table.get("pabak"));
    for (Weighting weighting : Weighting.values()) {
      isErring(
          Objects.requireNonNull(agreement.gwet().get(weighting)),
          map(table.get("gwet")).get(weighting.id()));
      if (table.containsKey("pairwise")) {
        isClose(agreement.kappa(weighting), map(table.get("pairwise")).get(weighting.id()));
      }
    }
    if (table.containsKey("icc")) {
      isClose(agreement.fleiss(), table.get("fleiss"));
      map(table.get("icc")).forEach((form, limits) -> isWithin(agreement.icc().get(form), limits));
    } else {
      assertThat(agreement.fleiss().isDefined()).isFalse();
      assertThat(agreement.icc().values()).noneMatch(Figure::isDefined);
    }
    if (table.containsKey("cohen")) {
      isErring(agreement.cohen(), table.get("cohen"));
      isErring(agreement.linear(), table.get("linear"));
      isErring(agreement.quadratic(), table.get("quadratic"));
    }
  }

  private static void checkItems(Map<String, Object> table) {
    ItemAnalysis analysis = ItemAnalysis.of(new Scores(Scale.NUMBERS, rows(table)));

    isWithin(analysis.alpha(), table.get("alpha"));
    isClose(analysis.kr20(), table.get("kr20"));
    for (int i = 0; i < analysis.items().size(); i++) {
      ItemFigures item = analysis.items().get(i);
      isClose(item.difficulty(), list(table.get("difficulty")).get(i));
      isClose(item.itemRest(), list(table.get("item-rest")).get(i));
      Object groups = table.get("discrimination");
      isClose(item.discrimination(), groups == null ? null : list(groups).get(i));
    }
  }

  private static void isClose(@Nullable Figure figure, @Nullable Object expected) {
    Double value = Objects.requireNonNull(figure).value();
    if (expected == null) {
      assertThat(value).isNull();
    } else {
      assertThat(value).isNotNull().isCloseTo(number(expected), within(CLOSE));
    }
  }

  private static void isWithin(@Nullable Figure figure, @Nullable Object expected) {
    List<Object> limits = list(expected);
    isClose(figure, limits.get(1));
    assertThat(Objects.requireNonNull(figure).low())
        .isNotNull()
        .isCloseTo(number(limits.get(0)), within(CLOSE));
    assertThat(figure.high()).isNotNull().isCloseTo(number(limits.get(2)), within(CLOSE));
  }

  private static void isErring(Figure figure, @Nullable Object expected) {
    List<Object> numbers = list(expected);
    isWithin(figure, List.of(numbers.get(2), numbers.get(0), numbers.get(3)));
    assertThat(figure.se()).isNotNull().isCloseTo(number(numbers.get(1)), within(CLOSE));
  }

  private static Map<String, Map<String, Double>> rows(Map<String, Object> table) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (Object row : list(table.get("rows"))) {
      Map<String, Double> cells = new LinkedHashMap<>();
      List<@Nullable Object> values = new ArrayList<>(list(row));
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        if (value != null) {
          cells.put("column " + i, number(value));
        }
      }
      rows.put("row " + rows.size(), cells);
    }
    return rows;
  }

  private static List<Map<String, Object>> tables(String kind) throws IOException {
    String json = Files.readString(Path.of("src/test/resources/grading/reference.json"));
    return list(JSON.std.mapFrom(json).get(kind)).stream()
        .map(IndependentReferenceTest::map)
        .toList();
  }

  private static String name(Map<String, Object> table) {
    List<Object> rows = list(table.get("rows"));
    return rows.size() + " by " + list(rows.get(0)).size();
  }

  private static double number(Object json) {
    return ((Number) json).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object json) {
    return (List<Object>) Objects.requireNonNull(json);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object json) {
    return (Map<String, Object>) Objects.requireNonNull(json);
  }
}
