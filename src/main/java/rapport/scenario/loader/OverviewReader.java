package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.ID_IS_NOT_FILE_NAME;

import java.util.List;
import rapport.scenario.model.Overview;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlText;

/** What is said of a scenario before it is played. */
final class OverviewReader {
  private static final int LONGEST_MINUTES = 600;

  private final Reading reading;
  private final CriteriaReader criteria;
  private final SourceText source;

  OverviewReader(Reading reading, CriteriaReader criteria, SourceText source) {
    this.reading = reading;
    this.criteria = criteria;
    this.source = source;
  }

  Overview read(Fields fields) {
    String language = free(fields, "language");
    return new Overview(
        id(fields),
        free(fields, "title"),
        free(fields, "version"),
        language.isEmpty() ? "en" : language,
        free(fields, "licence"),
        Values.oneOf(fields, "difficulty", List.of("introductory", "intermediate", "advanced")),
        Values.number(fields, "minutes", 1, LONGEST_MINUTES, 0),
        reading.prose().written(fields.get("summary"), "summary").value(),
        free(fields, "setting"),
        criteria.problems(fields),
        criteria.strengths(fields),
        proseList(fields, "objectives"),
        freeList(fields, "content-notes"),
        freeList(fields, "references"),
        criteria.criteria(fields, "assessed").ids(),
        Values.yesNo(fields, "shuffle", true),
        Values.oneOf(fields, "raters", List.of("human", "automated")));
  }

  private String free(Fields fields, String key) {
    return reading.prose().free(fields.get(key), key).value();
  }

  private List<String> freeList(Fields fields, String key) {
    return Values.words(fields, key).stream()
        .map(text -> reading.prose().free(text, key).value())
        .toList();
  }

  private List<String> proseList(Fields fields, String key) {
    Yaml value = fields.get(key);
    if (value instanceof YamlList list && list.inBraces()) {
      reading.prose().written(value, key);
      return List.of();
    }
    return Values.words(fields, key).stream()
        .map(text -> reading.prose().written(text, key).value())
        .toList();
  }

  private String id(Fields fields) {
    YamlText id = Values.text(fields, "id");
    if (!id.isAbsent()) {
      Ids.check(id, reading.findings());
      checkFileName(id);
    }
    return id.value();
  }

  private void checkFileName(YamlText id) {
    String stem = source.id();
    if (!stem.isEmpty() && !stem.equals(id.value()) && Ids.isGood(id.value())) {
      reading
          .findings()
          .add(
              ID_IS_NOT_FILE_NAME,
              id,
              "The id is `" + id.value() + "`, and the file is called `" + stem + "`.",
              "Make both the same: change the id, or rename the file to `"
                  + id.value()
                  + ".yaml`.");
    }
  }
}
