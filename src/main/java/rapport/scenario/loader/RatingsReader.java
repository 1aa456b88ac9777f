package rapport.scenario.loader;

import static rapport.scenario.diagnostic.DiagnosticCode.NOT_A_NUMBER;
import static rapport.scenario.diagnostic.DiagnosticCode.RATING_NOT_IN_PLAY;
import static rapport.scenario.diagnostic.DiagnosticCode.RATING_OUT_OF_RANGE;
import static rapport.scenario.diagnostic.DiagnosticCode.UNRATED_CRITERION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.fields.Entries;
import rapport.scenario.fields.Fields;
import rapport.scenario.fields.Values;
import rapport.scenario.loader.CriteriaReader.Criteria;
import rapport.scenario.model.Copies;
import rapport.scenario.model.Rubric;
import rapport.scenario.yaml.Yaml;
import rapport.scenario.yaml.YamlList;
import rapport.scenario.yaml.YamlMap;
import rapport.scenario.yaml.YamlText;
import rapport.text.WholeNumber;

/** The levels a response is given: by the author in {@code rate}, by raters in {@code panel}. */
final class RatingsReader {
  private static final int UNUSABLE = -1;

  private final FileFindings findings;
  private final CriteriaReader criteria;
  private final Map<Map<String, Integer>, Map<String, Integer>> known = new HashMap<>();

  RatingsReader(FileFindings findings, CriteriaReader criteria) {
    this.findings = findings;
    this.criteria = criteria;
  }

  /** The level on each criterion; -1 where it is written but cannot be used, which is reported. */
  Map<String, Integer> rate(Fields response, Criteria inPlay) {
    YamlMap map = Entries.map(response, "rate");
    Map<String, Integer> levels = new LinkedHashMap<>(4);
    boolean isSure = inPlay.isSure();
    for (int i = 0; i < map.size(); i++) {
      boolean isUsable = isUsable(map.key(i), inPlay);
      isSure &= isUsable;
      if (isUsable) {
        levels.putIfAbsent(map.key(i).value(), level(map.key(i).value(), map.value(i)));
      }
    }
    if (isSure) {
      checkComplete(response, inPlay, levels);
    }
    return known.computeIfAbsent(levels, Copies::of);
  }

  private boolean isUsable(YamlText criterion, Criteria inPlay) {
    if (!criteria.isKnown(criterion)) {
      return false;
    }
    boolean isInPlay = !inPlay.isSure() || inPlay.ids().contains(criterion.value());
    if (!isInPlay) {
      findings.add(
          RATING_NOT_IN_PLAY,
          criterion,
          "`"
              + criterion.value()
              + "` is rated here, and it is not among the criteria of this node.",
          "Add it to the node's `criteria` (then every response needs it), or delete it here.");
    }
    return isInPlay;
  }

  private void checkComplete(Fields response, Criteria inPlay, Map<String, Integer> levels) {
    for (String id : inPlay.ids()) {
      if (!levels.isEmpty() && !levels.containsKey(id)) {
        findings.add(
            UNRATED_CRITERION,
            response.at("rate"),
            response.owner().phrase() + " has no rating for `" + id + "`.",
            "Every response rates all criteria of its node: add `"
                + id
                + ": ` and a level from 0 to 4.");
      }
    }
  }

  private int level(String criterion, Yaml value) {
    YamlText text = Values.text(value, criterion, findings);
    if (text.isAbsent()) {
      reportEmpty(criterion, value);
      return UNUSABLE;
    }
    OptionalInt level = WholeNumber.parse(text.value());
    if (level.isEmpty()) {
      findings.add(
          NOT_A_NUMBER,
          text,
          "`" + text.value() + "` is not a whole number.",
          "Levels are 0, 1, 2, 3 and 4, without halves or words.");
      return UNUSABLE;
    }
    if (level.getAsInt() < 0 || level.getAsInt() > Rubric.TOP) {
      findings.add(
          RATING_OUT_OF_RANGE,
          text,
          "The level " + text.value() + " is not between 0 and 4.",
          "4 is the best and 0 does harm; the rubric describes each level in words.");
      return UNUSABLE;
    }
    return level.getAsInt();
  }

  private void reportEmpty(String criterion, Yaml value) {
    if (value.isMissing()) {
      findings.add(
          NOT_A_NUMBER,
          value,
          "`" + criterion + "` has no level here.",
          "Write a level from 0 to 4 after the colon.");
    }
  }

  /** The levels each rater gave, by criterion. */
  Map<String, List<Integer>> panel(Fields response, Criteria inPlay) {
    YamlMap map = Entries.map(response, "panel");
    if (map.size() == 0) {
      return Map.of();
    }
    Map<String, List<Integer>> panel = new LinkedHashMap<>();
    for (int i = 0; i < map.size(); i++) {
      String criterion = map.key(i).value();
      if (isUsable(map.key(i), inPlay)) {
        List<Integer> levels = new ArrayList<>();
        for (Yaml level : raters(map.value(i), criterion)) {
          levels.add(level(criterion, level));
        }
        panel.putIfAbsent(criterion, List.copyOf(levels));
      }
    }
    return panel;
  }

  private List<Yaml> raters(Yaml value, String criterion) {
    if (value instanceof YamlList list) {
      return list.items();
    }
    if (!value.isMissing()) {
      Entries.words(value, criterion, findings);
    }
    return List.of();
  }
}
