package rapport.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.Examples;
import rapport.app.play.Conversation;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.play.session.Sessions;
import rapport.report.page.Block;

final class PreviewActivityTest {
  private final Manuscript file = Manuscript.garden();
  private final PreviewActivity preview = file.preview();

  @Test
  void aSaveIsPlayedFromTheSameNodeWithTheSameChoices() {
    choose("walk", "mother");
    file.change("in the shed", "in the old shed");
    save();

    assertThat(preview.view().notice()).isEqualTo("Reloaded. 2 choices made again.");
    assertThat(preview.view().place()).endsWith(": shed");
    assertThat(said()).contains("Then let's walk.").contains("She died in the old shed");
  }

  @Test
  void withoutASaveNothingHappens() {
    choose("walk");
    PlayActivity before = preview.play();

    assertThat(preview.refresh()).isEqualTo(PreviewActivity.News.NONE);
    assertThat(preview.play()).isSameAs(before);
    assertThat(preview.view().notice()).isEmpty();
  }

  @Test
  void whoHasNotBegunReadsTheNewBriefing() {
    file.change("would rather be outside", "is outside already");
    save();

    PlayView.Briefing briefing = (PlayView.Briefing) preview.play().view();
    assertThat(text(briefing.page())).contains("is outside already");
    assertThat(preview.view().notice()).isEqualTo("Reloaded.");
    assertThat(preview.view().place()).isEqualTo("before the start");
  }

  @Test
  void feedbackThatIsBeingReadIsReadInItsNewWords() {
    begin();
    preview.play().choose("walk");
    assertThat(preview.view().place()).endsWith(": gate/walk");
    file.change("It takes her at her word.", "It believes her.");
    save();

    PlayView.Feedback feedback = (PlayView.Feedback) preview.play().view();
    assertThat(text(feedback.feedback())).contains("It believes her.");
    assertThat(preview.view().place()).endsWith(": gate/walk");
  }

  @Test
  void theOrderOfResponsesStays() {
    begin();
    List<String> before = options();
    file.change("What is it about the room?", "What is it about the room in there?");
    save();
    List<String> after = options();
    choose("walk");
    preview.play().goBack();

    assertThat(after).isEqualTo(before);
    assertThat(options()).isEqualTo(before);
  }

  @Test
  void choicesAreMadeAgainAsFarAsTheyCanBe() {
    file.cut("        next: bench\n  path:", "    scene: You", "        next: gate\n  path:\n")
        .save();
    preview.refresh();
    choose("room", "room");
    file.change("      room:\n", "      house:\n");
    save();

    assertThat(preview.view().notice()).isEqualTo("Reloaded. 0 of 2 choices made again.");
    assertThat(preview.view().place()).endsWith(": gate");
  }

  @Test
  void whereTheChoicesLeadElsewhereTheShortestWayIsTaken() {
    choose("walk");
    file.change("      walk:\n", "      stroll:\n");
    save();

    assertThat(preview.view().notice())
        .isEqualTo(
            "Your choices don't lead to `bench` any more: you are there by the shortest way, 1"
                + " choice.");
    assertThat(preview.view().place()).endsWith(": bench");
  }

  @Test
  void aNodeThatIsGoneIsNamed() {
    choose("walk");
    file.change("bench", "meadow");
    save();

    assertThat(preview.view().notice())
        .isEqualTo("`bench` is gone: you are at `meadow`. 1 choice made again.");
  }

  @Test
  void aNodeThatNoPathLeadsToAnyMoreIsNamed() {
    choose("walk", "mother");
    file.change("next: shed", "next: goodbye");
    save();

    assertThat(preview.view().notice())
        .isEqualTo("No path leads to `shed` any more: you are at `goodbye`. 2 choices made again.");
  }

  @Test
  void aDecisionThatBecameAPassageIsPassed() {
    choose("walk", "mother");
    file.cut("  shed:", "  attic:", "  shed:\n    scene: The shed is locked.\n    next: goodbye\n");
    save();

    assertThat(preview.view().notice())
        .isEqualTo("`shed` is passed through now: you are at `goodbye`.");
    assertThat(said()).contains("The shed is locked.");
  }

  @Test
  void aSaveThatCannotBePlayedLeavesTheVersionBeforeItInPlay() {
    choose("walk");
    PlayActivity before = preview.play();
    file.change("next: shed", "next: shde");
    save();

    assertThat(preview.play()).isSameAs(before);
    assertThat(preview.view().notice())
        .isEqualTo("This save can't be played. The version before it goes on.");
    assertThat(preview.view().counted()).isEqualTo("2 errors");
    assertThat(preview.view().place()).endsWith(": bench (as last played)");
    preview.noted();
    assertThat(preview.view().notice()).as("it stays true").isNotEmpty();

    file.change("next: shde", "next: shed");
    save();
    assertThat(preview.view().notice()).isEqualTo("Reloaded. 1 choice made again.");
    preview.noted();
    assertThat(preview.view().notice()).isEmpty();
  }

  @Test
  void aFileThatIsBrokenFromTheStartWaitsForTheSaveThatMendsIt() {
    PreviewActivity broken = file.change("start: gate", "start: gte").preview();
    assertThat(broken.isPlaying()).isFalse();
    assertThat(broken.view().notice()).startsWith("This can't be played yet.");
    assertThat(text(broken.view().findings())).contains("[unknown-start]");
    assertThat(text(broken.findings(60))).contains("start: gte\n").contains("gate");

    file.change("start: gte", "start: gate").save();
    assertThat(broken.refresh()).isEqualTo(PreviewActivity.News.PLAY);
    assertThat(broken.isPlaying()).isTrue();
    assertThat(broken.view().notice()).isEqualTo("Loaded.");
  }

  @Test
  void aScenarioThatGetsStuckIsPlayedUpToThere() {
    choose("walk");
    file.change(
        "        why: It goes to where she is.\n",
        "        why: It goes to where she is.\n        when: visited(goodbye)\n");
    file.change(
        "        why: It stays with the beans.\n",
        "        why: It stays with the beans.\n        when: visited(goodbye)\n");
    save();

    PlayView.Stopped stopped = (PlayView.Stopped) preview.play().view();
    assertThat(stopped.message())
        .isEqualTo(
            "The scenario can't go on from here: no response is on offer. The findings say more.");
    assertThat(preview.view().place()).endsWith(": bench");
    assertThat(text(preview.view().findings())).startsWith("error").contains("[stuck]");
  }

  @Test
  void whatWasTypedNeedNotBeTypedAgain() {
    choose("walk");
    preview.play().type("Beans?");
    file.change("like these", "like those");
    save();

    assertThat(preview.play().view()).isInstanceOf(PlayView.Choosing.class);
  }

  @Test
  void theReportIsReadOnInItsNewWords() {
    begin();
    preview.play().skipPrompts();
    choose("walk", "mother", "stay");
    file.change("You went where she could speak.", "You went along.");
    save();
    PlayView.Over over = (PlayView.Over) preview.play().view();
    assertThat(text(over.debrief())).contains("You went along.");

    preview.play().skipPrompts();
    preview.play().proceed();
    assertThat(preview.play().view()).isInstanceOf(PlayView.Report.class);
    file.change("Beside her", "Near her");
    save();
    PlayView.Report report = (PlayView.Report) preview.play().view();
    assertThat(text(report.page())).contains("Near her");
  }

  @Test
  void feedbackStaysOff() {
    begin();
    preview.play().toggleFeedback();
    file.change("like these", "like those");
    save();

    assertThat(preview.play().isFeedbackOn()).isFalse();
  }

  @Test
  void anyNodeCanBeGoneToByTheShortestWay() {
    assertThat(preview.go("shed")).isTrue();

    assertThat(preview.view().place()).endsWith(": shed");
    assertThat(preview.view().notice()).isEqualTo("You are at `shed`, 2 choices from the start.");
    assertThat(preview.play().view()).isInstanceOf(PlayView.Choosing.class);
  }

  @Test
  void aPassageIsGoneThrough() {
    assertThat(preview.go("path")).isTrue();

    assertThat(preview.view().notice())
        .isEqualTo("You are at `bench`, behind `path`, 1 choice from the start.");
    assertThat(said()).contains("You walk. Nobody speaks.");
  }

  @Test
  void nodesThatCannotBeGoneToSaySo() {
    choose("walk");

    assertThat(preview.go("attic")).isFalse();
    assertThat(preview.view().notice()).isEqualTo("No path leads to `attic`.");
    assertThat(preview.go("cellar")).isFalse();
    assertThat(preview.view().notice()).isEqualTo("There is no node `cellar`.");
    assertThat(preview.view().place()).endsWith(": bench");
    assertThat(preview.destinations())
        .extracting(PreviewView.Destination::words)
        .containsExactly(
            "line 12: gate, decision",
            "line 35: path, passage",
            "line 38: bench, you are here",
            "line 56: shed, decision",
            "line 73: attic, no path leads here",
            "line 76: goodbye, ending");
    assertThat(preview.destinations()).filteredOn(PreviewView.Destination::isHere).hasSize(1);
  }

  @Test
  void theMostSeriousComesFirstAndEveryFindingHasItsLine() {
    List<String> findings = preview.view().findings().stream().map(Block::text).toList();

    assertThat(findings.get(0)).startsWith("warning, line 10: ").endsWith(" [blind-strategy]");
    assertThat(findings.get(findings.size() - 1)).startsWith("note, ");
  }

  @Test
  void whatTheSearchForPathsDidNotGetToIsSaid() {
    Draft draft = new Draft("garden.yaml", "", List.of(), "stopped at the limit of 9 states", null);
    PreviewActivity large =
        new PreviewActivity(draft, file, Examples.rubric(), Sessions.AFTERCARE, Sessions.ticker());

    String said = "The search for paths stopped at the limit of 9 states.\n";
    assertThat(text(large.findings(60))).isEqualTo(said);
    assertThat(text(large.advice())).isEqualTo(said);
  }

  private void begin() {
    preview.play().begin();
  }

  /** Chooses these, beginning where nothing has begun, and reads on behind each. */
  private void choose(String... responses) {
    if (preview.play().view() instanceof PlayView.Briefing) {
      begin();
    }
    for (String response : responses) {
      preview.play().choose(response);
      if (preview.play().view() instanceof PlayView.Feedback) {
        preview.play().proceed();
      }
    }
  }

  private void save() {
    file.save();
    assertThat(preview.refresh()).isNotEqualTo(PreviewActivity.News.NONE);
  }

  private List<String> options() {
    PlayView.Choosing choosing = (PlayView.Choosing) preview.play().view();
    return choosing.options().stream().map(PlayView.Option::id).toList();
  }

  /** The conversation so far. */
  private String said() {
    Conversation conversation = ((PlayView.Talking) preview.play().view()).conversation();
    return text(conversation.past()) + text(conversation.now());
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()).append('\n'));
    return text.toString();
  }
}
