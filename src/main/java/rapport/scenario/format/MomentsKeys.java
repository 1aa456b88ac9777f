package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** A set of moments: one skill, practised on single sentences of different clients. */
final class MomentsKeys {
  private static final int MOST_MARKERS = 4;
  private static final int HIGHEST = 3;

  static final Keys PERSON =
      Keys.of(
          "the client of a moment",
          Key.required("name", Single.LINE)
              .is("what the client is called")
              .example("name: Dora")
              .about(
                  """
                  What the client is called. Give every moment of a set another person. Example: \
                  name: Dora. It can't be left out."""),
          Key.optional("about", Single.LINE)
              .is("who this is, in a few words")
              .example("about: 61, a retired tram driver")
              .about(
                  """
                  Who this is, in a few words: age, work, which session. Inside braces it stands \
                  in quotes, because of its commas. Example: about: 61, a retired tram driver, \
                  third session. Without it the trainee hears a voice and no more."""));

  static final Keys MODEL =
      Keys.of(
          "a model line",
          Key.required("say", Single.PROSE)
              .is("a good line, in one style of several")
              .example("say: You'd hoped somebody would see it.")
              .about(
                  """
                  A line that does what the set is about, as somebody would say it aloud. Let the \
                  models of one moment differ in style and length, so that the trainee sees that \
                  there is no single answer. It can't be left out."""),
          Key.required("why", Single.PROSE)
              .is("what the line does, and what it risks")
              .example("why: It puts the wish into words.")
              .about(
                  """
                  What the line does and, where there is one, what it costs, in a sentence or two \
                  about the line and not about the person. It can't be left out."""),
          Key.optional("meets", Kind.listOf(new Kind.WholeNumber(1, MOST_MARKERS)))
              .is("which of the markers the line meets, by their place in the list")
              .example("meets: [1, 3]")
              .about(
                  """
                  Which of the set's markers the line meets, by number: 1 is the first. Example: \
                  meets: [1, 3]. They are shown beside the model, and rapport check tells you of a \
                  marker that no model meets. Without it the model is shown without them."""));

  static final Keys WEAK =
      Keys.of(
          "a weak line",
          Key.required("say", Single.PROSE)
              .is("what a tired, decent person might say")
              .example("say: At least they gave you something!")
              .about(
                  """
                  A line that misses, which a decent and tired trainee might really say. It can't \
                  be left out."""),
          Key.required("why", Single.PROSE)
              .is("what it does to the client")
              .example("why: It asks her to be grateful.")
              .about(
                  """
                  What the line does to the client and the talk, in a sentence or two. It can't be \
                  left out."""));

  static final Keys MOMENT =
      Keys.of(
          "a moment",
          Key.required("client", Kind.group(PERSON))
              .is("whose sentence it is; see below")
              .example("client: {name: Dora}")
              .about(
                  """
                  Whose sentence it is. Example: client: {name: Dora, about: "61, a retired tram \
                  driver"}. It can't be left out."""),
          Key.required("intensity", new Kind.WholeNumber(1, HIGHEST))
              .is("how hard it is to bear, 1 to 3")
              .example("intensity: 1")
              .about(
                  """
                  How hard the sentence is to bear and to answer: 1 gentle, 2 charged, 3 hard. The \
                  trainee begins at 1; what they say of one moment sets the intensity of the next, \
                  so have some of each. It can't be left out."""),
          Key.required("says", Single.PROSE)
              .is("what the client says; `_underscores_` mark what is seen")
              .example("says: They gave me a clock.")
              .about(
                  """
                  What the client says, one to four sentences. _Underscores_ around a phrase mark \
                  what is seen and not said. It can't be left out."""),
          Key.required("models", Kind.listOf(Kind.group(MODEL)))
              .is("two or three lines that answer well")
              .example("models:")
              .about(
                  """
                  Two or three lines that answer well, each in its own way; shown once the trainee \
                  has answered. It can't be left out."""),
          Key.required("weak", Kind.listOf(Kind.group(WEAK)))
              .is("one or two lines that miss")
              .example("weak:")
              .about(
                  """
                  One or two lines that miss, with why, shown beside the models. It can't be left \
                  out."""));

  static final Keys MOMENTS =
      Keys.of(
              "the set of moments itself",
              Key.required("format", Single.FORMAT)
                  .is("the version of this file format")
                  .example("format: 1")
                  .about(
                      """
                      Which version of the file format this is written in. There is one so far. \
                      Always: format: 1. It can't be left out."""),
              Key.required("kind", Kind.oneOf("moments"))
                  .is("what tells it from a scenario; always `moments`")
                  .example("kind: moments")
                  .about(
                      """
                      What tells the file from a scenario. Always: kind: moments. Without it \
                      Rapport takes the file for a scenario."""),
              Key.required("id", Single.ID)
                  .is("the set's short name, the same as the file's without `.yaml`")
                  .example("id: saying-back-a-feeling")
                  .about(
                      """
                      The set's short name, and the name of its file without .yaml. Small letters, \
                      digits and hyphens, beginning with a letter. Trainees type it after rapport \
                      moments. It can't be left out."""),
              Key.required("title", Single.LINE)
                  .is("what the list shows")
                  .example("title: Saying back a feeling")
                  .about(
                      """
                      What the trainee sees in the list of sets. Example: title: Saying back a \
                      feeling. It can't be left out."""),
              Key.required("skill", Single.TEXT)
                  .is("the one skill it practises, as in `skills` of a response")
                  .example("skill: reflection-of-feeling")
                  .about(
                      """
                      The one skill that the set practises, in the same word as under skills of a \
                      response. By it a decision that went badly finds the moments that help. \
                      Example: skill: reflection-of-feeling. It can't be left out."""),
              Key.required("summary", Single.PROSE)
                  .is("what it practises, in a sentence or two")
                  .example("summary: Hear the feeling, and give it back.")
                  .about(
                      """
                      What is practised, in a sentence or two that the trainee reads before each \
                      line. It can't be left out."""),
              Key.required("markers", Kind.listOf(Single.PROSE))
                  .is("two to four things to hold against one's own line")
                  .example("- It leaves advice out.")
                  .about(
                      """
                      Two to four things that the trainee holds against their own line, one behind \
                      each dash. They tick them themselves; nothing is scored. Example: - It names \
                      a feeling in plain words. It can't be left out."""),
              Key.required(
                      "moments",
                      new Kind.MapOf(
                          Single.ID,
                          Kind.group(MOMENT),
                          "",
                          "named moments are expected",
                          "Give each moment a name with a colon, without a dash, and its keys below it: `tram-depot:`."))
                  .is("the sentences to answer; see below")
                  .example("moments:")
                  .about(
                      """
                      Ten to twelve sentences of different clients, each under a name of your own. \
                      It can't be left out."""),
              Key.optional("language", Single.TEXT)
                  .otherwise("en")
                  .is("the language of the lines; `en` if left out")
                  .example("language: de")
                  .about(
                      """
                      The language the lines are written in, as a two-letter code. Example: \
                      language: de. Without it: en, English."""),
              Key.optional("licence", Single.TEXT)
                  .is("how others may use it")
                  .example("licence: CC-BY-4.0")
                  .about(
                      """
                      How others may use your set. Example: licence: CC-BY-4.0. Without it nothing \
                      is said, and others have to ask you."""),
              Key.optional("content-notes", Kind.listOf(Single.LINE))
                  .is("what might touch someone's own life, shown before the start")
                  .example("- loss of a parent")
                  .about(
                      """
                      What someone may want to know before they start, because it might touch \
                      their own life, a few words behind each dash. Example: - loss of a parent. \
                      Without it nothing is said beforehand."""))
          .about(
              "Single sentences of different clients to practise one skill on, in one file called after its id, in a folder called moments. The guide (README.md in the folder of scenarios) says how; rapport check FILE finds what an editor can't see.");

  private MomentsKeys() {}
}
