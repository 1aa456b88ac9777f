package rapport.scenario.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.scenario.diagnostic.DiagnosticCode;
import rapport.scenario.diagnostic.FileFindings;
import rapport.scenario.diagnostic.SourcePosition;

/**
 * YAML's shorthand for writing a part once ({@code &name}) and repeating it ({@code *name}). It is
 * refused; mostly, an author who begins a value with an asterisk wants to show what is seen.
 */
final class Aliases {
  private final FileFindings findings;
  private final Set<String> open = new HashSet<>();
  private final Set<String> growing = new HashSet<>();
  private final Map<String, SourcePosition> defined = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  private record Use(String name, SourcePosition at) {}

  Aliases(FileFindings findings) {
    this.findings = findings;
  }

  void define(String name, SourcePosition at) {
    defined.putIfAbsent(name, at);
    open.add(name);
  }

  /** The part of this name, if it has one, is complete. */
  void leave(@Nullable String name) {
    if (name != null) {
      open.remove(name);
    }
  }

  /** Notes a repetition, and says whether repeated parts now repeat parts. */
  boolean use(String name, SourcePosition at) {
    uses.add(new Use(name, at));
    boolean multiplies = growing.contains(name) || open.contains(name);
    if (defined.containsKey(name)) {
      growing.addAll(open);
    }
    return multiplies;
  }

  /** One finding for the shorthand as such, and one for each asterisk that was none. */
  void report() {
    defined.values().stream()
        .min(SourcePosition::compareTo)
        .ifPresent(
            at ->
                findings.add(
                    DiagnosticCode.YAML_SYNTAX,
                    at,
                    "A value that begins with `&` is YAML's shorthand for a part to be repeated, which is not used"
                        + " here.",
                    "Write the part out wherever it belongs; if the text itself begins with `&`, put it in quotes."));
    for (Use use : uses) {
      if (!defined.containsKey(use.name())) {
        findings.add(
            DiagnosticCode.YAML_SYNTAX, use.at(), ValueMistakes.ASTERISK, ValueMistakes.QUOTE_SEEN);
      }
    }
  }
}
