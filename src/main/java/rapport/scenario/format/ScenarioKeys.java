package rapport.scenario.format;

import rapport.scenario.format.Kind.Single;

/** What a scenario has at its left margin. */
final class ScenarioKeys {
  private static final int LONGEST_MINUTES = 600;

  static final Keys SCENARIO =
      Keys.of(
              "the scenario itself",
              Key.required("format", Single.FORMAT)
                  .is("the version of this file format")
                  .example("format: 1")
                  .about(
                      """
                      Which version of the file format this is written in. There is one so far. \
                      Always: format: 1. Without it Rapport can't tell how to read the file."""),
              Key.required("id", Single.ID)
                  .is("the scenario's short name, the same as the file's without `.yaml`")
                  .example("id: running-late")
                  .about(
                      """
                      The scenario's short name, and the name of its file without .yaml: the file \
                      coffee.yaml has id: coffee. Small letters, digits and hyphens, beginning \
                      with a letter. Trainees type it after rapport play. It can't be left out."""),
              Key.required("title", Single.LINE)
                  .is("what the list shows")
                  .example("title: Running late")
                  .about(
                      """
                      What the trainee sees in the list of scenarios. Short, and giving nothing \
                      away. Example: title: Coffee? It can't be left out."""),
              Key.required("summary", Single.PROSE)
                  .is("two or three sentences to choose by")
                  .example("summary: Nadia comes late for the third time.")
                  .about(
                      """
                      Two or three sentences that the trainee reads before choosing to play: who \
                      comes, and what is difficult about it. Example: A lonely client, new in \
                      town, asks you out for coffee. It can't be left out."""),
              Key.required("assessed", Kind.listOf(Single.CRITERION))
                  .is("the criteria that need enough evidence for the result Met")
                  .example("assessed: [empathy, boundary]")
                  .about(
                      """
                      The criteria a trainee must have enough evidence on for the session to be \
                      met: by default at least three different decisions each, on the way that was \
                      taken. Example: assessed: [empathy, boundary]. It can't be left out or \
                      empty."""),
              Key.required("client", Kind.group(ClientKeys.CLIENT))
                  .is("who the client is; see below")
                  .example("client:")
                  .about(
                      """
                      The person the trainee talks with. Any further fact of your own may stand \
                      here too and be used in a line, as in ${client.name} or ${client.street}.""")
                  .markdown(
                      """
                      The person the trainee talks with. Only `name` is required.

                      ```yaml
                      client:
                        name: Marta
                        age: 34
                        street: Mill Lane
                      ```

                      Any further fact of your own may stand here too. A line can use each one: \
                      `${client.name}`, `${client.street}`."""),
              Key.required("start", Single.NODE)
                  .is("the node where it begins")
                  .example("start: arrival")
                  .about(
                      """
                      The id of the node where the conversation begins. Example: start: opening. \
                      It can't be left out."""),
              Key.required(
                      "nodes",
                      new Kind.MapOf(
                          Single.ID,
                          Kind.group(NodeKeys.DECISION),
                          "",
                          "named nodes are expected",
                          "Give each node a name with a colon, without a dash, and its keys below it: `first-node:`."))
                  .is("the places of the conversation; see below")
                  .example("nodes:")
                  .about(
                      """
                      All the places in the conversation, each under an id of your own: where the \
                      trainee chooses, where the client goes on by themselves, and where it ends."""),
              Key.optional("version", Single.TEXT)
                  .is("which edition this is")
                  .example("version: 1.2.0")
                  .about(
                      """
                      Which edition of this scenario it is, in whatever way you count. Example: \
                      version: 1.2.0. Raise it when you change a line or a rating, so that old \
                      transcripts can be told from new ones. Without it no edition is shown."""),
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
                      How others may use your scenario. Example: licence: CC-BY-4.0. Without it \
                      nothing is said, and others have to ask you."""),
              Key.optional("difficulty", Kind.oneOf("introductory", "intermediate", "advanced"))
                  .is("`introductory`, `intermediate` or `advanced`")
                  .example("difficulty: introductory")
                  .about(
                      """
                      For whom it is meant: introductory, intermediate or advanced. It is shown in \
                      the list and changes nothing in the play. Without it the list shows none."""),
              Key.optional("minutes", new Kind.WholeNumber(1, LONGEST_MINUTES))
                  .is("how long it takes, 1 to 600")
                  .example("minutes: 12")
                  .about(
                      """
                      How long one play takes, in whole minutes from 1 to 600. Read it aloud once \
                      and round up. Example: minutes: 12. Without it no time is shown."""),
              Key.optional("setting", Single.LINE)
                  .is("where and when")
                  .example("setting: Sixth session, community clinic.")
                  .about(
                      """
                      Where and when the session takes place, shown before the start. Example: \
                      Sixth session, community clinic. Without it the trainee starts with the \
                      client alone."""),
              Key.optional("problems", Kind.listOf(Single.PROBLEM))
                  .is("which of the five problems it is about")
                  .example("problems: [boundaries]")
                  .about(
                      """
                      Which of the five problems the scenario is about, for the list and for \
                      finding a scenario to practise with. Example: problems: [boundaries]. What \
                      was really met on the way is read from the tags of the nodes. Without it the \
                      scenario is listed under no problem."""),
              Key.optional("strengths", Kind.listOf(Single.STRENGTH))
                  .is("which of the five strengths it lets one practise")
                  .example("strengths: [being-genuine]")
                  .about(
                      """
                      Which of the five strengths the scenario gives a chance to practise, for the \
                      list. Example: strengths: [being-caring, being-genuine]. Without it the \
                      scenario is listed under none."""),
              Key.optional("objectives", Kind.listOf(Single.PROSE))
                  .is("what to practise, a sentence each")
                  .example("- Keep the hour without a telling-off.")
                  .about(
                      """
                      What the trainee is meant to practise, one sentence behind each dash. \
                      Example: - Hold a clear limit without shaming the wish behind it. Shown \
                      before the start. Without it the trainee has to guess what the exercise is \
                      for."""),
              Key.optional("content-notes", Kind.listOf(Single.LINE))
                  .is("what might touch someone's own life, shown before the start")
                  .example("- loneliness after a move")
                  .about(
                      """
                      What someone may want to know before they start, because it might touch \
                      their own life: loss, violence, wishing not to live. A few words behind each \
                      dash, shown before the first line, where the trainee can still turn back. \
                      Example: - loneliness after a move. Without it nothing is said beforehand; a \
                      scenario with risk: yes anywhere should have it."""),
              Key.optional("references", Kind.listOf(Single.LINE))
                  .is("codes and readings the ratings lean on; name them, don't quote them")
                  .example("- BACP Ethical Framework")
                  .about(
                      """
                      The professional codes and readings the ratings lean on, so that a colleague \
                      can look them up. Name them, don't quote them. Example: - ACA Code of Ethics \
                      2014, A.6. Without it the ratings rest on your word alone."""),
              Key.optional("shuffle", Single.YES_NO)
                  .otherwise("yes")
                  .is("whether responses come in a new order each time; `yes` if left out")
                  .example("shuffle: no")
                  .about(
                      """
                      Whether the responses are shown in a new order each time. Write no only \
                      where the order means something. Without it: yes, so that the place in the \
                      list is no clue."""),
              Key.optional("raters", Kind.oneOf("human", "automated"))
                  .is("who made the levels under `panel`: `human` or `automated`")
                  .example("raters: human")
                  .about(
                      """
                      Who made the blind ratings under panel: human or automated. The briefing and \
                      every report say which. Without it they call the ratings the author's own; \
                      leave it out if there is no panel."""),
              Key.optional(
                      "variables",
                      new Kind.MapOf(
                          Single.ID,
                          Kind.group(ClientKeys.VARIABLE),
                          "",
                          "named variables are expected",
                          "Write one a line, without a dash: `trust: {start: 2, min: 0, max: 4}`."))
                  .is("the numbers the client keeps in mind; see below")
                  .example("variables:")
                  .about(
                      """
                      Whole numbers that remember how things stand, such as how far the client \
                      trusts the therapist. Responses change them (effects), conditions ask for \
                      them (when). The trainee never sees them. Without it the client remembers \
                      only what was said and visited.""")
                  .markdown(
                      """
                      Whole numbers that remember how things stand, such as how far the client \
                      trusts the therapist. Responses change them (`effects`), conditions ask for \
                      them (`when`). The trainee never sees them.

                      ```yaml
                      variables:
                        trust: {start: 2, min: 0, max: 4}
                      ```

                      Keep their range small: 0 to 4 is usually plenty. Without any, the client \
                      remembers only what was said and visited."""),
              Key.optional(
                      "playthroughs",
                      new Kind.MapOf(
                          Single.ID,
                          Kind.group(PlaythroughKeys.PLAYTHROUGH),
                          "",
                          "named playthroughs are expected",
                          "Give each a name with a colon, without a dash, and `choose` and `expect` below it."))
                  .is("ways through that you promise; see below")
                  .example("playthroughs:")
                  .about(
                      """
                      Ways through the scenario that you promise: which responses are chosen one \
                      after the other, and what comes of it. They are your own proof that the \
                      scenario still does what you meant. Have one for every ending. Without it \
                      nothing is promised.""")
                  .markdown(
                      """
                      Ways through the scenario that you promise: which responses are chosen one \
                      after the other, and what comes of it.

                      ```yaml
                      playthroughs:
                        skilled:
                          choose: [name-the-wish, stay, goodbye]
                          expect: {ending: a-beginning, result: met, empathy: ">= 3"}
                      ```

                      Have one for every ending. Without any, nothing is promised."""),
              Key.optional(
                      "allow",
                      new Kind.ListOf(
                          Kind.group(PlaythroughKeys.ALLOWANCE),
                          "Begin each entry with a dash: `- code: ...`, and below it `  reason: ...`."))
                  .is("warnings you want to keep, with your reason; see below")
                  .example("allow:")
                  .about(
                      """
                      Warnings and notes of rapport check that you have read and want to keep, \
                      each with your reason. An error can't be allowed. Without it every warning \
                      is shown.""")
                  .markdown(
                      """
                      Warnings and notes of `rapport check` that you have read and want to keep, \
                      each with your reason.

                      ```yaml
                      allow:
                        - code: wide-text
                          at: goodbye
                          reason: The flower is on the card that she holds up.
                      ```

                      An error can't be allowed. Without any, every warning is shown."""))
          .about(
              "One conversation with one client, in one file called after its id. The guide beside this file (README.md) builds a first one in ten minutes; rapport check FILE finds what an editor can't see.");

  private ScenarioKeys() {}
}
