package rapport.scenario.condition;

import java.util.List;
import java.util.function.Supplier;
import rapport.scenario.diagnostic.DiagnosticCode;

/**
 * What is wrong in a condition.
 *
 * @param at where in the condition, in characters from 0
 */
public record ConditionMistake(
    DiagnosticCode code, int at, String message, String help, Supplier<List<String>> like) {}
