package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** Entries of lists of which the first whose condition holds is taken. */
final class EntryKeys {
  static final Keys VARIANT =
      Keys.of(
              "a variant",
              Key.required("say", Single.PROSE)
                  .about(
                      """
                      The words. _Underscores_ around a phrase mark what is seen and not said. It \
                      can't be left out."""),
              Key.optional("when", Single.CONDITION)
                  .about(
                      """
                      The condition under which these words are used. Example: when: \
                      visited(crossed). The last entry of the list has none, so that there is \
                      always something to say."""))
          .about(
              "One way of putting it. The first whose condition holds is the one that is shown; the last has no when.");

  static final Keys BRANCH =
      Keys.of(
              "an entry of `next`",
              Key.required("to", Single.NODE)
                  .about(
                      "The id of the node that follows. Example: to: walks-out. It can't be left out."),
              Key.optional("when", Single.CONDITION)
                  .about(
                      """
                      The condition under which the conversation goes this way. Example: when: \
                      trust <= 0. The last entry of the list has none, so that there is always a \
                      way on."""))
          .about(
              "One way to go on. The first whose condition holds is taken; the last has no when.");

  /** A text, or variants of it. */
  static final Kind SPOKEN = new Kind.OneOrList(Single.PROSE, VARIANT);

  /** A node, or branches. */
  static final Kind ROUTE = new Kind.OneOrList(Single.NODE, BRANCH);

  private EntryKeys() {}
}
