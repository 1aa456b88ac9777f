package rapport.plain;

import java.util.Optional;
import java.util.OptionalInt;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;

/** What there is to do once the report was read. */
final class ReportMenu {
  private final PlayActivity activity;
  private final Console console;

  ReportMenu(PlayActivity activity, Console console) {
    this.activity = activity;
    this.console = console;
  }

  /** Asks until something was picked; nothing when the same scenario is played on. */
  Optional<PlainPlay.End> choose(PlayView.Report report) {
    console.gap();
    while (true) {
      offer(report);
      Optional<String> answer = console.ask("What next?");
      if (answer.isEmpty() || answer.get().isEmpty() || PlainPlay.isQuit(answer.get())) {
        return Optional.of(PlainPlay.End.LEFT);
      }
      if (answer.get().equalsIgnoreCase("next") && report.next().isPresent()) {
        return Optional.of(new PlainPlay.End(report.next().map(PlayView.Suggestion::id)));
      }
      if (isAgain(answer.get(), report)) {
        return Optional.empty();
      }
    }
  }

  private void offer(PlayView.Report report) {
    console.print("again: play this scenario again.");
    if (!report.replays().isEmpty()) {
      console.print("from 3: try again from choice 3 (1 to " + report.replays().size() + ").");
    }
    report.next().ifPresent(n -> console.print("next: " + n.title() + ". " + n.reason()));
    console.print("Enter: leave.");
  }

  private boolean isAgain(String answer, PlayView.Report report) {
    if (answer.equalsIgnoreCase("again")) {
      activity.playAgain();
      return true;
    }
    OptionalInt from =
        answer.startsWith("from ")
            ? PlainPlay.number(answer.substring("from ".length()).strip())
            : OptionalInt.empty();
    if (from.isPresent() && from.getAsInt() >= 1 && from.getAsInt() <= report.replays().size()) {
      activity.replayFrom(from.getAsInt() - 1);
      return true;
    }
    return false;
  }
}
