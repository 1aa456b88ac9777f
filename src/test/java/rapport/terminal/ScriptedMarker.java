package rapport.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Transcript;
import rapport.store.files.Home;

/** A rater who takes up what the queue offers, reads the screen, and gives levels by chance. */
final class ScriptedMarker {
  static final String QUEUE = "Which one is next?";

  private static final Pattern CANDIDATE = Pattern.compile("Candidate (\\S+), ");

  /** In the order in which levels are asked for, with the words of the screen. */
  private static final Map<String, String> CRITERIA = new LinkedHashMap<>();

  static {
    CRITERIA.put("empathy", "Empathy");
    CRITERIA.put("boundary", "Boundary");
    CRITERIA.put("cultural-sensitivity", "Cultural sensitivity");
  }

  private final Random judgement;
  private final Map<String, Transcript> waiting = new HashMap<>();
  private final Map<String, Map<Integer, Map<String, Integer>>> given = new TreeMap<>();

  /** One who finds a single attempt of each trainee in this home. */
  ScriptedMarker(Path home, long seed) throws IOException {
    judgement = new Random(seed);
    for (String attempt : Home.at(home).attempts().ids()) {
      Transcript transcript =
          Transcript.of(Home.at(home).attempts().read(attempt).entries()).orElseThrow();
      waiting.put(transcript.opened().trainee(), transcript);
    }
  }

  /** The levels that were typed: by attempt, place and criterion. */
  Map<String, Map<Integer, Map<String, Integer>>> given() {
    return given;
  }

  /** Marks as many as that from the top of the queue. */
  void markNext(Window window, int transcripts) {
    for (int i = 0; i < transcripts; i++) {
      window.awaitText(QUEUE);
      window.type("\r");
      window.awaitText("Decision 1 of ");
      mark(window, shown(window.screen()));
    }
  }

  private Transcript shown(String screen) {
    Matcher candidate = CANDIDATE.matcher(screen);
    if (!candidate.find()) {
      throw new AssertionError("nobody is named on the screen:\n" + screen);
    }
    Transcript transcript = waiting.remove(candidate.group(1));
    if (transcript == null) {
      throw new AssertionError("marked already, and offered again:\n" + screen);
    }
    return transcript;
  }

  private void mark(Window window, Transcript transcript) {
    Map<Integer, Map<String, Integer>> levels = new TreeMap<>();
    List<Exchange> exchanges = transcript.exchanges();
    for (int place = 0; place < exchanges.size(); place++) {
      window.awaitText("Decision " + (place + 1) + " of " + exchanges.size());
      levels.put(place, rate(window, exchanges.get(place)));
      window.type("\r");
    }
    given.put(transcript.attempt(), levels);
    window.awaitText("the whole");
    window.type("f");
    window.awaitText("the whole, finished");
    window.type("\r");
  }

  private Map<String, Integer> rate(Window window, Exchange exchange) {
    Map<String, Integer> levels = new TreeMap<>();
    CRITERIA.forEach(
        (criterion, words) -> {
          if (exchange.choice().levels().containsKey(criterion)) {
            int level = judgement.nextInt(5);
            window.awaitText("> " + words + ": –");
            window.type("" + level);
            window.await(
                words + " to be " + level,
                each -> each.screen().matches("(?s).*" + words + ": [^\n]*\\(" + level + "\\).*"));
            levels.put(criterion, level);
          }
        });
    return levels;
  }
}
