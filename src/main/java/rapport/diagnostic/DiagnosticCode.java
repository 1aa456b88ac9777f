package rapport.diagnostic;

import static rapport.diagnostic.Severity.ERROR;
import static rapport.diagnostic.Severity.NOTE;
import static rapport.diagnostic.Severity.WARNING;

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
