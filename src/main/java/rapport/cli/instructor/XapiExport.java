package rapport.cli.instructor;

import java.util.function.Consumer;
import rapport.cli.command.Folder;
import rapport.cli.command.Invocation;
import rapport.export.xapi.XapiPlace;
import rapport.export.xapi.XapiStatements;
import rapport.export.xapi.XapiVersion;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;

/** Hands on the statements of one attempt after the other, and says what was left out. */
final class XapiExport {
  private final Invocation invocation;
  private final XapiVersion version;
  private final XapiPlace place;
  private final boolean hasPractice;
  private final Consumer<String> target;
  private final KeptLanguages languages;
  private boolean isComplete = true;

  XapiExport(
      Invocation invocation,
      XapiVersion version,
      XapiPlace place,
      boolean hasPractice,
      Consumer<String> target) {
    this.invocation = invocation;
    this.version = version;
    this.place = place;
    this.hasPractice = hasPractice;
    this.target = target;
    this.languages = new KeptLanguages(invocation);
  }

  /** Whether nothing that was asked for had to be left out. */
  boolean isComplete() {
    return isComplete;
  }

  void take(Folder.One one) {
    Event.Opened opened = one.transcript().opened();
    if (opened.mode() == Mode.PRACTICE && !hasPractice) {
      return;
    }
    if (opened.trainee().isEmpty()) {
      leaveOut(one, "has no trainee code, so it is left out.");
      return;
    }
    if (one.standing().source() == Standing.Source.UNDECIDED) {
      leaveOut(one, "has marks that are not agreed yet, so it has no scores and no result.");
    }
    XapiStatements.of(
            version, place, languages.of(opened.scenario()), one.transcript(), one.standing())
        .forEach(target);
  }

  private void leaveOut(Folder.One one, String words) {
    isComplete = false;
    invocation.err().line(one.transcript().attempt() + " " + words);
  }
}
