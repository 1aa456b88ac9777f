package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** What an author promises of a scenario, and what they accept in it. */
final class PlaythroughKeys {
  static final Keys EXPECTED =
      Keys.of(
              "what is expected of a playthrough",
              Key.optional("ending", Single.NODE)
                  .is("the node where it ends")
                  .example("ending: goodbye")
                  .about(
                      """
                      The id of the node where it ends. Example: ending: walks-out. Without it any \
                      ending will do."""),
              Key.optional(
                      "result",
                      Kind.oneOf("met", "not-yet-met", "critical-incident", "not-enough-evidence"))
                  .is("`met`, `not-yet-met`, `critical-incident` or `not-enough-evidence`")
                  .example("result: met")
                  .about(
                      """
                      What the session comes to: met, not-yet-met, critical-incident or \
                      not-enough-evidence. Without it any result will do."""))
          .open(
              Key.optional("a criterion", Single.MEAN)
                  .is("a comparison with the mean, in quotation marks")
                  .example("empathy: \">= 3\"")
                  .about(
                      """
                      The mean on this criterion, as a comparison in quotes. Example: empathy: ">= \
                      3". A bare 3 means exactly 3."""));

  static final Keys PLAYTHROUGH =
      Keys.of(
              "a playthrough",
              Key.required("choose", Kind.listOf(Single.RESPONSE))
                  .is("the responses in order")
                  .example("choose: [stay-with-it, half-in]")
                  .about(
                      """
                      The ids of the responses, in the order they are chosen, from the start to an \
                      ending. Example: choose: [name-the-wish, stay, goodbye]. It can't be left \
                      out or empty."""),
              Key.optional(
                      "expect",
                      new Kind.Group(
                          EXPECTED,
                          "keys with values are expected",
                          "Write it as `expect: {ending: ..., result: met, empathy: \">= 3\"}`."))
                  .is("what comes of it")
                  .example("expect: {ending: goodbye}")
                  .about(
                      """
                      What these choices lead to: the ending, the result, and the mean on a \
                      criterion. Example: expect: {ending: a-beginning, result: met, empathy: ">= \
                      3"}. Without it only that the way can be walked is promised."""))
          .about("One way through the scenario, and what you promise of it.");

  static final Keys ALLOWANCE =
      Keys.of(
              "an entry of `allow`",
              Key.required("code", Single.FINDING)
                  .is("the word in square brackets that `check` prints")
                  .example("code: wide-text")
                  .about(
                      """
                      The name of the finding, as rapport check prints it in square brackets. \
                      Example: code: wide-text. Only warnings and notes. It can't be left out."""),
              Key.required("reason", Single.PROSE)
                  .is("why it may stay")
                  .example("reason: The sign is on the card she shows.")
                  .about(
                      """
                      Why it may stay, in a sentence that a colleague would accept. Example: \
                      reason: The two lines differ in tone and not in length. It can't be left \
                      out."""),
              Key.optional("at", Single.PLACE)
                  .is("where: a node, or node/response; everywhere if left out")
                  .example("at: arrival/the-rule")
                  .about(
                      """
                      Where it may stand: a node, or node/response. Example: at: \
                      invitation/policy. Without it the finding is allowed in the whole file."""))
          .about("One finding you have read and want to keep.");

  private PlaythroughKeys() {}
}
