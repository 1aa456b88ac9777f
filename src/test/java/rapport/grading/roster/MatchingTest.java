package rapport.grading.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.grading.roster.Matching.Identity;
import rapport.grading.roster.Matching.Reason;
import rapport.grading.roster.Matching.Row;

/** Whose row is whose, and when nobody can say. */
final class MatchingTest {
  private static final Person ADA =
      new Person(
          2,
          "t01",
          Map.of(
              Person.Key.ID, "0071", Person.Key.EMAIL, "ada@uni.example", Person.Key.LOGIN, "ada"));
  private static final Person BEN = new Person(3, "t02", Map.of(Person.Key.ID, "71"));

  private final Roster roster = new Roster(List.of(ADA, BEN));

  @Test
  void leadingZerosTellPeopleApart() {
    Row first = row(2, id("0071"));
    Row second = row(3, id("71"));

    assertThat(Matching.of(roster, List.of(first, second)).matched())
        .containsEntry(first, ADA)
        .containsEntry(second, BEN);
  }

  @Test
  void aLoginMayBeAnAddressAndCapitalsAreNoMatter() {
    Row row = row(2, login("Ada@Uni.example"));

    assertThat(Matching.of(roster, List.of(row)).matched()).containsEntry(row, ADA);
    assertThat(Matching.of(roster, List.of(row)).absent()).containsExactly(BEN);
  }

  @Test
  void whatSpeaksAgainstAMatchHoldsItBack() {
    assertThat(reason(row(2, id("0071"), login("bob")))).isEqualTo(Reason.CONTRADICTED);
    assertThat(reason(row(2, id("71"), login("ada")))).isEqualTo(Reason.SEVERAL);
    assertThat(reason(row(2, id("72")))).isEqualTo(Reason.NOBODY);
    assertThat(reason(row(2, id(" ")))).isEqualTo(Reason.NOBODY);
  }

  @Test
  void whatTheRosterDoesNotSaySpeaksAgainstNobody() {
    Row row = row(2, id("71"), login("anything"));

    assertThat(Matching.of(roster, List.of(row)).matched()).containsEntry(row, BEN);
  }

  private Reason reason(Row row) {
    return Matching.of(roster, List.of(row)).unmatched().get(0).reason();
  }

  private static Row row(long line, Identity... identities) {
    return new Row(line, List.of(identities));
  }

  private static Identity id(String value) {
    return new Identity(List.of(Person.Key.ID), List.of(value));
  }

  private static Identity login(String value) {
    return new Identity(List.of(Person.Key.LOGIN, Person.Key.EMAIL), List.of(value));
  }
}
