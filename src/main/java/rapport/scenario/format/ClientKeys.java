package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;
import rapport.scenario.model.Variable;

/** The client, and what the client keeps in mind. */
final class ClientKeys {
  private static final Kind BOUND = new Kind.WholeNumber(Variable.LOWEST, Variable.HIGHEST);

  static final Keys CLIENT =
      Keys.of(
              "the client",
              Key.required("name", Single.TEXT)
                  .is("what the client is called on the screen")
                  .example("name: Nadia")
                  .about(
                      """
                      What the client is called on the screen, and ${client.name} in a line. \
                      Example: name: Marta. It can't be left out."""),
              Key.optional("age", Single.TEXT)
                  .is("in any wording")
                  .example("age: 29")
                  .about(
                      """
                      How old the client is, in any wording. Example: age: 34. Without it no age \
                      is shown."""),
              Key.optional("pronouns", Single.TEXT)
                  .is("the client's pronouns")
                  .example("pronouns: she/her")
                  .about(
                      "The client's pronouns. Example: pronouns: she/her. Without it none are shown."),
              Key.optional("background", Single.LINE)
                  .is("what the notes say: work, family, way of talking")
                  .example("background: Teaches the piano.")
                  .about(
                      """
                      What the therapist would know from the notes: work, family, how the client \
                      talks. One to three sentences, shown before the start. Without it the \
                      trainee meets a stranger."""),
              Key.optional("presenting", Single.LINE)
                  .is("what brought the client to therapy")
                  .example("presenting: Sleeps badly since spring.")
                  .about(
                      """
                      What brought the client to therapy, as it would stand in the notes. Example: \
                      presenting: Low mood since the move. Without it nothing is said about it."""))
          .open(
              Key.optional("a fact", Single.TEXT)
                  .about(
                      """
                      A fact of your own about the client, which a line can use by its name: with \
                      street: Mill Lane here, ${client.street} in a line becomes Mill Lane."""));
  static final Keys VARIABLE =
      Keys.of(
              "a variable",
              Key.required("start", BOUND)
                  .is("the value at the beginning")
                  .example("start: 2")
                  .about(
                      """
                      The value at the beginning of every play: a whole number, not below min and \
                      not above max."""),
              Key.required("min", BOUND)
                  .is("the lowest value, -100 at the least")
                  .example("min: 0")
                  .about(
                      """
                      The lowest value it can fall to, -100 at the least. An effect that would go \
                      lower stops here."""),
              Key.required("max", BOUND)
                  .is("the highest value, 100 at the most")
                  .example("max: 4")
                  .about(
                      """
                      The highest value it can rise to, 100 at the most. An effect that would go \
                      higher stops here."""))
          .about(
              "A number that remembers how things stand. Example: trust: {start: 2, min: 0, max: 4}. All three numbers are needed, with min <= start <= max.");

  private ClientKeys() {}
}
