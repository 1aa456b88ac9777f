package rapport.scenario.diagnostic;

import static rapport.scenario.diagnostic.Severity.ERROR;
import static rapport.scenario.diagnostic.Severity.NOTE;
import static rapport.scenario.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of finding, with the severity it has unless the finding says otherwise. */
public enum DiagnosticCode {
  // Text and structure
  NOT_UTF_8(ERROR),
  YAML_SYNTAX(ERROR),
  TOO_LARGE(ERROR),
  TOO_DEEP(ERROR),
  ALIAS_BOMB(ERROR),
  TAG_NOT_ALLOWED(ERROR),
  SEVERAL_DOCUMENTS(ERROR),
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  MISSING_KEY(ERROR),
  WRONG_KIND(ERROR),
  NOT_A_NUMBER(ERROR),
  OUT_OF_RANGE(ERROR),
  BAD_ID(ERROR),
  ID_IS_NOT_FILE_NAME(ERROR),
  CONTROL_CHARACTER(ERROR),
  LOOK_ALIKE(ERROR),
  UNSUPPORTED_FORMAT(ERROR),
  MIXED_NODE(ERROR),
  DEAD_END(ERROR),
  MISSING_FALLBACK(ERROR),
  TEXT_IN_BRACES(ERROR),
  TEXT_LOST_TO_COMMENT(WARNING),
  WIDE_TEXT(NOTE),
  // References
  UNKNOWN_TARGET(ERROR),
  UNKNOWN_START(ERROR),
  UNKNOWN_VARIABLE(ERROR),
  UNKNOWN_CRITERION(ERROR),
  UNKNOWN_CRITICAL_CODE(ERROR),
  UNKNOWN_TAG(ERROR),
  UNKNOWN_PLACEHOLDER(ERROR),
  UNRATED_CRITERION(ERROR),
  RATING_NOT_IN_PLAY(ERROR),
  RATING_OUT_OF_RANGE(ERROR),
  BAD_CONDITION(ERROR),
  CRITICAL_RATED_HIGH(ERROR),
  UNUSED_VARIABLE(WARNING),
  // Paths
  UNREACHABLE_NODE(WARNING),
  UNREACHABLE_ENDING(WARNING),
  UNREACHABLE_RESPONSE(WARNING),
  STUCK(ERROR),
  HUB_RUNS_DRY(ERROR),
  ENDLESS_LOOP(ERROR),
  SILENT_LOOP(ERROR),
  NO_WAY_OUT(ERROR),
  NEVER_TRUE(WARNING),
  ALWAYS_TRUE(WARNING),
  UNREACHABLE_BRANCH(WARNING),
  // Fair scoring
  NO_GOOD_RESPONSE(WARNING),
  NO_POOR_RESPONSE(WARNING),
  TOO_LITTLE_EVIDENCE(WARNING),
  REPEATABLE_GAIN(WARNING),
  HEAVY_DECISION(WARNING),
  FLAT_DECISION(WARNING),
  DOMINATED_RESPONSE(NOTE),
  UNREACHABLE_BAND(NOTE),
  MET_IMPOSSIBLE(ERROR),
  // Test-wiseness
  LONGEST_IS_BEST(WARNING),
  UNEVEN_LENGTHS(WARNING),
  FIRST_IS_BEST(WARNING),
  FORMULA_CUE(WARNING),
  FEW_RESPONSES(WARNING),
  SAME_TEXT(WARNING),
  BLIND_STRATEGY(WARNING),
  // Teaching
  NO_HEARD(WARNING),
  NO_TEMPTING(WARNING),
  NO_REPAIR(WARNING),
  RISK_WITHOUT_SAFETY(WARNING),
  NO_CONTENT_NOTE(WARNING),
  NO_OBJECTIVES(WARNING),
  // Playthroughs
  PLAYTHROUGH_FAILED(ERROR),
  ENDING_UNTESTED(NOTE),
  // Library
  DUPLICATE_ID(ERROR),
  SAME_LINE_RATED_APART(NOTE),
  THIN_COVERAGE(NOTE),
  // Moments
  FEW_MODELS(WARNING),
  MODELS_ALIKE(WARNING),
  UNMET_MARKER(WARNING),
  // Allowances
  BAD_ALLOW(ERROR),
  UNUSED_ALLOW(NOTE);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The stable kebab-case name that authors see and write. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<DiagnosticCode> of(String id) {
    return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
  }
}
