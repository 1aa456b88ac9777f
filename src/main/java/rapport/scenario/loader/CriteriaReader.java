package rapport.scenario.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.model.Rubric;
import rapport.scenario.yaml.YamlText;
import rapport.text.Suggestions;

/** Lists of words that the rubric must know: criteria and tags. */
final class CriteriaReader {
  private final Rubric rubric;
  private final FileFindings findings;

  CriteriaReader(Rubric rubric, FileFindings findings) {
    this.rubric = rubric;
    this.findings = findings;
  }

  /**
   * The criteria of a list, each once.
   *
   * @param isSure whether all of them are known
   */
  record Criteria(List<String> ids, boolean isSure) {
    static final Criteria UNKNOWN = new Criteria(List.of(), false);
  }

  Criteria criteria(Fields fields, String key) {
    List<String> ids = new ArrayList<>();
    boolean isSure = true;
    for (YamlText word : Entries.names(fields, key)) {
      if (isKnown(word)) {
        add(ids, word.value());
      } else {
        isSure = false;
      }
    }
    return new Criteria(ids, isSure && !ids.isEmpty());
  }

  /** Whether the rubric has this criterion; if not, that is reported. */
  boolean isKnown(YamlText word) {
    boolean isKnown = rubric.criteria().containsKey(word.value());
    if (!isKnown) {
      findings.add(
          DiagnosticCode.UNKNOWN_CRITERION,
          word.position(),
          "The rubric has no criterion `" + word.value() + "`.",
          "It has: " + String.join(", ", rubric.criteria().keySet()) + ".",
          () -> Suggestions.of(word.value(), rubric.criteria().keySet()));
    }
    return isKnown;
  }

  List<String> problems(Fields fields) {
    return tags(fields, "problems", rubric.problems().keySet());
  }

  List<String> strengths(Fields fields) {
    return tags(fields, "strengths", rubric.strengths().keySet());
  }

  private List<String> tags(Fields fields, String key, Set<String> known) {
    List<String> tags = new ArrayList<>(2);
    for (YamlText word : Entries.names(fields, key)) {
      if (known.contains(word.value())) {
        add(tags, word.value());
      } else {
        findings.add(
            DiagnosticCode.UNKNOWN_TAG,
            word.position(),
            "The rubric has no `" + word.value() + "` among its " + key + ".",
            "It has: " + String.join(", ", known) + ".",
            () -> Suggestions.of(word.value(), known));
      }
    }
    return tags;
  }

  private static void add(List<String> words, String word) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }
}
