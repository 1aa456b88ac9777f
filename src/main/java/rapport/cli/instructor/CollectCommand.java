package rapport.cli.instructor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.workspace.Watcher;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.Json;
import rapport.report.page.Words;
import rapport.store.files.Intake;
import rapport.store.files.Intake.Collected;
import rapport.store.files.Intake.Fate;

/** Takes in what trainees handed in. */
@Command(
    name = "collect",
    header = "Takes in what trainees handed in: files, folders or a zip.",
    description = {
      "Each transcript is verified and copied, and its receipt is kept. Nothing is overwritten;"
          + " damaged ones are listed with the first bad record, and not taken in.",
      "Keep the instructors' folder apart from your own sessions, with --home."
    },
    footer = {
      "",
      "Examples:",
      "  rapport collect submissions.zip --home marking",
      "  rapport collect handed-in/ late/t17.jsonl --home marking"
    })
public final class CollectCommand implements RapportCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, a folder, or a zip.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  /** A handed-in file by its name, and what became of it. */
  private record Taken(String file, Collected collected) {
    Fate fate() {
      return collected.fate();
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    HandedIn handed = HandedIn.at(invocation, paths);
    List<HandedIn.Handed> files = handed.files();
    tellOfOthers(invocation, handed.others());
    Intake collection = invocation.workspace().preparedHome().collection();
    Watcher.Progress progress =
        invocation.workspace().watcher().begin(files.size(), "files collected");
    List<Taken> all = new ArrayList<>();
    for (HandedIn.Handed file : files) {
      all.add(new Taken(file.name(), take(file, collection)));
      progress.step();
    }
    progress.end();
    invocation.out().print(format == Format.JSON ? json(all) : text(all));
    boolean isFine =
        !all.isEmpty()
            && all.stream()
                .allMatch(t -> t.fate() == Fate.COLLECTED || t.fate() == Fate.ALREADY_HERE);
    return isFine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** Somebody may have given a transcript another ending. */
  private static void tellOfOthers(Invocation invocation, List<String> others) {
    if (!others.isEmpty()) {
      invocation
          .err()
          .line(
              "Passed over, for a transcript's name ends in .jsonl: "
                  + Words.count(others.size(), "file", "files")
                  + ", such as "
                  + others.get(0)
                  + ".");
    }
  }

  private static Collected take(HandedIn.Handed file, Intake collection) throws IOException {
    if (!file.problem().isEmpty()) {
      return refused(file.problem());
    }
    byte[] bytes = file.read();
    return HandedIn.Handed.isTooLarge(bytes)
        ? refused("This is far larger than any transcript of Rapport's.")
        : collection.take(bytes);
  }

  private static Collected refused(String why) {
    return new Collected(Fate.UNREADABLE, "", "", "", why);
  }

  private static String text(List<Taken> all) {
    Map<String, String> firstOf = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Taken taken : all) {
      Collected collected = taken.collected();
      text.append(taken.file()).append(": ").append(word(taken.fate()));
      if (!collected.attempt().isEmpty()) {
        String who = collected.trainee().isEmpty() ? "no code" : collected.trainee();
        text.append(", ").append(who).append(", ").append(collected.attempt());
      }
      text.append("\n  ").append(collected.words());
      String first = firstOf.putIfAbsent(collected.attempt(), taken.file());
      if (first != null && !collected.attempt().isEmpty()) {
        text.append(" It was handed in as ").append(first).append(" too.");
      }
      text.append('\n');
      if (taken.fate() == Fate.COLLECTED) {
        text.append("  Receipt: ").append(collected.receipt()).append('\n');
      }
    }
    return text.append(summary(all)).append('\n').toString();
  }

  private static String word(Fate fate) {
    return switch (fate) {
      case COLLECTED -> "collected";
      case ALREADY_HERE -> "here already";
      case DIFFERENT -> "NOT collected, another version is here";
      case DAMAGED -> "NOT collected, damaged";
      case UNREADABLE -> "NOT collected";
    };
  }

  private static String summary(List<Taken> all) {
    List<String> parts = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      long count = all.stream().filter(taken -> taken.fate() == fate).count();
      if (count > 0) {
        parts.add(count + " " + word(fate));
      }
    }
    if (all.isEmpty()) {
      return "There is no transcript among these.";
    }
    return Words.count(all.size(), "file", "files")
        + ": "
        + String.join("; ", parts)
        + ". "
        + Transcript.PROMISE;
  }

  private static String json(List<Taken> all) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", all.stream().map(CollectCommand::json).toList());
    json.put("promise", Transcript.PROMISE);
    return Json.of(json);
  }

  private static Map<String, Object> json(Taken taken) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", taken.file());
    json.put("fate", taken.fate().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    json.put("attempt", taken.collected().attempt());
    json.put("trainee", taken.collected().trainee());
    json.put("receipt", taken.collected().receipt());
    json.put("message", taken.collected().words());
    return json;
  }
}
