package rapport.app.mark;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rapport.grading.marks.Marks;
import rapport.play.evaluation.Exchange;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.MarkingPage;
import rapport.report.page.Resumptions;
import rapport.report.page.Role;
import rapport.report.page.Words;
import rapport.scenario.model.Criterion;
import rapport.scenario.model.Rubric;

/** What there is to see of a sheet of marks. */
record MarkPages(MarkSheet sheet, AuthorsKey key, String message) {

  MarkView at(int visit, int row) {
    return visit == sheet.visits() ? whole() : choice(visit, row);
  }

  /** Whether the author's view of a choice may be known. */
  boolean mayTell(int visit) {
    return switch (key) {
      case NEVER -> false;
      case SHOWN -> true;
      case WAITS -> sheet.isMarked(visit);
    };
  }

  /** Until every choice is marked, what was computed would give the author's ratings away. */
  private boolean mayTellAll() {
    return key == AuthorsKey.SHOWN
        || (key == AuthorsKey.WAITS && (sheet.missing().isEmpty() || sheet.marks().isFinished()));
  }

  /** The choices whose ratings by the author are in what is shown there. */
  List<Integer> told(int visit) {
    if (visit < sheet.visits()) {
      return mayTell(visit) ? List.of(visit) : List.of();
    }
    return mayTellAll() ? IntStream.range(0, sheet.visits()).boxed().toList() : List.of();
  }

  /** All there is to read of a choice or of the whole, for a page of its own. */
  List<Block> page(int visit) {
    return at(visit, 0) instanceof MarkView.Choice choice
        ? MarkView.page(choice)
        : page(sheet.marks());
  }

  private String client() {
    return sheet.transcript().opened().scenario().clientName();
  }

  private Rubric rubric() {
    return sheet.basis().rubric();
  }

  private MarkView.Sheet head() {
    Transcript transcript = sheet.transcript();
    return new MarkView.Sheet(
        transcript.opened().scenario().title(),
        sheet.candidate(),
        sheet.isAgreement(),
        sheet.marks().isFinished(),
        sheet.unsaved().orElse(""));
  }

  private MarkView choice(int visit, int row) {
    List<Exchange> all = sheet.exchanges();
    String comment = sheet.marks().comments().getOrDefault(visit, "");
    return new MarkView.Choice(
        head(),
        visit + 1,
        sheet.visits(),
        MarkingPage.before(client(), all.subList(0, visit)),
        MarkingPage.choice(sheet.transcript(), visit),
        rows(visit),
        row,
        beside(visit, comment),
        comment,
        message);
  }

  private List<MarkView.Row> rows(int visit) {
    return sheet.rows(visit).stream().map(id -> row(visit, id)).toList();
  }

  private MarkView.Row row(int visit, String id) {
    boolean isOwnWords = id.equals(MarkActivity.OWN_WORDS);
    Criterion criterion = rubric().criteria().get(id);
    return new MarkView.Row(
        id,
        isOwnWords ? "Own words" : criterion == null ? id : criterion.name(),
        words(MarkSheet.level(sheet.marks(), visit, id)),
        isOwnWords ? "" : words(offered(visit, id)),
        others(visit, id));
  }

  private String others(int visit, String id) {
    return sheet.seen().stream()
        .filter(marks -> MarkSheet.level(marks, visit, id).isPresent())
        .map(marks -> marks.rater() + " " + MarkSheet.level(marks, visit, id).getAsInt())
        .collect(joining(", "));
  }

  /** The level this rater gave to the same line before, in this attempt or another. */
  OptionalInt offered(int visit, String criterion) {
    // Settling on one mark, a rater's own level is no more than another's.
    if (sheet.isAgreement() || sheet.marks().level(visit, criterion).isPresent()) {
      return OptionalInt.empty();
    }
    Exchange exchange = sheet.exchange(visit);
    for (int before = 0; before < sheet.visits(); before++) {
      Exchange other = sheet.exchange(before);
      boolean isSame =
          other.decision().equals(exchange.decision())
              && other.choice().say().equals(exchange.choice().say());
      if (isSame && sheet.marks().level(before, criterion).isPresent()) {
        return sheet.marks().level(before, criterion);
      }
    }
    return sheet.basis().precedents().level(sheet.transcript(), exchange, criterion);
  }

  private String words(OptionalInt level) {
    return level.isPresent() ? Words.level(rubric(), level.getAsInt()) : "";
  }

  /** What the criteria of a choice ask, or all of them after the last. */
  List<Block> levelWords(int visit) {
    return rubric().active().stream()
        .filter(each -> visit == sheet.visits() || sheet.inPlay(visit).contains(each.id()))
        .flatMap(each -> MarkingPage.levelWords(each, rubric()).stream())
        .toList();
  }

  private List<Block> beside(int visit, String comment) {
    List<Block> blocks = new ArrayList<>();
    if (!comment.isEmpty()) {
      blocks.add(Block.labelled("Your comment", Role.BODY, comment));
    }
    for (Marks other : sheet.seen()) {
      String theirs = other.comments().getOrDefault(visit, "");
      if (!theirs.isEmpty()) {
        blocks.add(Block.labelled(other.rater(), Role.BODY, theirs));
      }
    }
    blocks.addAll(MarkingPage.decided(sheet.marks(), visit));
    sheet.seen().forEach(other -> blocks.addAll(MarkingPage.decided(other, visit)));
    sheet.basis().key().voided(visit).ifPresent(each -> blocks.add(MarkingPage.voided(each)));
    if (mayTell(visit)) {
      blocks.addAll(
          MarkingPage.authors(
              sheet.exchange(visit), sheet.basis().key().choices().get(visit), rubric()));
    }
    return blocks;
  }

  private MarkView whole() {
    Marks marks = sheet.marks();
    List<Block> past = new ArrayList<>(MarkingPage.before(client(), sheet.exchanges()));
    past.addAll(MarkingPage.ending(client(), sheet.transcript()));
    return new MarkView.Whole(head(), past, page(marks), marks.overallComment(), message);
  }

  private List<Block> page(Marks marks) {
    List<Block> blocks = new ArrayList<>();
    int missing = sheet.missing().size();
    boolean mayTell = mayTellAll();
    blocks.add(
        Block.labelled(
            "Marked",
            Role.BODY,
            (sheet.visits() - missing)
                + " of "
                + sheet.visits()
                + " decisions"
                + (marks.isFinished() ? "; finished." : "; not finished yet.")));
    if (!marks.overallComment().isEmpty()) {
      blocks.add(Block.labelled("Your comment on the whole", Role.BODY, marks.overallComment()));
    }
    sheet.seen().forEach(other -> blocks.addAll(other(other)));
    new TreeMap<>(marks.overrides())
        .values()
        .forEach(each -> blocks.add(MarkingPage.override(each, rubric(), mayTell)));
    blocks.addAll(MarkingPage.decided(marks));
    if (mayTell) {
      blocks.addAll(MarkingPage.result(sheet.evaluation(), rubric()));
      blocks.addAll(MarkingPage.incidents(marks, sheet.basis().key(), rubric()));
    }
    if (key == AuthorsKey.NEVER) {
      blocks.add(Block.hint("The author's view stays hidden, and with it the result."));
    }
    blocks.addAll(Resumptions.summary(sheet.transcript()));
    blocks.add(Block.hint(Transcript.PROMISE));
    return blocks;
  }

  private List<Block> other(Marks other) {
    List<Block> blocks = new ArrayList<>();
    if (!other.overallComment().isEmpty()) {
      blocks.add(Block.labelled(other.rater(), Role.BODY, other.overallComment()));
    }
    new TreeMap<>(other.overrides())
        .values()
        .forEach(each -> blocks.add(MarkingPage.override(each, rubric(), key != AuthorsKey.NEVER)));
    blocks.addAll(MarkingPage.decided(other));
    return blocks;
  }
}
