package rapport.grading.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Evaluation;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;

/** What stands after a rater's events, by the worked cases (a) to (e) of the scoring rules. */
final class MarksTest {
  private static final List<String> EMPATHY_AND_BOUNDARY = List.of("empathy", "boundary");

  private final List<Rated> wanted = new ArrayList<>();
  private final Rater first = new Rater("r1", MarkEvent.Purpose.OWN);

  @Test
  void caseAByTheMarkersLevelsIsMet() {
    caseA();
    Standing standing = marked(Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY));

    assertThat(standing.source()).isEqualTo(Standing.Source.MARKER);
    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.MET);
    assertThat(result(standing, "empathy").computed()).isEqualTo(BigFraction.of(3));
    assertThat(result(standing, "boundary").computed()).isEqualTo(BigFraction.of(10, 3));
    assertThat(result(standing, "boundary").band()).isEqualTo(Band.GOOD);
    assertThat(result(standing, "cultural-sensitivity").hasEvidence()).isFalse();
    assertThat(exported(standing)).isEqualTo("79.2");
  }

  @Test
  void caseBTheCriticalIncidentOutlivesTheMarkersLevels() {
    caseB();
    Standing standing = marked(Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(result(standing, "boundary").computed()).isEqualTo(BigFraction.of(7, 3));
    assertThat(result(standing, "boundary").shown()).contains(BigFraction.ZERO);
    assertThat(exported(standing)).isEqualTo("40.0");
  }

  @Test
  void caseBClearedStillHasItsLevelZero() {
    caseB();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Standing standing = standing(transcript, first.clear(6, "money-or-business"));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(exported(standing)).isEqualTo("66.7");
    assertThat(standing.cleared()).extracting(MarkEvent.Cleared::reason).containsExactly("a token");
  }

  @Test
  void anIncidentThatARaterRaisesCountsAsOneByTheAuthorDoes() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Standing standing = standing(transcript, first.raise(6, "money-or-business"));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(result(standing, "boundary").shown()).contains(BigFraction.ZERO);
    assertThat(result(standing, "boundary").computed()).isEqualTo(BigFraction.of(10, 3));
    assertThat(exported(standing)).isEqualTo("40.0");
    assertThat(standing.choices().get(6).critical()).isEqualTo("money-or-business");
    assertThat(standing.raised())
        .extracting(each -> each.raters() + " " + each.incident().reason())
        .containsExactly("[r1] it was no token");
  }

  @Test
  void anIncidentIsRaisedWithoutAnyLevelToo() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    Standing standing = standing(transcript, first.raise(0, "abuse"));

    assertThat(standing.source()).isEqualTo(Standing.Source.MARKER);
    assertThat(standing.evaluation().criticalCodes()).containsExactly("abuse");
  }

  @Test
  void twoCodesAtOneChoiceBothCountAndTheSameOneOnce() {
    caseB();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    first.raise(6, "money-or-business").raise(6, "risk-ignored").raise(0, "abuse");
    Standing standing = standing(transcript, first);

    assertThat(standing.evaluation().criticalCodes())
        .containsExactly("abuse", "money-or-business", "risk-ignored");
    assertThat(result(standing, "empathy").isCritical()).isTrue();
    assertThat(result(standing, "boundary").isCritical()).isTrue();
  }

  @Test
  void ofRaisingAndClearingTheLastWordStandsForEachCode() {
    caseB();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    first.raise(6, "abuse").clear(6, "abuse");
    assertThat(standing(transcript, first).evaluation().criticalCodes())
        .containsExactly("money-or-business");

    first.clear(6, "money-or-business").raise(6, "money-or-business");
    assertThat(standing(transcript, first).evaluation().criticalCodes())
        .containsExactly("money-or-business");
    assertThat(standing(transcript, first).cleared())
        .extracting(MarkEvent.Cleared::code)
        .containsExactly("abuse");
  }

  @Test
  void theAgreedMarkDecidesWhichRaisedIncidentStandsAndNamesWhoSawIt() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Rater second = new Rater("r2", MarkEvent.Purpose.OWN).raise(6, "abuse").finish();
    Rater without = new Rater("r3", MarkEvent.Purpose.AGREED).agree();
    Rater with = new Rater("r3", MarkEvent.Purpose.AGREED).raise(6, "abuse").agree();

    assertThat(standing(transcript, first, second).source()).isEqualTo(Standing.Source.UNDECIDED);
    assertThat(standing(transcript, first, second).raised()).isEmpty();
    assertThat(standing(transcript, first, second, without).evaluation().criticalCodes()).isEmpty();
    Standing standing = standing(transcript, first, second, with);
    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.CRITICAL_INCIDENT);
    assertThat(standing.raised())
        .extracting(Standing.Raising::raters)
        .containsExactly(List.of("r2"));
  }

  @Test
  void caseCAPrematureEndingHasNoPercentageHoweverItIsMarked() {
    add("empathy", 4, 4);
    Standing standing = marked(Transcripts.premature(authors(), List.of("empathy")));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(standing.evaluation().exported()).isNull();
  }

  @Test
  void caseDAnAssessedCriterionUnderTheFloorIsNotEnoughEvidence() {
    caseA();
    Standing standing =
        marked(
            Transcripts.complete(
                authors(), List.of("empathy", "boundary", "cultural-sensitivity")));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void caseEVisitsToOneHubAreMarkedOneByOneAndAreOneDecision() {
    for (int visit = 0; visit < 3; visit++) {
      wanted.add(new Rated("hub", 1, Map.of("empathy", 4), ""));
    }
    Standing standing = marked(Transcripts.complete(authors(), List.of("empathy")));

    assertThat(result(standing, "empathy").computed()).isEqualTo(BigFraction.of(4));
    assertThat(result(standing, "empathy").decisions()).isEqualTo(1);
    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
  }

  @Test
  void levelsCountOnlyOnceEveryScoredChoiceHasOne() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Standing before = standing(transcript, first.undoLast());

    assertThat(before.source()).isEqualTo(Standing.Source.EVALUATION);
    assertThat(before.evaluation().outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(standing(transcript, first.redo()).source()).isEqualTo(Standing.Source.MARKER);
  }

  @Test
  void anOverrideRecomputesOverallAndResultAndKeepsTheOriginal() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Standing standing = standing(transcript, first.override("boundary", "2.4", "10/3"));

    assertThat(result(standing, "boundary").computed()).isEqualTo(BigFraction.of(12, 5));
    assertThat(result(standing, "boundary").band()).isEqualTo(Band.DEVELOPING);
    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(exported(standing)).isEqualTo("67.5");
    assertThat(standing.overrides())
        .extracting(MarkEvent.Overrode::original)
        .containsExactly("10/3");
  }

  @Test
  void anOverrideAloneRestsOnTheAuthorsLevels() {
    caseA();
    Transcript transcript = Transcripts.complete(wanted, EMPATHY_AND_BOUNDARY);
    Standing standing = standing(transcript, first.override("empathy", "4", "3"));

    assertThat(standing.source()).isEqualTo(Standing.Source.MARKER);
    assertThat(exported(standing)).isEqualTo("91.7");
  }

  @Test
  void anOverrideStandsForEveryLevelOfItsCriterionAlsoForAZero() {
    add("empathy", 4, 4, 4, 0);
    Transcript transcript = Transcripts.complete(wanted, List.of("empathy"));

    assertThat(standing(transcript).evaluation().outcome()).isEqualTo(Outcome.NOT_YET_MET);
    assertThat(standing(transcript, first.override("empathy", "3", "3")).evaluation().outcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void anOverrideMakesNoEvidenceOutOfTooFewDecisions() {
    add("empathy", 4, 4);
    Transcript transcript = Transcripts.complete(wanted, List.of("empathy"));
    Standing standing = standing(transcript, first.override("empathy", "3", "4"));

    assertThat(standing.evaluation().outcome()).isEqualTo(Outcome.NOT_ENOUGH_EVIDENCE);
    assertThat(standing.evaluation().exported()).isNull();
  }

  @Test
  void twoMarksThatAreNotAgreedAreUndecided() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    Rater second = new Rater("r2", MarkEvent.Purpose.OWN).finish();
    Standing standing = standing(transcript, first, second);

    assertThat(standing.source()).isEqualTo(Standing.Source.UNDECIDED);
    assertThat(standing.raters()).containsExactly("r1", "r2");
  }

  @Test
  void theAgreedMarkStandsOverTheOthersOnceItIsClosed() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    mark();
    first.comment("Warm.");
    Rater second = new Rater("r2", MarkEvent.Purpose.OWN).finish();
    Rater agreed = new Rater("r3", MarkEvent.Purpose.AGREED).override("empathy", "2.5", "3");
    assertThat(standing(transcript, first, second, agreed).source())
        .isEqualTo(Standing.Source.UNDECIDED);

    Standing standing = standing(transcript, first, second, agreed.agree());
    assertThat(standing.source()).isEqualTo(Standing.Source.AGREED);
    assertThat(standing.raters()).containsExactly("r3");
    assertThat(result(standing, "empathy").computed()).isEqualTo(BigFraction.of(5, 2));
    assertThat(standing.comments()).contains(new Comment("r1", 0, "Warm."));
  }

  @Test
  void aCorrectedKeyChangesTheEvaluationAndNoMarksOfAnybody() {
    caseA();
    Transcript transcript = Transcripts.complete(authors(), EMPATHY_AND_BOUNDARY);
    Rater regrader = new Rater("r9", MarkEvent.Purpose.OWN);
    regrader.regrade(new AnswerKey(wanted, EMPATHY_AND_BOUNDARY, "cc"));
    Standing standing = standing(transcript, regrader);

    assertThat(standing.source()).isEqualTo(Standing.Source.EVALUATION);
    assertThat(exported(standing)).isEqualTo("79.2");
    mark();
    assertThat(standing(transcript, regrader, first.override("empathy", "4", "3")).raters())
        .containsExactly("r1");
  }

  @Test
  void whatIsTakenBackIsGoneAndWhatStoodBeforeStandsAgain() {
    first.comment("One.");
    first.comment("Two.");
    assertThat(first.marks().comments()).containsEntry(0, "Two.");
    first.undoLast();
    assertThat(first.marks().comments()).containsEntry(0, "One.");
    first.undoLast();
    assertThat(first.marks().comments()).isEmpty();
    assertThat(first.marks().last()).isZero();
  }

  private Standing marked(Transcript transcript) {
    mark();
    return standing(transcript, first);
  }

  /** Gives every choice the wanted levels. */
  private void mark() {
    for (int visit = 0; visit < wanted.size(); visit++) {
      first.levels(visit, wanted.get(visit).levels());
    }
  }

  private static Standing standing(Transcript transcript, Rater... raters) {
    return Standing.of(
        transcript, hash -> Examples.rubric(), List.of(raters).stream().map(Rater::marks).toList());
  }

  private void caseA() {
    add("empathy", 3, 4, 3, 2, 3);
    add("boundary", 3, 3, 4);
    add("cultural-sensitivity", 3);
  }

  private void caseB() {
    add("empathy", 3, 4, 3, 2, 3);
    add("boundary", 3);
    wanted.add(new Rated("boundary-6", 1, Map.of("boundary", 0), "money-or-business"));
    add("boundary", 4);
    add("cultural-sensitivity", 3);
  }

  private void add(String criterion, int... levels) {
    for (int level : levels) {
      wanted.add(new Rated(criterion + "-" + wanted.size(), 1, Map.of(criterion, level), ""));
    }
  }

  /** The wanted choices as an author rated them: all at 1. */
  private List<Rated> authors() {
    return wanted.stream().map(MarksTest::atOne).toList();
  }

  private static Rated atOne(Rated rated) {
    String criterion = rated.levels().keySet().iterator().next();
    return new Rated(rated.decision(), rated.weight(), Map.of(criterion, 1), rated.critical());
  }

  private static CriterionResult result(Standing standing, String criterion) {
    return standing.evaluation().criteria().stream()
        .filter(each -> each.criterion().id().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private static String exported(Standing standing) {
    Evaluation evaluation = standing.evaluation();
    return Fractions.rounded(Objects.requireNonNull(evaluation.exported()).multiply(100), 1)
        .toPlainString();
  }

  /** Somebody who marks. */
  private static final class Rater {
    private final List<MarkEntry> entries = new ArrayList<>();

    Rater(String code, MarkEvent.Purpose purpose) {
      add(new MarkEvent.Opened("20260101-000000-example-abcd", code, purpose, "aa", "bb", "test"));
    }

    Rater add(MarkEvent event) {
      entries.add(new MarkEntry(Instant.ofEpochSecond(entries.size()), event));
      return this;
    }

    void levels(int visit, Map<String, Integer> levels) {
      levels.forEach((criterion, level) -> add(new MarkEvent.Levelled(visit, criterion, level)));
    }

    void comment(String text) {
      add(new MarkEvent.Commented(0, text));
    }

    Rater override(String criterion, String mean, String original) {
      return add(new MarkEvent.Overrode(criterion, new BigDecimal(mean), "because", original));
    }

    Rater raise(int visit, String code) {
      return add(new MarkEvent.Raised(visit, code, "it was no token"));
    }

    Rater clear(int visit, String code) {
      return add(new MarkEvent.Cleared(visit, code, "a token"));
    }

    Rater finish() {
      return add(new MarkEvent.Finished());
    }

    Rater agree() {
      return add(new MarkEvent.Agreed(List.of(new MarkEvent.Basis("r1", "dd"))));
    }

    void regrade(AnswerKey key) {
      add(new MarkEvent.Regraded(key, "1.0.1", "ee"));
    }

    Rater undoLast() {
      return add(new MarkEvent.Undone(marks().last()));
    }

    /** Takes back the taking back that came last. */
    Rater redo() {
      return add(new MarkEvent.Undone(entries.size()));
    }

    Marks marks() {
      return Marks.of(entries).orElseThrow();
    }
  }
}
