package rapport.app.school;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import rapport.app.workspace.Audit;
import rapport.app.workspace.Workspace;
import rapport.export.xapi.XapiPlace;
import rapport.export.xapi.XapiStatements;
import rapport.export.xapi.XapiVersion;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.report.page.Words;

/** Hands on the xAPI statements of one attempt after the other, and says what was left out. */
public final class XapiExport {
  private final Workspace workspace;
  private final XapiVersion version;
  private final XapiPlace place;
  private final Consumer<String> target;
  private final KeptLanguages languages;
  private final Set<String> codes = new TreeSet<>();
  private boolean isComplete = true;

  /**
   * Ready to hand on statements.
   *
   * @param target takes one after the other, as JSON
   */
  public XapiExport(
      Workspace workspace, XapiVersion version, XapiPlace place, Consumer<String> target) {
    this.workspace = workspace;
    this.version = version;
    this.place = place;
    this.target = target;
    this.languages = new KeptLanguages(workspace);
  }

  /** All assessments, or all attempts; says whether nothing had to be left out. */
  public boolean all(boolean hasPractice) throws IOException {
    return each(workspace.home().attempts().ids(), hasPractice);
  }

  /** These attempts; says whether nothing had to be left out. */
  public boolean of(List<String> attempts) throws IOException {
    return each(attempts, true);
  }

  private boolean each(List<String> attempts, boolean hasPractice) throws IOException {
    int passedOver =
        new KeptAttempts(workspace)
            .each(
                attempts,
                one -> {
                  if (hasPractice || one.transcript().opened().mode() == Mode.ASSESSMENT) {
                    take(one);
                  }
                });
    return passedOver == 0 && isComplete;
  }

  private void take(KeptAttempt one) {
    Event.Opened opened = one.transcript().opened();
    if (opened.trainee().isEmpty()) {
      leaveOut(one, "has no trainee code, so it is left out.");
      return;
    }
    if (one.standing().source() == Standing.Source.UNDECIDED) {
      leaveOut(one, "has marks that are not agreed yet, so it has no scores and no result.");
    }
    codes.add(opened.trainee());
    XapiStatements.of(
            version, place, languages.of(opened.scenario()), one.transcript(), one.standing())
        .forEach(target);
  }

  /** Notes that the statements were handed on. */
  public void exported() {
    String whose = Words.count(codes.size(), "code", "codes");
    new Audit(workspace).exported(codes, "xAPI statements of " + whose);
  }

  private void leaveOut(KeptAttempt one, String words) {
    isComplete = false;
    workspace.notice(one.attempt() + " " + words);
  }
}
