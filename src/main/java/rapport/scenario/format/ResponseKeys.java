package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;
import rapport.scenario.model.Rubric;

/** Something the trainee may say. */
final class ResponseKeys {
  private static final Kind LEVEL = new Kind.WholeNumber(0, Rubric.TOP);
  private static final String LEVELS_EXPECTED = "criteria with levels are expected";

  static final Keys RESPONSE =
      Keys.of(
              "a response",
              Key.required("say", Single.PROSE)
                  .located()
                  .is("the words the trainee says")
                  .example("say: What is it like to walk in late?")
                  .about(
                      """
                      The words the trainee says, as they would be said aloud in the room. Keep \
                      all responses of a decision about equally long. It can't be left out.""")
                  .markdown(
                      """
                      The words the trainee says, as they would be said aloud in the room.

                      ```yaml
                      say: >-
                        You'd like this to be more than our hour. What is it that you miss out \
                      there?
                      ```

                      Keep all responses of a decision about equally long, so that length gives \
                      nothing away. It can't be left out."""),
              Key.required(
                      "rate",
                      new Kind.MapOf(
                          Single.CRITERION,
                          LEVEL,
                          "The level on a criterion of your own rubric, 0 to 4.",
                          LEVELS_EXPECTED,
                          "Write it as `rate: {empathy: 3, boundary: 4}`."))
                  .located()
                  .is("the level on each criterion in play, 0 to 4")
                  .example("rate: {empathy: 3, boundary: 4}")
                  .about(
                      """
                      The level of this line on each criterion in play, 0 to 4: 4 additive, 3 \
                      facilitative (good enough), 2 partial, 1 detracting, 0 harmful. Example: \
                      rate: {empathy: 3, boundary: 4}. Exactly the criteria of the decision, all \
                      of them. It can't be left out."""),
              Key.required("why", Single.PROSE)
                  .located()
                  .is("what the rating teaches, about the line")
                  .example("why: It keeps the frame and gives the reason.")
                  .about(
                      """
                      Why the line is rated as it is: one or two plain sentences that teach the \
                      principle, about the line and not about the trainee. It can't be left out."""),
              Key.needed("next", EntryKeys.ROUTE)
                  .located()
                  .is("the node that follows: a node, or branches")
                  .example("next: goodbye")
                  .about(
                      """
                      The node that follows this response: the id of a node, or a list of \
                      conditions. Example: next: goodbye. It can't be left out.""")
                  .markdown(
                      """
                      The node that follows this response.

                      ```yaml
                      next: goodbye
                      ```

                      Or by conditions, tested after the effects; the first that holds is taken, \
                      and the last has none:

                      ```yaml
                      next:
                        - when: trust <= 0
                          to: walks-out
                        - to: goodbye
                      ```

                      It can't be left out."""),
              Key.optional("heard", Single.PROSE)
                  .located()
                  .is("what the client makes of it, in the first person")
                  .example("heard: They saw my face.")
                  .about(
                      """
                      What the client makes of it inwardly, in the first person. Example: heard: \
                      He noticed I'm lonely, and he was straight with me. Shown as feedback. \
                      Without it the trainee never learns how the line landed."""),
              Key.optional("tempting", Single.PROSE)
                  .located()
                  .is("why a decent, tired person would say it")
                  .example("tempting: She asked for it.")
                  .about(
                      """
                      Why a decent, tired trainee would say this all the same: kindness, fear, \
                      hurry, the wish to be liked. Example: tempting: Refusing feels cruel. \
                      Without it a weaker line looks like a mere mistake; the best line needs \
                      none."""),
              Key.optional("reply", EntryKeys.SPOKEN)
                  .located()
                  .is("what the client answers at once: a text, or variants")
                  .example("reply: _She nods._ All right.")
                  .about(
                      """
                      What the client answers at once, before the conversation goes on. A text or \
                      a list of variants, like client. Without it the next node answers."""),
              Key.optional(
                      "effects",
                      new Kind.MapOf(
                          Single.VARIABLE,
                          Single.CHANGE,
                          "What happens to this variable: +1 adds one, -1 takes one away, \"=2\" sets it to two. A bare 1 adds one. The value never leaves the variable's min and max.",
                          "variables with changes are expected",
                          "Write it as `effects: {trust: +1}`."))
                  .located()
                  .is("how it changes the variables")
                  .example("effects: {trust: +1}")
                  .about(
                      """
                      How choosing this changes the variables. Example: effects: {trust: +1, hope: \
                      "=0"}. +1 adds, -1 takes away, "=0" sets. Without it nothing changes."""),
              Key.optional("when", Single.CONDITION)
                  .located()
                  .is("the condition on which it is offered at all")
                  .example("when: trust >= 2")
                  .about(
                      """
                      The condition under which this response is offered at all. Example: when: \
                      trust >= 2. Without it the response is always on offer.""")
                  .markdown(
                      """
                      The condition under which this response is offered at all.

                      ```yaml
                      when: trust >= 2 and not said(invitation/policy)
                      ```

                      Make sure that something is always left to choose. Without it the response \
                      is always on offer."""),
              Key.optional("once", Single.YES_NO)
                  .otherwise("no")
                  .is("`yes` if it is gone after it was chosen")
                  .example("once: yes")
                  .about(
                      """
                      Write yes where a response makes no sense a second time, at a decision the \
                      conversation comes back to: it is gone after it was chosen. Without it: no."""),
              Key.optional("critical", Single.CRITICAL_CODE)
                  .located()
                  .is("the code of a line that must go to a supervisor")
                  .example("critical: personal-relationship")
                  .about(
                      """
                      Marks a line that has to go to a supervisor whatever else was said, by one \
                      of the rubric's codes. Example: critical: personal-relationship. The line \
                      must be rated 0 or 1 on the criterion of that code. Without it the line is \
                      not critical."""),
              Key.optional("repair", Single.YES_NO)
                  .otherwise("no")
                  .is("`yes` if it works on a rupture")
                  .example("repair: yes")
                  .about(
                      """
                      Write yes where the line tries to mend a rupture: it names what went wrong, \
                      or owns the therapist's part. The report praises it. Without it: no."""),
              Key.optional("safety", Single.YES_NO)
                  .otherwise("no")
                  .is("`yes` if it asks about the client's safety, or stays with it")
                  .example("safety: yes")
                  .about(
                      """
                      Write yes where the line asks about the client's safety or stays with it. \
                      There has to be one on offer at every decision with risk: yes. Without it: \
                      no."""),
              Key.optional("skills", Kind.listOf(Single.TEXT))
                  .is("what it does, in your school's words")
                  .example("skills: [limit-setting]")
                  .about(
                      """
                      What the line does, in words of your own school. Example: skills: \
                      [reflection-of-feeling, limit-setting]. Kept with the response in the \
                      transcript. Without it none are named."""),
              Key.optional("strengths", Kind.listOf(Single.STRENGTH))
                  .is("which of the five strengths it shows")
                  .example("strengths: [being-genuine]")
                  .about(
                      """
                      Which of the five strengths the line shows. Example: strengths: \
                      [being-genuine]. The report names them. Without it the line shows none."""),
              Key.optional(
                      "panel",
                      new Kind.MapOf(
                          Single.CRITERION,
                          Kind.listOf(LEVEL),
                          "One level from 0 to 4 for each rater, always in the same order of raters.",
                          LEVELS_EXPECTED,
                          "Write it as `panel: {empathy: [3, 4, 3]}`."))
                  .is("levels that colleagues gave without seeing yours, one a rater")
                  .example("panel: {empathy: [3, 4, 3]}")
                  .about(
                      """
                      Levels that colleagues gave this line without seeing yours, one number a \
                      rater. Example: panel: {empathy: [3, 4, 3]}. The agreed level is the middle \
                      one. Without it there is only your own rating."""))
          .about("One thing the trainee may say. It needs say, rate, why and next.");

  private ResponseKeys() {}
}
