package rapport.app.school;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Audit;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Watcher;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.Standing;
import rapport.play.transcript.Mode;
import rapport.report.html.HtmlPage;
import rapport.report.page.MarksPage;
import rapport.report.page.Words;
import rapport.store.files.AttemptId;
import rapport.store.files.Origins.Origin;
import rapport.store.handin.FeedbackPlace;
import rapport.store.handin.FeedbackSystem;

/** Writes the pages of a whole class for their school's system to hand out. */
public final class HandBack {
  private static final String UNMATCHED = "by-code/";

  private final Workspace workspace;
  private final FeedbackSystem system;
  private final boolean byCode;
  private final KeptAttempts attempts;
  private final MarkedSession pages;
  private final VoidedTally voided = new VoidedTally();
  private final Set<String> paths = new HashSet<>();

  /**
   * Ready to write.
   *
   * @param byCode to name a page by its trainee's code where nobody knows where its transcript came
   *     from
   */
  public HandBack(Workspace workspace, FeedbackSystem system, boolean byCode) throws IOException {
    this.workspace = workspace;
    this.system = system;
    this.byCode = byCode;
    this.attempts = new KeptAttempts(workspace);
    this.pages = new MarkedSession(workspace, MarksPage.Reader.TRAINEE);
  }

  /** Takes a page. */
  public interface Target {
    void take(String path, String page) throws IOException;
  }

  /**
   * What became of one attempt.
   *
   * @param path where its page is; empty when it isn't handed back
   * @param problem why it isn't, or why its page is named by its code; may be empty
   */
  public record Handed(String attempt, String trainee, String path, String problem) {
    public boolean isHanded() {
      return !path.isEmpty();
    }
  }

  /**
   * Hands on the page of each assessment, and of whatever else is marked.
   *
   * @param scenario whose attempts; null for all
   * @throws RefusedException if there are none
   */
  public List<Handed> each(@Nullable String scenario, Target target) throws IOException {
    List<String> ids =
        workspace.home().attempts().ids().stream()
            .filter(id -> scenario == null || AttemptId.scenario(id).equals(scenario))
            .sorted()
            .toList();
    List<Handed> all = new ArrayList<>();
    Watcher.Progress progress = workspace.watcher().begin(ids.size(), "pages");
    for (String attempt : ids) {
      hand(attempt, target).ifPresent(all::add);
      progress.step();
    }
    progress.end();
    attempts.tell(voided);
    if (all.isEmpty()) {
      throw RefusedException.findings(
          "No assessment"
              + (scenario == null ? "" : " of " + scenario)
              + " is kept in "
              + workspace.home()
              + ", so there is nothing to hand back.");
    }
    return all;
  }

  /** Notes that the pages were written. */
  public void exported(List<Handed> all) {
    List<String> codes = all.stream().filter(Handed::isHanded).map(Handed::trainee).toList();
    new Audit(workspace).exported(codes, "feedback, " + Words.count(codes.size(), "page", "pages"));
  }

  private Optional<Handed> hand(String attempt, Target target) throws IOException {
    Optional<KeptAttempt> read = attempts.read(attempt);
    if (read.isEmpty()) {
      return Optional.of(new Handed(attempt, "", "", "it can't be read, or a mark on it"));
    }
    KeptAttempt one = read.get();
    if (one.transcript().opened().mode() != Mode.ASSESSMENT && !one.isMarked()) {
      return Optional.empty();
    }
    voided.add(one);
    return Optional.of(hand(one, target));
  }

  private Handed hand(KeptAttempt one, Target target) throws IOException {
    if (one.standing().source() == Standing.Source.UNDECIDED) {
      return left(one, "raters have not agreed on it yet");
    } else if (!one.isMarked()) {
      return left(one, "no marks stand for it");
    }
    List<FeedbackPlace> places = places(one.attempt());
    long people = places.stream().map(FeedbackPlace::person).distinct().count();
    if (people > 1) {
      return left(one, "it came from the folders of several people, and whose it is isn't guessed");
    } else if (people == 0) {
      return unmatched(one, target);
    }
    // Of several files of one person's the system knows the one that came last for certain.
    return hand(one, places.get(places.size() - 1).path(), "", target);
  }

  private List<FeedbackPlace> places(String attempt) throws IOException {
    List<FeedbackPlace> places = new ArrayList<>();
    for (Origin origin : workspace.home().origins().of(attempt)) {
      system.of(origin.place(), page(attempt)).ifPresent(places::add);
    }
    return places;
  }

  private Handed unmatched(KeptAttempt one, Target target) throws IOException {
    String code = one.transcript().opened().trainee();
    String problem = "nobody knows under which name " + system.id() + " gave it out";
    return byCode && !code.isEmpty()
        ? hand(one, UNMATCHED + safe(code) + "_" + page(one.attempt()), problem, target)
        : left(one, problem);
  }

  private Handed hand(KeptAttempt one, String path, String problem, Target target)
      throws IOException {
    if (!paths.add(path)) {
      return left(one, "another attempt came under the same name, " + path);
    }
    String title = one.transcript().opened().scenario().title();
    target.take(path, HtmlPage.of(title, pages.page(one)));
    return new Handed(one.attempt(), one.transcript().opened().trainee(), path, problem);
  }

  private static Handed left(KeptAttempt one, String problem) {
    return new Handed(one.attempt(), one.transcript().opened().trainee(), "", problem);
  }

  private static String page(String attempt) {
    return "feedback-" + attempt + ".html";
  }

  /** A code is whatever somebody typed, and is to be a file's name. */
  private static String safe(String code) {
    return code.replaceAll("[^\\p{L}\\p{N}-]", "-");
  }
}
