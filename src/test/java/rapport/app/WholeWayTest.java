package rapport.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.app.library.HandIn;
import rapport.app.mark.MarkActivity;
import rapport.app.mark.MarkView;
import rapport.app.mark.MarkingQueue;
import rapport.app.play.PlayActivity;
import rapport.app.play.PlayView;
import rapport.app.play.Plays;
import rapport.app.play.SessionTerms;
import rapport.app.school.AgreementStudy;
import rapport.app.school.FilledGradebook;
import rapport.app.school.GradebookFile;
import rapport.app.school.GradebookFiller;
import rapport.app.school.TranscriptCollector;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Workspace;
import rapport.grading.marks.Counting;
import rapport.grading.marks.MarkEvent.Purpose;
import rapport.play.engine.Engine;
import rapport.play.session.Approach;
import rapport.play.transcript.Mode;
import rapport.scenario.model.Scenario;
import rapport.store.files.Intake.Collected;
import rapport.store.handin.NamedFile;

/** The way from a trainee's first choice to the mark in a school's file, without a front end. */
final class WholeWayTest {
  @TempDir private Path folder;

  @Test
  void aSessionIsPlayedHandedInCollectedMarkedTwiceAgreedOnAndPutIntoTheGradebook()
      throws IOException {
    Files.createDirectories(folder.resolve("handed-in"));
    TestWorkspace lab = new TestWorkspace(folder.resolve("lab"));
    for (String code : List.of("t01", "t02")) {
      HandIn handIn = HandIn.of(lab.workspace(), play(lab.workspace(), code));
      assertThat(handIn.isFinished()).isTrue();
      Files.write(folder.resolve("handed-in/" + code + ".jsonl"), handIn.file().content());
    }

    TestWorkspace school = new TestWorkspace(folder.resolve("school"));
    List<Collected> collected =
        new TranscriptCollector(school.workspace())
            .collect(List.of(named("handed-in")), null)
            .files();
    assertThat(collected).hasSize(2).allMatch(Collected::isHere);
    assertThat(collected).extracting(Collected::trainee).containsExactly("t01", "t02");

    String first = collected.get(0).attempt();
    String second = collected.get(1).attempt();
    mark(queue(school, "ab", Purpose.OWN), first, 3);
    mark(queue(school, "cd", Purpose.OWN), first, 2);
    mark(queue(school, "ab", Purpose.OWN), second, 4);
    assertThat(queue(school, "ab", Purpose.OWN).waiting())
        .extracting(MarkView.Waiting::standing)
        .containsExactlyInAnyOrder("marked, to be agreed", "marked");
    assertThat(AgreementStudy.ofMarks(school.workspace()).content().isEmpty()).isFalse();
    assertThat(fill(school).listing().lines())
        .containsExactly(
            "No mark, so the cell is as it was:",
            "  line 3, t01: several raters marked it and have not agreed yet.");

    mark(queue(school, "ab", Purpose.AGREED), first, 3);
    FilledGradebook filled = fill(school);

    assertThat(filled.isComplete()).as("%s", filled.listing().lines()).isTrue();
    assertThat(filled.summary()).isEqualTo("2 students get a mark out of 20, as the file says.");
    assertThat(text(filled))
        .isEqualTo(
            """
            Student,ID,SIS User ID,SIS Login ID,Section,Empathy lab (4711)
                Points Possible,,,,,20
            "One, A",91,001,one,A,15
            "Two, B",92,002,two,A,20
            """);
    assertThat(school.notices()).isEmpty();
  }

  private NamedFile named(String name) {
    return new NamedFile(name, folder.resolve(name));
  }

  private NamedFile file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return named(name);
  }

  /** Says what is rated highest up to the report, and gives the attempt's name. */
  private static String play(Workspace workspace, String code) throws IOException {
    Iterator<String> choices = best(workspace).iterator();
    PlayActivity play =
        new Plays(workspace, new SessionTerms(Mode.ASSESSMENT, code, null)).open("coffee");
    play.begin();
    while (!(play.view() instanceof PlayView.Report)) {
      goOn(play, choices);
    }
    assertThat(play.unsaved()).isEmpty();
    play.leave();
    return workspace.home().attempts().ids().get(0);
  }

  private static List<String> best(Workspace workspace) throws IOException {
    Materials materials = workspace.materials();
    Scenario scenario =
        materials.playable(workspace.scenarioFiles().scenario("coffee").orElseThrow()).scenario();
    List<Approach> met = Approach.best(Engine.of(scenario));
    return met.get(met.size() - 1).choices();
  }

  private static void goOn(PlayActivity play, Iterator<String> choices) {
    PlayView view = play.view();
    if (view instanceof PlayView.OwnWords) {
      play.type("That must have been hard.");
    } else if (view instanceof PlayView.Choosing choosing) {
      play.choose(choices.hasNext() ? choices.next() : choosing.options().get(0).id());
    } else if (view instanceof PlayView.SelfRating) {
      play.rate(2);
    } else {
      play.proceed();
    }
  }

  private static MarkingQueue queue(TestWorkspace school, String rater, Purpose purpose) {
    return new MarkingQueue(school.workspace(), rater, purpose);
  }

  /** Gives everything in an attempt this level, and finishes. */
  private static void mark(MarkingQueue queue, String attempt, int level) {
    MarkActivity marking = new MarkActivity(queue, false);
    marking.open(attempt);
    for (int visit = 0; goTo(marking, visit) instanceof MarkView.Choice choice; visit++) {
      for (int row : IntStream.range(0, choice.rows().size()).toArray()) {
        marking.select(row);
        marking.level(level);
      }
    }
    marking.finish();
    assertThat(marking.view().message()).isIn("Finished.", "Agreed.");
    marking.close();
    assertThat(marking.lost()).isEmpty();
  }

  private static MarkView goTo(MarkActivity marking, int visit) {
    marking.go(visit);
    return marking.view();
  }

  private FilledGradebook fill(TestWorkspace school) throws IOException {
    NamedFile roster = file("roster.csv", "code,id\nt01,001\nt02,002\n");
    NamedFile canvas =
        file(
            "canvas.csv",
            """
            Student,ID,SIS User ID,SIS Login ID,Section,Empathy lab (4711)
                Points Possible,,,,,20
            "One, A",91,001,one,A,
            "Two, B",92,002,two,A,
            """);
    return new GradebookFiller(school.workspace(), "coffee", roster, Counting.FIRST, null)
        .fill(new GradebookFile(canvas, null, null, null, null, null));
  }

  private static String text(FilledGradebook filled) {
    return new String(Objects.requireNonNull(filled.file()).content(), StandardCharsets.UTF_8);
  }

  @Test
  void noFrontEndIsNeededForIt() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rapport.cli..", "rapport.tui..", "rapport.plain..")
        .check(new ClassFileImporter().importClasses(WholeWayTest.class, TestWorkspace.class));
  }
}
