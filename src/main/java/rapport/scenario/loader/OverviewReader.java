package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.ID_IS_NOT_FILE_NAME;

import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.model.Overview;
import rapport.scenario.yaml.SourceText;
import rapport.scenario.yaml.YamlText;

/** What is said of a scenario before it is played. */
final class OverviewReader {
  private final Reading reading;
  private final CriteriaReader criteria;
  private final SourceText source;

  OverviewReader(Reading reading, CriteriaReader criteria, SourceText source) {
    this.reading = reading;
    this.criteria = criteria;
    this.source = source;
  }

  Overview read(Fields fields) {
    Prose prose = reading.prose();
    return new Overview(
        id(fields),
        prose.filled(fields, "title"),
        prose.filled(fields, "version"),
        prose.filled(fields, "language"),
        prose.filled(fields, "licence"),
        Values.oneOf(fields, "difficulty"),
        Values.number(fields, "minutes"),
        prose.filled(fields, "summary"),
        prose.filled(fields, "setting"),
        criteria.problems(fields),
        criteria.strengths(fields),
        prose.list(fields, "objectives"),
        prose.list(fields, "content-notes"),
        prose.list(fields, "references"),
        criteria.criteria(fields, "assessed").ids(),
        Values.yesNo(fields, "shuffle"),
        Values.oneOf(fields, "raters"));
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
