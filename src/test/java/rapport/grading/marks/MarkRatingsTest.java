package rapport.grading.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.grading.statistics.PairAgreement;
import rapport.grading.statistics.Ratings;
import rapport.play.evaluation.Rated;
import rapport.play.transcript.Transcript;

final class MarkRatingsTest {
  private static final Transcript ATTEMPT =
      Transcripts.complete(
          List.of(
              new Rated("one", 1, Map.of("empathy", 4), ""),
              new Rated("two", 1, Map.of("empathy", 1, "boundary", 3), "")),
          List.of("empathy"));

  @Test
  void aLineChosenInManyAttemptsIsOneUnit() {
    MarkRatings.Marked once =
        marked(
            marks("anna", Purpose.OWN, level(0, "empathy", 4), level(1, "empathy", 2)),
            marks("ben", Purpose.OWN, level(0, "empathy", 3)));

    MarkRatings ratings = MarkRatings.of(List.of(once, once, once));

    Ratings empathy = ratings.lines().get("empathy");
    assertThat(empathy).isNotNull();
    assertThat(empathy.units()).hasSize(2);
    assertThat(empathy.raters()).containsExactly("anna", "ben");
    assertThat(PairAgreement.of(empathy).value()).isEqualTo(0);
  }

  @Test
  void ofSeveralLevelsByOneRaterTheLowerMiddleCounts() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(marks("anna", Purpose.OWN, level(0, "empathy", 4))),
                marked(marks("anna", Purpose.OWN, level(0, "empathy", 2)))));

    assertThat(ratings.lines().get("empathy")).isNotNull();
    assertThat(ratings.lines().get("empathy").units().values())
        .containsExactly(Map.of("anna", 2.0));
  }

  @Test
  void besideTheAuthorTheFirstLevelCountsThatWasGivenBeforeTheAuthorsWasSeen() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks(
                        "anna",
                        Purpose.OWN,
                        level(0, "empathy", 1),
                        new MarkEvent.KeyShown(0),
                        level(0, "empathy", 4)))));

    assertThat(against(ratings)).containsExactly(Map.of("rater", 1.0, "key", 4.0));
    assertThat(ratings.afterKey("empathy", "anna")).isZero();
  }

  @Test
  void aLevelFirstGivenAfterTheAuthorsWasSeenSaysNothingAboutAgreement() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks(
                        "anna",
                        Purpose.OWN,
                        new MarkEvent.KeyShown(0),
                        level(0, "empathy", 4),
                        level(1, "empathy", 2)))));

    assertThat(against(ratings)).containsExactly(Map.of("rater", 2.0, "key", 1.0));
    assertThat(ratings.afterKey("empathy", "anna")).isEqualTo(1);
  }

  @Test
  void takingALevelBackOnceTheAuthorsWasSeenDoesNotUnsayIt() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks(
                        "anna",
                        Purpose.OWN,
                        level(0, "empathy", 1),
                        new MarkEvent.KeyShown(0),
                        new MarkEvent.Undone(2),
                        level(0, "empathy", 4)))));

    assertThat(against(ratings)).containsExactly(Map.of("rater", 1.0, "key", 4.0));
  }

  @Test
  void aSlipTakenBackBeforeTheAuthorsWasSeenIsNoLevel() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks(
                        "anna",
                        Purpose.OWN,
                        level(0, "empathy", 0),
                        new MarkEvent.Undone(2),
                        level(0, "empathy", 3),
                        new MarkEvent.KeyShown(0)))));

    assertThat(against(ratings)).containsExactly(Map.of("rater", 3.0, "key", 4.0));
  }

  @Test
  void aLineWhoseLevelWasSeenInOneAttemptIsKnownInTheNext() {
    Marks seen =
        Marks.of(
                List.of(
                    entry(0, opened()),
                    entry(1, new MarkEvent.KeyShown(0)),
                    entry(2, level(0, "empathy", 3))))
            .orElseThrow();
    Marks later =
        Marks.of(List.of(entry(5, opened()), entry(6, level(0, "empathy", 4)))).orElseThrow();
    Marks sooner =
        Marks.of(List.of(entry(0, opened()), entry(0, level(0, "empathy", 2)))).orElseThrow();

    MarkRatings known = MarkRatings.of(List.of(marked(later), marked(seen)));
    assertThat(against(known)).isEmpty();
    assertThat(known.afterKey("empathy", "anna")).isEqualTo(1);
    assertThat(against(MarkRatings.of(List.of(marked(later), marked(seen), marked(sooner)))))
        .containsExactly(Map.of("rater", 2.0, "key", 4.0));
  }

  @Test
  void ratersStandBesideTheAuthorOnTheLinesTheyMarked() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks(
                        "anna",
                        Purpose.OWN,
                        level(0, "empathy", 4),
                        level(1, "empathy", 2),
                        level(1, "boundary", 3)))));

    assertThat(ratings.criteria()).containsExactly("boundary", "empathy");
    assertThat(PairAgreement.of(ratings.againstKey("empathy", "anna")).value()).isEqualTo(50);
    assertThat(ratings.againstKey("empathy", "ben").units()).isEmpty();
    assertThat(ratings.againstKey("collaboration", "anna").units()).isEmpty();
  }

  @Test
  void marksThatWereMadeFromOthersAreNoOneMoreRater() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks("anna", Purpose.OWN, level(0, "empathy", 4)),
                    marks("anna", Purpose.AGREED, level(0, "empathy", 1)))));

    assertThat(ratings.againstKey("empathy", "anna").units().values())
        .containsExactly(Map.of("rater", 4.0, "key", 4.0));
  }

  @Test
  void whatAReplayTookOverIsNotRatedAgain() {
    Marks marks =
        marks(
            "anna",
            Purpose.OWN,
            level(0, "empathy", 0),
            new MarkEvent.LevelledOwnWords(0, 0),
            level(1, "empathy", 2));
    Transcript replay = replayFrom(1);
    MarkRatings ratings = MarkRatings.of(List.of(new MarkRatings.Marked(replay, List.of(marks))));

    assertThat(ratings.lines().get("empathy"))
        .extracting(Ratings::units, InstanceOfAssertFactories.MAP)
        .hasSize(1)
        .containsValue(Map.of("anna", 2.0));
    assertThat(against(ratings)).containsExactly(Map.of("rater", 2.0, "key", 1.0));
    assertThat(ratings.ownWords().units()).isEmpty();

    Precedents precedents = new Precedents();
    precedents.add(replay, marks);
    assertThat(precedents.level(ATTEMPT, ATTEMPT.exchanges().get(0), "empathy")).isEmpty();
    assertThat(precedents.level(ATTEMPT, ATTEMPT.exchanges().get(1), "empathy")).hasValue(2);
  }

  /** The same attempt with so many of its choices taken over. */
  @SuppressWarnings("NullAway") // It doesn't see that a record's nested types may be null.
  private static Transcript replayFrom(int choice) {
    List<Transcript.Choice> choices = new ArrayList<>();
    for (Transcript.Choice each : ATTEMPT.choices()) {
      boolean isCopied = choices.size() < choice;
      choices.add(
          new Transcript.Choice(each.exchange(), each.undone(), isCopied, each.at(), each.took()));
    }
    return new Transcript(
        ATTEMPT.opened(),
        ATTEMPT.startedAt(),
        choices,
        ATTEMPT.resumptions(),
        ATTEMPT.typed(),
        ATTEMPT.ended(),
        ATTEMPT.endedAt(),
        ATTEMPT.rated(),
        ATTEMPT.isAbandoned(),
        ATTEMPT.sealed());
  }

  @Test
  void ownWordsAreAUnitInEveryTranscriptAndHaveNoAuthor() {
    MarkRatings ratings =
        MarkRatings.of(
            List.of(
                marked(
                    marks("anna", Purpose.OWN, new MarkEvent.LevelledOwnWords(1, 3)),
                    marks("ben", Purpose.OWN, new MarkEvent.LevelledOwnWords(1, 3)))));

    assertThat(ratings.criteria()).isEmpty();
    assertThat(ratings.ownWords().units()).hasSize(1);
    assertThat(PairAgreement.of(ratings.ownWords()).value()).isEqualTo(100);
  }

  private static java.util.Collection<Map<String, Double>> against(MarkRatings ratings) {
    return ratings.againstKey("empathy", "anna").units().values();
  }

  private static MarkEntry entry(int second, MarkEvent event) {
    return new MarkEntry(Instant.ofEpochSecond(second), event);
  }

  private static MarkEvent opened() {
    return new MarkEvent.Opened(ATTEMPT.attempt(), "anna", Purpose.OWN, "00", "bb", "test");
  }

  private static MarkEvent level(int visit, String criterion, int level) {
    return new MarkEvent.Levelled(visit, criterion, level);
  }

  private static Marks marks(String rater, Purpose purpose, MarkEvent... events) {
    List<MarkEvent> all = new ArrayList<>();
    all.add(new MarkEvent.Opened(ATTEMPT.attempt(), rater, purpose, "00", "bb", "test"));
    all.addAll(Arrays.asList(events));
    return Marks.of(all.stream().map(event -> new MarkEntry(Instant.EPOCH, event)).toList())
        .orElseThrow();
  }

  private static MarkRatings.Marked marked(Marks... marks) {
    return new MarkRatings.Marked(ATTEMPT, List.of(marks));
  }
}
