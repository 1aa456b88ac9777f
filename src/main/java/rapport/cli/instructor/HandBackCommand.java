package rapport.cli.instructor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapport.app.school.HandBack;
import rapport.app.school.HandBack.Handed;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Invocation;
import rapport.cli.command.OutputFile;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.UnfinishedFile;
import rapport.cli.command.WordConverter;
import rapport.report.page.Words;
import rapport.store.handin.FeedbackSystem;
import rapport.store.handin.FeedbackZip;

/** Writes the feedback of a whole class as their school's system wants it. */
@Command(
    name = "hand-back",
    header = "Writes the feedback of a whole class for Moodle or Canvas.",
    description = {
      "A zip with a page for each marked attempt, as rapport export --hand-back writes it, under"
          + " the name that the system gave the transcript out with, as collect remembers it."
          + " What can't be handed back is listed. Without --output you see what would be in it.",
      "moodle: upload it with “Upload multiple feedback files in a zip”. canvas: upload it with"
          + " “Upload submissions”; there each page hangs on a comment and bears the name of the"
          + " file that was handed in. folders: any other system that takes back the folders it"
          + " gave out."
    },
    footer = {
      "",
      "Examples:",
      "  rapport hand-back --system moodle --home autumn",
      "  rapport hand-back --system moodle --output feedback.zip --home autumn"
    })
public final class HandBackCommand implements RapportCommand {
  @Option(
      names = "--system",
      paramLabel = "NAME",
      converter = SystemConverter.class,
      description = "moodle, canvas or folders.")
  private @Nullable FeedbackSystem system;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Only attempts at this scenario (else all).")
  private @Nullable String scenario;

  @Option(
      names = "--names",
      paramLabel = "WHICH",
      converter = NamesConverter.class,
      description =
          "origin (the default), or roster: where that isn't known, a page named by the trainee's"
              + " code in a folder of its own, for you to give out by your roster.")
  private Names names = Names.ORIGIN;

  @Option(names = "--output", paramLabel = "FILE", description = "Where the zip goes.")
  private @Nullable String output;

  @Option(names = "--force", description = "Replaces that file if there is one.")
  private boolean force;

  /** What pages are named by. */
  enum Names {
    ORIGIN,
    ROSTER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    if (system == null) {
      throw RefusedException.usage("hand-back needs --system moodle, canvas or folders.");
    }
    @Nullable OutputFile target = output == null ? null : OutputFile.of(invocation, output, force);
    HandBack handBack = new HandBack(invocation.workspace(), system, names == Names.ROSTER);
    List<Handed> all =
        target == null ? handBack.each(scenario, (path, page) -> {}) : written(handBack, target);
    all.forEach(each -> tell(invocation, each));
    invocation.err().line(summary(all));
    return ExitCode.fineIf(all.stream().allMatch(each -> each.problem().isEmpty()));
  }

  private List<Handed> written(HandBack handBack, OutputFile target) throws IOException {
    try (UnfinishedFile unfinished = target.begin()) {
      List<Handed> all;
      try (FeedbackZip zip = new FeedbackZip(unfinished.stream())) {
        all = handBack.each(scenario, zip::add);
      }
      if (all.stream().anyMatch(Handed::isHanded)) {
        unfinished.finish();
        handBack.exported(all);
      }
      return all;
    }
  }

  private static void tell(Invocation invocation, Handed one) {
    String who =
        one.trainee().isEmpty() ? one.attempt() : one.trainee() + " (" + one.attempt() + ")";
    if (one.isHanded()) {
      invocation.out().line(one.attempt() + "  " + one.trainee() + "  " + one.path());
    }
    if (!one.problem().isEmpty()) {
      invocation
          .err()
          .line(
              who
                  + (one.isHanded() ? " is named by its code: " : " is not handed back: ")
                  + one.problem()
                  + ".");
    }
  }

  private String summary(List<Handed> all) {
    long handed = all.stream().filter(Handed::isHanded).count();
    String pages = Words.count(handed, "page", "pages");
    if (handed == 0) {
      return "Nothing can be handed back, so no file is written.";
    }
    return output == null
        ? pages + ". Nothing is written yet. To write it, add --output FILE."
        : pages + " in " + output + ".";
  }

  /** Understands {@code --system}. */
  static final class SystemConverter extends WordConverter<FeedbackSystem> {
    SystemConverter() {
      super("system", FeedbackSystem.values(), FeedbackSystem::id);
    }
  }

  /** Understands {@code --names}. */
  static final class NamesConverter extends WordConverter<Names> {
    NamesConverter() {
      super("choice", Names.values(), Names::word);
    }
  }
}
