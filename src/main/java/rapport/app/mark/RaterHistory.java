package rapport.app.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapport.grading.marks.Comment;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Precedents;
import rapport.play.transcript.Transcript;
import rapport.store.files.AttemptId;
import rapport.store.files.Attempts;
import rapport.store.files.Home;
import rapport.store.files.MarksFolder;
import rapport.store.files.MarksName;

/**
 * What a rater has given and written so far, read from all their marks: there the levels and the
 * comments are kept, so they need no file of their own and go when an attempt is deleted.
 */
record RaterHistory(Precedents precedents, List<String> comments) {

  /** What this rater may want to use again for this transcript. */
  static RaterHistory of(Home home, String rater, Transcript current) throws IOException {
    Attempts attempts = home.attempts();
    MarksFolder folder = home.marks();
    Set<String> kept = Set.copyOf(attempts.ids());
    Precedents precedents = new Precedents();
    Set<String> comments = new LinkedHashSet<>();
    for (MarksName name : own(folder, rater)) {
      Marks marks = folder.read(name).marks();
      if (marks != null) {
        marks.allComments().stream().map(Comment::text).forEach(comments::add);
        if (isSameScenario(name, current) && kept.contains(name.attempt())) {
          Transcript.of(attempts.read(name.attempt()).entries())
              .ifPresent(transcript -> precedents.add(transcript, marks));
        }
      }
    }
    return new RaterHistory(precedents, List.copyOf(comments));
  }

  private static List<MarksName> own(MarksFolder folder, String rater) throws IOException {
    List<MarksName> own = new ArrayList<>();
    folder.names().values().forEach(own::addAll);
    own.removeIf(name -> !name.rater().equals(rater) || name.purpose() != Purpose.OWN);
    return own;
  }

  private static boolean isSameScenario(MarksName name, Transcript current) {
    return AttemptId.scenario(name.attempt()).equals(current.opened().scenario().id());
  }
}
