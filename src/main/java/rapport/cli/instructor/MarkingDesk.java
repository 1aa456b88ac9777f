package rapport.cli.instructor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.app.mark.MarkDesk;
import rapport.app.mark.MarkSheet;
import rapport.app.mark.MarkView;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Answer;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Version;
import rapport.cli.command.Invocation;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Standing;
import rapport.grading.marks.Work;
import rapport.play.transcript.Entry;
import rapport.play.transcript.Mode;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;
import rapport.store.chain.Access;
import rapport.store.chain.ChainFile;
import rapport.store.chain.ChainReader;
import rapport.store.chain.Verification;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;
import rapport.store.files.MarksFolder;
import rapport.store.files.MarksName;
import rapport.text.NaturalOrder;

/** The attempts of a home, to be marked by one rater. */
final class MarkingDesk implements MarkDesk {
  private final Invocation invocation;
  private final Attempts attempts;
  private final MarksFolder marks;
  private final KeptMeasures measures;
  private final String rater;
  private final Purpose purpose;

  MarkingDesk(Invocation invocation, String rater, Purpose purpose) {
    this.invocation = invocation;
    this.attempts = invocation.workspace().home().attempts();
    this.marks = invocation.workspace().home().marks();
    this.measures = new KeptMeasures(invocation.workspace());
    this.rater = rater;
    this.purpose = purpose;
  }

  @Override
  public String rater() {
    return rater;
  }

  @Override
  public List<MarkView.Waiting> queue() {
    try {
      Map<String, List<MarksName>> marked = marks.names();
      Set<String> sampled = invocation.workspace().home().samples().attempts();
      List<AttemptSummary> markable = new ArrayList<>();
      for (String attempt : attempts.ids()) {
        attempts
            .summary(attempt)
            .filter(each -> each.mode() == Mode.ASSESSMENT || marked.containsKey(attempt))
            .ifPresent(markable::add);
      }
      AttemptOrder repeats = AttemptOrder.of(markable);
      List<MarkView.Waiting> queue = new ArrayList<>();
      for (AttemptSummary each : markable) {
        Work work =
            work(
                each.attempt(),
                marked.containsKey(each.attempt()),
                sampled.contains(each.attempt()));
        queue.add(waiting(each, work, repeats));
      }
      queue.sort(
          Comparator.comparing(MarkView.Waiting::work)
              .thenComparing(MarkView.Waiting::candidate, NaturalOrder.OF)
              .thenComparing(MarkView.Waiting::attempt));
      return queue;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkView.Waiting waiting(AttemptSummary summary, Work work, AttemptOrder repeats) {
    String code = summary.trainee().isEmpty() ? "no code" : summary.trainee();
    String words = words(work) + repeats.words(summary) + words(summary.state());
    return new MarkView.Waiting(summary.attempt(), code, summary.title(), work, words);
  }

  private Work work(String attempt, boolean hasMarks, boolean isSampled) {
    if (hasMarks) {
      return work(attempt, isSampled);
    }
    return isSampled ? Work.TO_MODERATE : Work.UNMARKED;
  }

  private Work work(String attempt, boolean isSampled) {
    try {
      Optional<Transcript> transcript = Transcript.of(attempts.read(attempt).entries());
      if (transcript.isEmpty()) {
        return Work.UNMARKED;
      }
      List<Marks> all = marks.marks(attempt);
      AnswerKey key = Standing.key(transcript.get(), all);
      Rubric rubric = measures.rubric(key.rubricSha256());
      return Work.of(rater, all, isSampled, key, rubric, transcript.get().sitting().closing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Work work) {
    return switch (work) {
      case BEGUN -> "begun";
      case TO_MODERATE -> "to be moderated";
      case UNMARKED -> "unmarked";
      case TO_AGREE -> "marked, to be agreed";
      case MARKED_BY_ANOTHER -> "marked by another rater";
      case MARKED -> "marked";
      case AGREED -> "agreed";
    };
  }

  private static String words(Transcript.State state) {
    return switch (state) {
      case OPEN -> ", not finished";
      case ABANDONED -> ", left early";
      case ENDED -> "";
    };
  }

  @Override
  public Answer<MarkSheet> open(String attempt) {
    try {
      return new Answer.Given<>(sheet(attempt));
    } catch (RefusedException e) {
      return new Answer.Refused<>(e.refusal());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The marks on one attempt.
   *
   * @throws RefusedException if it can't be marked
   */
  MarkSheet sheet(String attempt) throws IOException {
    ChainReader.Reading<Entry> reading = attempts.read(attempt);
    Verification found = reading.verification();
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isEmpty() || !found.isSound()) {
      throw RefusedException.findings(attempt + " can't be marked. " + found.words());
    } else if (transcript.get().exchanges().isEmpty()) {
      throw RefusedException.usage("In " + attempt + " no choice was made, so there is no mark.");
    }
    return sheet(transcript.get(), found);
  }

  private MarkSheet sheet(Transcript transcript, Verification found) throws IOException {
    MarksName name = new MarksName(transcript.attempt(), rater, purpose);
    List<MarksFolder.Kept> all = marks.read(transcript.attempt());
    List<MarksFolder.Kept> others = settled(all, name);
    if (purpose == Purpose.AGREED && others.size() < 2) {
      throw RefusedException.usage(
          "There is nothing to agree on yet: it needs the finished marks of two raters.");
    }
    Access<MarkEntry> opening = marks.open(name);
    if (opening instanceof Access.Opened<MarkEntry> opened) {
      return sheet(transcript, found, MarksFolder.standing(all), others, opened);
    } else if (opening instanceof Access.Closed<MarkEntry> closed) {
      throw RefusedException.findings(
          "Your marks on "
              + transcript.attempt()
              + " are damaged. "
              + closed.verification().words()
              + " "
              + marks.advice(name));
    }
    throw RefusedException.environment(
        "You have these marks open in another window. Go on there, or close it first.");
  }

  /** What others have finished, each without knowing another's. */
  private static List<MarksFolder.Kept> settled(List<MarksFolder.Kept> all, MarksName own) {
    return all.stream()
        .filter(each -> !each.name().equals(own) && each.name().purpose() == Purpose.OWN)
        .filter(MarksFolder.Kept::isFinished)
        .toList();
  }

  private MarkSheet sheet(
      Transcript transcript,
      Verification found,
      List<Marks> all,
      List<MarksFolder.Kept> others,
      Access.Opened<MarkEntry> opened)
      throws IOException {
    AnswerKey key = Standing.key(transcript, all);
    MarkEvent.Opened opening =
        new MarkEvent.Opened(
            transcript.attempt(),
            rater,
            purpose,
            found.receipt(),
            key.rubricSha256(),
            "Rapport " + Version.number());
    RatersPast past = RatersPast.of(invocation.workspace().home(), rater, transcript);
    MarkSheet.Basis basis =
        new MarkSheet.Basis(
            transcript,
            key,
            measures.rubric(key.rubricSha256()),
            opening,
            MarksFolder.standing(others),
            past.precedents(),
            past.comments(),
            others.stream()
                .map(
                    each -> new MarkEvent.Basis(each.name().rater(), each.verification().receipt()))
                .toList(),
            notice(opened, opening));
    return new MarkSheet(
        basis,
        opened.entries(),
        opened.file(),
        invocation.surroundings().ticker()::now,
        () -> close(opened.file()));
  }

  private String notice(Access.Opened<MarkEntry> opened, MarkEvent.Opened now) {
    List<String> notices = new ArrayList<>();
    if (opened.cutBytes() > 0) {
      notices.add(
          "The last line of your marks stopped short, as it does when a computer goes off while"
              + " writing. It was cut off; everything before it is kept.");
    }
    boolean isOther =
        Marks.of(opened.entries())
            .filter(before -> !before.opened().receipt().equals(now.receipt()))
            .isPresent();
    if (isOther) {
      notices.add("The transcript has changed since you began to mark it. Look through it again.");
    }
    if (measures.isAnyMissing()) {
      notices.add(KeptMeasures.GONE);
    }
    return String.join(" ", notices);
  }

  private static void close(ChainFile<MarkEntry> file) {
    try {
      file.close();
    } catch (IOException e) {
      // Every line was forced when it was written.
      return;
    }
  }
}
