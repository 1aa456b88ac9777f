package rapport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapport.grading.Comment;
import rapport.grading.MarkEvent.Purpose;
import rapport.grading.Marks;
import rapport.grading.Precedents;
import rapport.store.AttemptId;
import rapport.store.Attempts;
import rapport.store.Home;
import rapport.store.MarksFolder;
import rapport.store.MarksName;
import rapport.transcript.Transcript;

/**
 * What a rater has given and written so far, read from all their marks: there the levels and the
 * comments are kept, so they need no file of their own and go when an attempt is deleted.
 */
record RatersPast(Precedents precedents, List<String> comments) {

  /** What this rater may want to use again for this transcript. */
  static RatersPast of(Home home, String rater, Transcript current) throws IOException {
    Attempts attempts = home.attempts();
    MarksFolder folder = home.marks();
    Set<String> kept = Set.copyOf(attempts.ids());
    Precedents precedents = new Precedents();
    Set<String> comments = new LinkedHashSet<>();
    for (MarksName name : own(folder, rater)) {
      Marks marks = folder.read(name).marks().orElse(null);
      if (marks != null) {
        marks.allComments().stream().map(Comment::text).forEach(comments::add);
        if (isSameScenario(name, current) && kept.contains(name.attempt())) {
          Transcript.of(attempts.read(name.attempt()).entries())
              .ifPresent(transcript -> precedents.add(transcript, marks));
        }
      }
    }
    return new RatersPast(precedents, List.copyOf(comments));
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
