package rapport.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.files.Intake.Collected;
import rapport.store.files.Intake.Fate;

/** What became of handed-in files, as lines to read. */
public final class CollectedText {
  private final Map<String, String> firstOf = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private CollectedText() {}

  public static String of(List<Collected> all) {
    CollectedText words = new CollectedText();
    all.forEach(words::add);
    return words.text.append(summary(all)).append('\n').toString();
  }

  private void add(Collected collected) {
    text.append(collected.file()).append(": ").append(word(collected.fate()));
    if (!collected.attempt().isEmpty()) {
      String who = collected.trainee().isEmpty() ? "no code" : collected.trainee();
      text.append(", ").append(who).append(", ").append(collected.attempt());
    }
    text.append("\n  ").append(collected.words());
    String first = firstOf.putIfAbsent(collected.attempt(), collected.file());
    if (first != null && !collected.attempt().isEmpty()) {
      text.append(" It was handed in as ").append(first).append(" too.");
    }
    text.append('\n');
    if (collected.fate() == Fate.COLLECTED) {
      text.append("  Receipt: ").append(collected.receipt()).append('\n');
    }
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case COLLECTED -> "collected";
      case ALREADY_HERE -> "here already";
      case DIFFERENT -> "NOT collected, another version is here";
      case DAMAGED -> "NOT collected, damaged";
      case UNREADABLE -> "NOT collected";
    };
  }

  private static String summary(List<Collected> all) {
    if (all.isEmpty()) {
      return "There is no transcript among these.";
    }
    List<String> parts = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      long count = all.stream().filter(each -> each.fate() == fate).count();
      if (count > 0) {
        parts.add(count + " " + word(fate));
      }
    }
    return Words.count(all.size(), "file", "files")
        + ": "
        + String.join("; ", parts)
        + ". "
        + Transcript.PROMISE;
  }
}
