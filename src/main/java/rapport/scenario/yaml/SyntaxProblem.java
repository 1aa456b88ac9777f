package rapport.scenario.yaml;

import rapport.scenario.diagnostic.SourcePosition;

/**
 * Where and why a YAML parser gave up, in its own words; {@link SyntaxMistakes} finds out what the
 * author did.
 *
 * @param context what the parser was reading
 * @param contextAt where that began
 * @param problem what stopped it
 * @param at where it stopped
 */
record SyntaxProblem(String context, SourcePosition contextAt, String problem, SourcePosition at) {}
