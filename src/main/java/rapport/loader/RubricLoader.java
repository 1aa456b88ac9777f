package rapport.loader;

import static rapport.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.diagnostic.DiagnosticCode.UNKNOWN_CRITERION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.diagnostic.Diagnostic;
import rapport.scenario.Criterion;
import rapport.scenario.CriticalCode;
import rapport.scenario.Guidance;
import rapport.scenario.Rubric;

/** Reads the rubric. */
public final class RubricLoader {
  private final Findings findings = new Findings();

  private RubricLoader() {}

  public static LoadResult<Rubric> load(byte[] bytes) {
    Optional<Diagnostic> trouble = SourceText.trouble(bytes);
    return trouble.isPresent()
        ? new LoadResult.Rejected<>(List.of(trouble.get()))
        : new RubricLoader().read(SourceText.of("", bytes));
  }

  private LoadResult<Rubric> read(SourceText source) {
    Optional<Yaml> root = YamlReader.read(source.text(), findings);
    if (root.isEmpty() || findings.hasErrors()) {
      return Rejections.of(root, findings);
    }
    Group group = Group.of(root.get(), "The rubric", findings);
    ScenarioReader.format(group, findings);
    List<String> names = group.group("levels").map(this::levels).orElse(List.of());
    group.required("levels");
    Map<String, Criterion> criteria = criteria(group);
    BigDecimal[] bands = bands(group);
    Rubric rubric =
        new Rubric(
            criteria,
            names,
            bands[0],
            bands[1],
            decimal(group, "cut", "2.5"),
            group.number("floor", 3, 1, 20),
            decimal(group, "cap", "0.40"),
            critical(group, criteria),
            guidance(group, "problems"),
            guidance(group, "strengths"),
            texts(group, "reflection"),
            group.requiredProse("supervision"),
            feelingWords(group));
    group.close();
    return findings.hasErrors()
        ? new LoadResult.Rejected<>(findings.sorted())
        : new LoadResult.Accepted<>(rubric, new Place().map(), findings.sorted());
  }

  private List<String> levels(Group group) {
    List<String> levels = new ArrayList<>();
    for (int level = 0; level <= Rubric.TOP; level++) {
      levels.add(group.requiredText(String.valueOf(level)));
    }
    group.close();
    return levels;
  }

  private Map<String, Criterion> criteria(Group rubric) {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    each(
        rubric,
        "criteria",
        (id, one) -> {
          String name = one.requiredText("name");
          String question = one.requiredProse("question");
          boolean on = one.flag("on", true);
          one.required("levels");
          List<String> levels = one.group("levels").map(this::levels).orElse(List.of());
          criteria.put(id, new Criterion(id, name, question, levels, on));
        });
    return criteria;
  }

  private BigDecimal[] bands(Group rubric) {
    Optional<Group> bands = rubric.group("bands");
    BigDecimal[] values = {
      bands.map(b -> decimal(b, "good", "3.0")).orElse(new BigDecimal("3.0")),
      bands.map(b -> decimal(b, "fair", "2.5")).orElse(new BigDecimal("2.5"))
    };
    bands.ifPresent(Group::close);
    return values;
  }

  private BigDecimal decimal(Group group, String key, String usual) {
    String text = group.text(key);
    if (text.isEmpty()) {
      return new BigDecimal(usual);
    }
    if (!text.matches("[0-9](\\.[0-9]{1,6})?")) {
      findings.add(
          NOT_A_NUMBER,
          group.at(key),
          "`" + key + "` must be a number, and this is `" + text + "`.",
          "Write for example " + usual + ".");
      return new BigDecimal(usual);
    }
    return new BigDecimal(text);
  }

  private Map<String, CriticalCode> critical(Group rubric, Map<String, Criterion> criteria) {
    Map<String, CriticalCode> codes = new LinkedHashMap<>();
    each(
        rubric,
        "critical",
        (id, one) -> {
          String criterion = one.requiredText("criterion");
          if (!criterion.isEmpty() && !criteria.containsKey(criterion)) {
            findings.add(
                UNKNOWN_CRITERION,
                one.at("criterion"),
                "The rubric has no criterion `" + criterion + "`.",
                "Use one of: " + String.join(", ", criteria.keySet()) + ".",
                criterion,
                criteria.keySet());
          }
          codes.put(
              id,
              new CriticalCode(id, criterion, one.requiredProse("words"), one.requiredProse("do")));
        });
    return codes;
  }

  private Map<String, Guidance> guidance(Group rubric, String key) {
    Map<String, Guidance> all = new LinkedHashMap<>();
    each(
        rubric,
        key,
        (id, one) ->
            all.put(
                id,
                new Guidance(
                    id,
                    one.requiredText("name"),
                    one.requiredProse("goes-wrong"),
                    one.requiredProse("helps"))));
    return all;
  }

  private Map<String, String> texts(Group rubric, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    rubric
        .group(key)
        .ifPresent(
            group ->
                group.entries().keySet().forEach(id -> texts.put(id, group.requiredProse(id))));
    return texts;
  }

  private Map<String, Set<String>> feelingWords(Group rubric) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    rubric
        .group("feeling-words")
        .ifPresent(
            group ->
                group
                    .entries()
                    .keySet()
                    .forEach(
                        language ->
                            words.put(
                                language,
                                group.texts(language).stream()
                                    .collect(Collectors.toUnmodifiableSet()))));
    return words;
  }

  private interface Entry {
    void read(String id, Group one);
  }

  private void each(Group rubric, String key, Entry entry) {
    rubric.required(key);
    rubric
        .group(key)
        .ifPresent(
            group ->
                group
                    .entries()
                    .forEach(
                        (id, field) -> {
                          Group.isId(id, field.position(), findings);
                          Group one = Group.of(field.value(), "`" + id + "` in " + key, findings);
                          entry.read(id, one);
                          one.close();
                        }));
  }
}
