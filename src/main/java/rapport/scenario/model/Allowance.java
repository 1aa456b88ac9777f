package rapport.scenario.model;

/**
 * A finding the author has looked at and accepts.
 *
 * @param at a node, a node/response, or empty for the whole scenario
 */
public record Allowance(String code, String at, String reason) {}
