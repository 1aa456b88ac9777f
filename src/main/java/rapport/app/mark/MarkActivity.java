package rapport.app.mark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.app.play.PlayView;
import rapport.app.workspace.Answer;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Marks;
import rapport.report.page.Block;
import rapport.scenario.model.Rubric;

/**
 * Marking transcripts, one choice after the other. Front ends read {@link #view} and call the
 * intent a person chose; what could not be done is said in the view's message.
 */
public final class MarkActivity {
  /** The row for what the trainee typed before the responses were shown. */
  public static final String OWN_WORDS = "own-words";

  private static final String CLOSED =
      "You have finished this one. To change something, take that back first: undo.";

  private final MarkingQueue queue;
  private final Set<String> written = new LinkedHashSet<>();
  private AuthorsKey key;
  private @Nullable MarkSheet sheet;
  private String lost = "";
  private int visit;
  private int row;
  private String message = "";

  /**
   * Ready to mark.
   *
   * @param key when the author's ratings are seen
   */
  public MarkActivity(MarkingQueue queue, AuthorsKey key) {
    this.queue = queue;
    this.key = key;
  }

  /** What there is to show now. That the author's ratings are in it is written down before. */
  public MarkView view() {
    if (sheet == null) {
      return new MarkView.Queue(queue.rater(), queue.waiting(), queue.chosen(), message);
    }
    sheet.seeKey(pages(sheet).told(visit));
    return pages(sheet).at(visit, row);
  }

  private MarkPages pages(MarkSheet opened) {
    return new MarkPages(opened, key, message);
  }

  private MarkSheet open() {
    if (sheet == null) {
      throw new IllegalStateException("nothing is being marked");
    }
    return sheet;
  }

  /** Takes up one attempt of the queue. */
  public void open(String attempt) {
    close();
    Answer<MarkSheet> answer = Answer.of(() -> queue.sheet(attempt));
    if (answer instanceof Answer.Given<MarkSheet> given) {
      take(given.content());
    } else {
      message = ((Answer.Refused<MarkSheet>) answer).refusal().words();
    }
  }

  /** Takes up this one, at the first choice that lacks a level. */
  public void take(MarkSheet opened) {
    sheet = opened;
    message = opened.basis().notice();
    if (opened.isAgreement() && opened.marks().last() == 0) {
      message = (message + " " + new SharedLevels(opened).give()).strip();
    }
    go(opened.missing().stream().findFirst().orElse(opened.visits()));
  }

  /** Goes back to the queue. Everything marked is kept. */
  public void close() {
    message = "";
    if (sheet != null) {
      sheet.close();
      sheet
          .unsaved()
          .ifPresent(
              why -> {
                lost = why;
                message = "NOT SAVED: " + why + " Your last marks on it are lost.";
              });
    }
    sheet = null;
  }

  /** Why something that was marked never reached the disk; nothing when all did. */
  public Optional<String> lost() {
    return lost.isEmpty() ? Optional.empty() : Optional.of(lost);
  }

  /** Tries again to save what the disk refused. */
  public void retrySaving() {
    open().retry();
    message = open().unsaved().isPresent() ? "" : "Saved.";
  }

  /** Goes to the next choice; after the last one, to the whole. */
  public void next() {
    message = "";
    go(visit + 1);
  }

  public void previous() {
    message = "";
    go(visit - 1);
  }

  /** Goes to a choice, from 0, or to the whole, which comes after the last. */
  public void go(int to) {
    visit = Math.max(0, Math.min(to, open().visits()));
    row = 0;
    advance();
  }

  /** Selects the row that the next level goes to. */
  public void select(int to) {
    row = Math.max(0, Math.min(to, open().rows(visit).size() - 1));
  }

  /** Moves on to the first row without a level, if there is one. */
  private void advance() {
    Marks marks = open().marks();
    List<String> rows = open().rows(visit);
    for (int i = 0; i < rows.size(); i++) {
      if (MarkSheet.level(marks, visit, rows.get(i)).isEmpty()) {
        row = i;
        return;
      }
    }
  }

  /** Gives the selected row a level, 0 to 4; whether it took it. */
  public boolean level(int level) {
    List<String> rows = open().rows(visit);
    if (level < 0 || level > Rubric.TOP || rows.isEmpty()) {
      message = rows.isEmpty() ? "Levels are given at a decision." : "A level is 0 to 4.";
    } else if (mayChange()) {
      give(rows.get(row), level);
      message = "";
      advance();
      return true;
    }
    return false;
  }

  private void give(String to, int level) {
    open().add(MarkSheet.levelled(visit, to, level));
  }

  /**
   * Gives every row without a level the one that was given to the same line before; of an agreed
   * mark, every row of every choice the one that the raters share.
   */
  public void accept() {
    if (!mayChange()) {
      return;
    } else if (open().isAgreement()) {
      message = new SharedLevels(open()).give();
      go(open().missing().stream().findFirst().orElse(visit));
    } else if (visit < open().visits()) {
      acceptPrecedents();
    }
  }

  private void acceptPrecedents() {
    int given = 0;
    for (String criterion : open().inPlay(visit)) {
      OptionalInt offered = pages(open()).offered(visit, criterion);
      if (offered.isPresent()) {
        open().add(new MarkEvent.Levelled(visit, criterion, offered.getAsInt()));
        given++;
      }
    }
    message = given == 0 ? "You have given this line no level before." : "";
    advance();
  }

  /** Writes a comment on the choice, or on the whole; empty text takes it away. */
  public void comment(String text) {
    if (!mayChange()) {
      return;
    }
    boolean isWhole = visit == open().visits();
    open()
        .add(isWhole ? new MarkEvent.CommentedOverall(text) : new MarkEvent.Commented(visit, text));
    written.add(text);
    message = text.isEmpty() ? "The comment is taken away." : "";
  }

  /** The rater's comments so far, to be used again. */
  public List<String> bank() {
    Set<String> all = new LinkedHashSet<>(open().basis().bank());
    all.addAll(written);
    all.remove("");
    return List.copyOf(all);
  }

  /** Criteria that can be set by hand: those with enough evidence. */
  public List<PlayView.Option> overridable() {
    return new Overrides(open()).overridable();
  }

  /** Sets a criterion's mean by hand, keeping what was computed. */
  public void override(String criterion, String mean, String reason) {
    if (mayChange()) {
      message = new Overrides(open()).override(criterion, mean, reason);
    }
  }

  /** The critical incidents at this choice that the rater may know of and could clear. */
  public List<String> incidents() {
    return visit < open().visits() ? rulings().open(visit) : List.of();
  }

  private IncidentRulings rulings() {
    return new IncidentRulings(open(), pages(open())::mayTell);
  }

  /** The codes by which an incident can be raised. */
  public List<PlayView.Option> incidentCodes() {
    return rulings().codes();
  }

  /** Judges this choice to be a critical incident. */
  public void raise(String code, String reason) {
    if (visit == open().visits()) {
      message = "An incident is raised at a decision.";
    } else if (mayChange()) {
      message = rulings().raise(visit, code, reason);
    }
  }

  /** Judges a critical incident at this choice to be none; of several, its code comes first. */
  public void clear(String reason) {
    if (visit == open().visits()) {
      message = "An incident is cleared at its decision.";
    } else if (mayChange()) {
      message = rulings().clear(visit, reason);
    }
  }

  /** Takes the last thing back. */
  public void undo() {
    Marks marks = open().marks();
    if (marks.last() == 0) {
      message = "There is nothing to take back.";
    } else if (marks.isFinished() && !open().isAgreement() && !open().seen().isEmpty()) {
      message =
          "Another rater has finished too, so your marks stay as they are. To settle on one mark:"
              + " rapport mark --agree "
              + marks.opened().attempt();
    } else {
      open().add(new MarkEvent.Undone(marks.last()));
      message = "Taken back; it stays in the history.";
    }
  }

  /** Closes the marking, once every decision is rated and every incident is settled. */
  public void finish() {
    if (!mayChange()) {
      return;
    }
    List<Integer> missing = open().missing();
    String unsettled = rulings().unsettled();
    if (!missing.isEmpty()) {
      boolean isUntouched = open().marks().levels().isEmpty() && !open().isAgreement();
      message =
          "Not marked yet: "
              + open().missingWords()
              + "."
              + (isUntouched ? " To let the author's levels stand, leave without finishing." : "");
      go(missing.get(0));
    } else if (!unsettled.isEmpty()) {
      message = unsettled;
    } else {
      close(open());
    }
  }

  private void close(MarkSheet complete) {
    complete.add(
        complete.isAgreement()
            ? new MarkEvent.Agreed(complete.basis().bases())
            : new MarkEvent.Finished());
    List<Integer> unrated = complete.unratedOwnWords();
    message =
        (complete.isAgreement() ? "Agreed." : "Finished.")
            + (unrated.isEmpty()
                ? ""
                : " Own words without a level: " + MarkSheet.decisions(unrated) + ".");
    visit = complete.visits();
  }

  private boolean mayChange() {
    boolean isOpen = !open().marks().isFinished();
    message = isOpen ? message : CLOSED;
    return isOpen;
  }

  /** Shows the author's ratings before the rater's own, or hides them until then. */
  public void toggleRatings() {
    key = key == AuthorsKey.WAITS ? AuthorsKey.SHOWN : AuthorsKey.WAITS;
    message =
        key == AuthorsKey.SHOWN
            ? "The author's ratings are shown."
            : "The author's ratings wait until you have rated.";
  }

  /** Whether the author's ratings are kept from whoever marks here. */
  boolean hidesKey() {
    return key == AuthorsKey.NEVER;
  }

  /** All there is to read of what is shown, for a page of its own. */
  public List<Block> page() {
    return pages(open()).page(visit);
  }

  /** What the criteria here ask, and what their levels mean. */
  public List<Block> levelWords() {
    return pages(open()).levelWords(visit);
  }
}
