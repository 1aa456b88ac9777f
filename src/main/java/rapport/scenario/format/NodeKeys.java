package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** A node, and what it may end with. */
final class NodeKeys {
  static final Keys ENDING =
      Keys.of(
          "an ending",
          Key.required("title", Single.LINE)
              .is("the ending's name")
              .example("title: The bench")
              .about(
                  """
                  The ending's name, shown with the report. Example: title: A second chair. It \
                  can't be left out."""),
          Key.required("debrief", Single.PROSE)
              .is("what became of the client, and what there is to take from it")
              .example("debrief: Nadia will come again.")
              .about(
                  """
                  What became of the client, and what the trainee can take from it: three to six \
                  sentences, kind and plain. It can't be left out."""),
          Key.optional("premature", Single.YES_NO)
              .otherwise("no")
              .is("`yes` where the work breaks off before its time")
              .example("premature: yes")
              .about(
                  """
                  Whether the work breaks off here before its time, because the client walks out \
                  or should. Such a session has no percentage and is not yet met. Without it: no."""));
  private static final Key SCENE =
      Key.optional("scene", Single.PROSE)
          .located()
          .is("what happens, told from outside")
          .example("scene: Rain on the window.")
          .about(
              """
              What happens here, told from outside, before the client speaks. Example: scene: Rain \
              on the window. Without it the node begins with the client.""");

  private static final Key CLIENT =
      Key.optional("client", EntryKeys.SPOKEN)
          .located()
          .is("what the client says: a text, or variants")
          .example("client: I nearly didn't come.")
          .about(
              """
              What the client says here. _Underscores_ mark what is seen and not said. Either a \
              text, or a list of variants of which the first that fits is spoken. Without it the \
              client is silent, and the node needs a scene.""")
          .markdown(
              """
              What the client says here. `_Underscores_` mark what is seen and not said.

              ```yaml
              client: >-
                We could have coffee. _She smiles at the floor._ You and me.
              ```

              Or a list of variants; the first whose `when` holds is spoken, and the last has \
              none:

              ```yaml
              client:
                - when: said(invitation/policy)
                  say: I won't ask again.
                - say: I had a good week.
              ```

              Without it the client is silent, and the node needs a `scene`.""");

  private static final Key PROBLEMS =
      Key.optional("problems", Kind.listOf(Single.PROBLEM))
          .is("which of the five problems comes up here")
          .example("problems: [communication]")
          .about(
              """
              Which of the five problems comes up here. The report lists those that were met on \
              the way taken. Example: problems: [boundaries]. Without it this node counts for \
              none.""");

  private static final Key STRENGTHS =
      Key.optional("strengths", Kind.listOf(Single.STRENGTH))
          .is("which of the five strengths one could show here")
          .example("strengths: [understanding]")
          .about(
              """
              Which of the five strengths this moment gives a chance to show. The report names \
              those shown and those missed. Example: strengths: [being-genuine]. Without it this \
              node counts for none.""");

  private static final Key RISK =
      Key.optional("risk", Single.YES_NO)
          .otherwise("no")
          .is("whether the client's safety is in question; `no` if left out")
          .example("risk: yes")
          .about(
              """
              Whether the client's safety is in question here. Write yes, and let at least one \
              response ask about it (safety: yes). Without it: no.""");

  private static final Key RUPTURE =
      Key.optional("rupture", Kind.oneOf("withdrawal", "confrontation"))
          .is("a strain that shows here: `withdrawal` or `confrontation`")
          .example("rupture: withdrawal")
          .about(
              """
              A strain in the relationship that shows here: withdrawal (the client goes quiet, \
              polite or vague) or confrontation (the client complains or attacks). Offer a repair \
              within the next three decisions. Without it: no rupture.""");

  private static final Key RESPONSES =
      Key.optional(
              "responses",
              new Kind.MapOf(
                  Single.ID,
                  Kind.group(ResponseKeys.RESPONSE),
                  "",
                  "named responses are expected",
                  "Give each response a name with a colon, without a dash, and its keys below it: `my-answer:`."))
          .located()
          .is("what the trainee may say: the node is a decision")
          .example("responses:")
          .about(
              """
              What the trainee may say here, each response under an id of its own: three or four \
              of them. With it the node is a decision and needs criteria.""");

  private static final Key NEXT =
      Key.optional("next", EntryKeys.ROUTE)
          .located()
          .is("the node that follows by itself: a node, or branches")
          .example("next: goodbye")
          .about(
              """
              The node that follows by itself, without a choice: the id of a node, or a list of \
              conditions. Example: next: goodbye. With it the node is a passage.""")
          .markdown(
              """
              The node that follows by itself, without a choice. With it the node is a passage.

              ```yaml
              next: goodbye
              ```

              Or by conditions; the first that holds is taken, and the last has none:

              ```yaml
              next:
                - when: trust >= 3
                  to: opens-up
                - to: goodbye
              ```""");

  private static final Key ENDS =
      Key.optional("ending", Kind.group(ENDING))
          .located()
          .is("this node is the last one")
          .example("ending:")
          .about(
              """
              Makes this node the last one. It has a title, a debrief and, where the work breaks \
              off, premature: yes. Every way through the scenario needs to reach one.""");

  private static final Key CRITERIA =
      Key.needed("criteria", Kind.listOf(Single.CRITERION))
          .located()
          .is("what is in play here")
          .example("criteria: [empathy, boundary]")
          .about(
              """
              What is in play at this decision: every response rates exactly these. Example: \
              criteria: [empathy, boundary]. A decision can't do without it; other nodes can't \
              have it.""");

  private static final Key WEIGHT =
      Key.optional("weight", new Kind.WholeNumber(1, 3))
          .otherwise("1")
          .is("how much it counts: 1, 2 or 3; `1` if left out")
          .example("weight: 2")
          .about(
              """
              How much this decision counts: 1, 2 or 3. Keep 2 and 3 for the moments the scenario \
              is built around. Only for a decision. Without it: 1.""");

  private static final Key TRADEOFF =
      Key.optional("tradeoff", Single.YES_NO)
          .otherwise("no")
          .is("`yes` where, on purpose, no response is good on everything")
          .example("tradeoff: yes")
          .about(
              """
              Write yes where no response is good on everything, on purpose: warmth against limit, \
              culture against protocol. Only for a decision. Without it: no, and one response \
              should reach 3 on all criteria.""");

  private static final Key OWN_WORDS =
      Key.optional("own-words", Single.YES_NO)
          .otherwise("no")
          .is("`yes` to let the trainee type their own line first; kept, never scored")
          .example("own-words: yes")
          .about(
              """
              Write yes to let the trainee type what they would say before the responses appear. \
              It is kept and shown in the report, never scored. Only for a decision. Without it: \
              no.""");

  /** Any node; which keys it may have besides depends on what kind it is. */
  static final Keys NODE =
      Keys.of("a node", SCENE, CLIENT, PROBLEMS, STRENGTHS, RISK, RUPTURE, RESPONSES, NEXT, ENDS);

  static final Keys DECISION =
      Keys.of(
              "a node with responses",
              SCENE,
              CLIENT,
              CRITERIA,
              RESPONSES,
              NEXT,
              ENDS,
              PROBLEMS,
              STRENGTHS,
              RISK,
              RUPTURE,
              WEIGHT,
              TRADEOFF,
              OWN_WORDS)
          .about(
              "One place in the conversation. It shows client or scene or both, and then has exactly one of: responses (the trainee chooses), next (it goes on by itself), ending (it is over).");

  private NodeKeys() {}
}
