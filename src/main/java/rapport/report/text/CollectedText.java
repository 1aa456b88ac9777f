package rapport.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.grading.roster.Attendance;
import rapport.play.transcript.Transcript;
import rapport.report.page.Words;
import rapport.store.files.Intake.Collected;
import rapport.store.files.Intake.Fate;
import rapport.store.files.SharedCodes;

/** What became of handed-in files, as lines to read; what needs somebody comes last. */
public final class CollectedText {
  private final Map<String, String> firstOf = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final CollectedFiles collected;

  private CollectedText(CollectedFiles collected) {
    this.collected = collected;
  }

  public static String of(CollectedFiles collected) {
    CollectedText words = new CollectedText(collected);
    words.files(true);
    words.passedOver();
    collected.shared().codes().forEach(words::shared);
    words.attendance();
    words.files(false);
    words.summary();
    return words.text.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void files(boolean areHere) {
    collected.files().stream().filter(each -> each.isHere() == areHere).forEach(this::add);
  }

  private void add(Collected one) {
    text.append(one.file()).append(": ").append(word(one.fate()));
    if (!one.attempt().isEmpty()) {
      String who = one.trainee().isEmpty() ? "no code" : one.trainee();
      text.append(", ").append(who).append(", ").append(one.attempt());
    }
    text.append("\n  ").append(one.words());
    String first = firstOf.putIfAbsent(one.attempt(), one.file());
    if (first != null && !one.attempt().isEmpty()) {
      text.append(" It was handed in as ").append(first).append(" too.");
    }
    text.append('\n');
    if (one.fate() == Fate.COLLECTED || one.fate() == Fate.EXTENDED) {
      line("  Receipt: " + one.receipt());
    }
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case COLLECTED -> "collected";
      case EXTENDED -> "collected in place of an earlier state";
      case ALREADY_HERE -> "here already";
      case EARLIER -> "here already, as it went on";
      case DIFFERENT -> "NOT collected, another version is here";
      case DAMAGED -> "NOT collected, damaged";
      case UNREADABLE -> "NOT collected";
    };
  }

  private void passedOver() {
    if (!collected.passedOver().isEmpty()) {
      line("Passed over, for there is no transcript in it:");
      collected.passedOver().forEach(name -> line("  " + name));
    }
  }

  private void shared(String code, List<SharedCodes.Group> groups) {
    line("CODE " + code + " STANDS IN SEVERAL PEOPLE'S FILES. They are kept apart:");
    for (SharedCodes.Group group : groups) {
      String from = group.from().isEmpty() ? "nobody knows whose" : group.from();
      line(
          "  "
              + group.code()
              + ": "
              + from
              + ", "
              + String.join(", ", group.attempts().stream().sorted().toList()));
    }
    line(
        "  Who is who you have to say: give each a row of their own in your roster, with the code"
            + " shown here. Until then no gradebook is filled for them.");
    line("  If it is one person: rapport collect --one-person " + code);
  }

  private void attendance() {
    Attendance attendance = collected.attendance();
    if (collected.isByRoster()) {
      line(
          attendance.missing().isEmpty()
              ? "Everybody in the roster has handed in."
              : "Not handed in: " + String.join(", ", attendance.missing()) + ".");
      if (!attendance.damaged().isEmpty()) {
        line("Handed in, but damaged: " + String.join(", ", attendance.damaged()) + ".");
      }
      if (!attendance.unfinished().isEmpty()) {
        line("Handed in, not finished: " + String.join(", ", attendance.unfinished()) + ".");
      }
    }
    attendance.doubts().forEach(this::doubt);
  }

  private void doubt(Attendance.Doubt doubt) {
    String like = String.join(" and ", doubt.alike());
    if (like.isEmpty()) {
      line(doubt.code() + " is not in the roster.");
    } else if (collected.isByRoster()) {
      line(
          doubt.code()
              + " is not in the roster, and "
              + like
              + " is. The same person? Then write "
              + doubt.code()
              + " as their code in the roster. Nothing was put together.");
    } else {
      line(
          doubt.code()
              + " and "
              + like
              + ": the same person? They count as two. A roster, with --roster, says which codes there are.");
    }
  }

  private void summary() {
    if (collected.isInVain()) {
      line("There is no transcript among these.");
    } else if (!collected.files().isEmpty()) {
      line(counts(collected.files()));
    }
  }

  private static String counts(List<Collected> all) {
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
