package rapport.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A scenario of any length, line by line like one that somebody wrote: decisions with three
 * responses each, which lead on to the next or pass one over, and move a variable that every
 * seventh asks for.
 */
final class StoryText {
  private static final String[] CLIENT = {
    "I bought four chairs when I moved here. One is up; the others lean on the wall in the hall.",
    "My brother rang. He asked how it's going, and I said fine, and then neither of us hung up.",
    "They've moved my desk beside the lift. Everybody says hello now, all day, on their way out.",
    "I wrote the letter. It's four pages, and it's been in my coat since Sunday.",
    "You always ask that. I never know whether you want the short one or the one that's true."
  };

  private StoryText() {}

  static byte[] bytes(int decisions) {
    StringBuilder text = new StringBuilder(decisions * 1300);
    text.append(head());
    for (int i = 0; i < decisions; i++) {
      decision(text, i, decisions);
    }
    text.append(
        """
          ending:
            client: >-
              Same time on Tuesday, then.
            ending:
              title: The hour is over
              debrief: >-
                You reached the end of the hour together.
        """);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String head() {
    return """
        format: 1
        id: story
        title: A long story
        version: 1.0.0
        language: en
        licence: CC-BY-4.0
        difficulty: introductory
        minutes: 10
        summary: >-
          Somebody talks, and goes on talking.
        problems: [communication]
        strengths: [empathy]
        objectives:
          - >-
            Listen to somebody who goes on talking.
        raters: automated
        assessed: [empathy, boundary]
        client:
          name: Ada
          age: 40
          background: >-
            Lives near the station.
          presenting: >-
            Has a good deal to say.
        variables:
          trust: {start: 2, min: 0, max: 4}
        start: n0
        nodes:
        """;
  }

  private static void decision(StringBuilder text, int number, int of) {
    text.append("  n").append(number).append(":\n    client: >-\n      ");
    text.append(CLIENT[number % CLIENT.length]).append(" That was number ").append(number);
    text.append(".\n    criteria: [empathy, boundary]\n    responses:\n");
    String next = number + 1 < of ? "n" + (number + 1) : "ending";
    String after = number + 2 < of ? "n" + (number + 2) : "ending";
    response(text, "hear", 4 - number % 2, 3, 1, next, number % 7 == 6 ? "trust >= 1" : "");
    response(text, "ask", 2, 2 + number % 3, 0, number % 5 == 0 ? after : next, "");
    response(text, "tell", 1, 1, -1, next, "");
  }

  private static void response(
      StringBuilder text, String id, int empathy, int boundary, int trust, String next, String when) {
    text.append(
        String.format(
            Locale.ROOT,
            """
                  %s:
                    say: >-
                      I %s you; say a little more about the part that came just before the end of it.
            %s        rate: {empathy: %d, boundary: %d}
                    heard: >-
                      So that is what it sounds like when I %s somebody about the end of it.
                    why: >-
                      It stays with what was said and leaves room for what might come next in the hour.
                    tempting: >-
                      It is the kind of thing that one says at the end of a long afternoon.
            %s        reply: >-
                      All right. I'll go on for a while, if there is the time to do it.
                    next: %s
            """,
            id,
            id,
            when.isEmpty() ? "" : "        when: " + when + "\n",
            empathy,
            boundary,
            id,
            trust == 0 ? "" : "        effects: {trust: " + trust + "}\n",
            next));
  }
}
