package rapport.scenario.loader;

import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Ids;
import rapport.scenario.fields.Prose;
import rapport.scenario.fields.Values;
import rapport.scenario.model.Overview;
import rapport.scenario.yaml.SourceText;

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
        Ids.ofFile(fields, source),
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
}
