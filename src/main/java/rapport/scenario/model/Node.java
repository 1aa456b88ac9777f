package rapport.scenario.model;

/** One place in the dialogue: a {@link Decision}, a {@link Passage} or an {@link Ending}. */
public sealed interface Node permits Decision, Passage, Ending {
  String id();

  Opening opening();
}
