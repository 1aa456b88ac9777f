package rapport.app.mark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapport.grading.marks.AnswerKey;
import rapport.grading.marks.MarkEntry;
import rapport.grading.marks.MarkEvent;
import rapport.grading.marks.Marks;
import rapport.grading.marks.Precedents;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Exchange;
import rapport.play.session.Keeper;
import rapport.play.transcript.Journal;
import rapport.play.transcript.Transcript;
import rapport.scenario.model.Rubric;

/** One rater's marks on one attempt while they are being made. */
public final class MarkSheet {
  private final Basis basis;
  private final List<Exchange> exchanges;
  private final List<MarkEntry> entries;
  private final Keeper<MarkEntry> keeper;
  private final Supplier<Instant> clock;
  private final Runnable closing;
  private Marks marks;
  private boolean hidesCode;

  /**
   * What is marked, and what is known of it.
   *
   * @param exchanges the choices that stand, with the words that explain the key
   * @param opened the first event, written with the first mark
   * @param others what others have done
   * @param precedents levels this rater has given before
   * @param bank comments this rater has written before
   * @param bases which marks an agreement is made from
   * @param notice what the rater should know before they begin; may be empty
   */
  public record Basis(
      Transcript transcript,
      AnswerKey key,
      List<Exchange> exchanges,
      Rubric rubric,
      MarkEvent.Opened opened,
      List<Marks> others,
      Precedents precedents,
      List<String> bank,
      List<MarkEvent.Basis> bases,
      String notice) {
    public Basis {
      exchanges = List.copyOf(exchanges);
      others = List.copyOf(others);
      bank = List.copyOf(bank);
      bases = List.copyOf(bases);
    }
  }

  /**
   * Marks that go on after these entries.
   *
   * @param journal where they are kept
   * @param closing lets go of it
   */
  public MarkSheet(
      Basis basis,
      List<MarkEntry> entries,
      Journal<MarkEntry> journal,
      Supplier<Instant> clock,
      Runnable closing) {
    this.basis = basis;
    this.exchanges = basis.exchanges();
    this.entries = new ArrayList<>(entries);
    this.keeper = new Keeper<>(journal);
    this.clock = clock;
    this.closing = closing;
    this.marks = Marks.of(entries).orElseGet(() -> Marks.none(basis.opened()));
  }

  Basis basis() {
    return basis;
  }

  /** The same, with nothing that says whose the attempt is. */
  MarkSheet withoutCode() {
    hidesCode = true;
    return this;
  }

  /** The trainee's code, as far as it may be seen. */
  String candidate() {
    return candidate(transcript().opened().trainee(), hidesCode);
  }

  static String candidate(String code, boolean isHidden) {
    return isHidden ? "code hidden" : code.isEmpty() ? "no code" : code;
  }

  Transcript transcript() {
    return basis.transcript();
  }

  /** The choices that stand, in order. */
  List<Exchange> exchanges() {
    return exchanges;
  }

  Exchange exchange(int visit) {
    return exchanges.get(visit);
  }

  int visits() {
    return basis.key().choices().size();
  }

  List<String> inPlay(int visit) {
    return basis.key().inPlay(visit, basis.rubric());
  }

  /** What takes a level at a choice; nothing after the last. */
  List<String> rows(int visit) {
    if (visit == visits()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>(inPlay(visit));
    if (!exchange(visit).ownWords().isEmpty()) {
      rows.add(MarkActivity.OWN_WORDS);
    }
    return rows;
  }

  /** The level that these marks give to what takes one. */
  static OptionalInt level(Marks marks, int visit, String row) {
    if (!row.equals(MarkActivity.OWN_WORDS)) {
      return marks.level(visit, row);
    }
    Integer level = marks.ownWords().get(visit);
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** A level for what takes one. */
  static MarkEvent levelled(int visit, String row, int level) {
    return row.equals(MarkActivity.OWN_WORDS)
        ? new MarkEvent.LevelledOwnWords(visit, level)
        : new MarkEvent.Levelled(visit, row, level);
  }

  boolean isAgreement() {
    return basis.opened().purpose() == MarkEvent.Purpose.AGREED;
  }

  Marks marks() {
    return marks;
  }

  boolean isMarked(int visit) {
    return marks.isMarked(visit, basis.key(), basis.rubric());
  }

  /** The choices that lack a level, from 0. */
  List<Integer> missing() {
    return IntStream.range(0, visits()).filter(visit -> !isMarked(visit)).boxed().toList();
  }

  /** The numbers of the choices that lack a level, in words. */
  String missingWords() {
    return decisions(missing());
  }

  /** What trainees typed and nobody has to rate, where it has no level. */
  List<Integer> unratedOwnWords() {
    return IntStream.range(0, visits())
        .filter(visit -> rows(visit).contains(MarkActivity.OWN_WORDS))
        .filter(visit -> !marks.ownWords().containsKey(visit))
        .boxed()
        .toList();
  }

  static String decisions(List<Integer> visits) {
    return (visits.size() == 1 ? "decision " : "decisions ")
        + visits.stream().map(each -> "" + (each + 1)).collect(Collectors.joining(", "));
  }

  Evaluation evaluation() {
    return marks.evaluation(basis.key(), basis.rubric(), transcript().sitting().closing());
  }

  /** The result before anything is set by hand. */
  Evaluation computed() {
    return marks.computed(basis.key(), basis.rubric(), transcript().sitting().closing());
  }

  /** Others' marks, as far as they may be seen: by whoever has finished, of whoever has. */
  List<Marks> seen() {
    if (isAgreement()) {
      return basis.others();
    }
    return marks.isFinished()
        ? basis.others().stream().filter(Marks::isFinished).toList()
        : List.of();
  }

  /**
   * Takes down that the author's view of these choices is seen now, if it is news. Who settles on
   * one mark from others' is no judge of their own.
   */
  void seeKey(List<Integer> visits) {
    for (int visit : isAgreement() ? List.<Integer>of() : visits) {
      if (!marks.first().keyShown().containsKey(visit)) {
        add(new MarkEvent.KeyShown(visit));
      }
    }
  }

  void add(MarkEvent event) {
    if (entries.isEmpty()) {
      keep(basis.opened());
    }
    keep(event);
  }

  private void keep(MarkEvent event) {
    MarkEntry entry = new MarkEntry(clock.get(), event);
    entries.add(entry);
    marks = Marks.of(entries).orElseThrow();
    keeper.keep(entry);
  }

  void retry() {
    keeper.retry();
  }

  Optional<String> unsaved() {
    return keeper.unsaved();
  }

  void close() {
    keeper.retry();
    closing.run();
  }
}
