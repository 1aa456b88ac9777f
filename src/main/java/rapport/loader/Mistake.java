package rapport.loader;

import java.util.List;
import java.util.function.Supplier;
import rapport.diagnostic.DiagnosticCode;

/**
 * What is wrong in a condition.
 *
 * @param at where in the condition, in characters from 0
 */
record Mistake(
    DiagnosticCode code, int at, String message, String help, Supplier<List<String>> like) {}
