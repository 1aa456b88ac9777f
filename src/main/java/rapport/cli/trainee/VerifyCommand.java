package rapport.cli.trainee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.app.workspace.RefusedException;
import rapport.cli.command.AttemptArgument;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.RapportCommand;
import rapport.play.transcript.Transcript;
import rapport.report.json.Json;
import rapport.report.page.Words;
import rapport.store.chain.Verification;
import rapport.store.files.AttemptId;
import rapport.store.files.Attempts;
import rapport.store.files.JournalReader;

/** Sees whether transcripts are undamaged. */
@Command(
    name = "verify",
    header = "Sees whether transcripts are undamaged.",
    description = "Without a name: all of yours.",
    footer = {
      "",
      "What it can and can't tell:",
      "  " + "Damage and casual edits show. That this trainee did it unaided, or that the",
      "  " + "file was not rebuilt with Rapport itself, cannot be known from the file.",
      "",
      "Examples:",
      "  rapport verify",
      "  rapport verify 20261123-104455-coffee-7f3a",
      "  rapport verify handed-in.jsonl --format json"
    })
public final class VerifyCommand implements RapportCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "ATTEMPT|FILE",
      description = "Its name, as rapport transcripts shows it, or a file.")
  private @Nullable List<String> names;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Option(
      names = "--receipt",
      description =
          "Also compare each with the receipt kept when it was collected: a file that was rebuilt"
              + " since then doesn't fit it.")
  private boolean receipt;

  /**
   * One transcript, as the person named it, and what its chain shows.
   *
   * @param kept the receipt from when it was collected; null when none was asked for or kept
   */
  private record Checked(String name, JournalReader.Reading reading, @Nullable String kept) {
    Verification found() {
      return reading.verification();
    }

    boolean fitsReceipt() {
      return kept == null || kept.equals(found().receipt());
    }

    boolean isFine() {
      return found().isWhole() && fitsReceipt();
    }
  }

  @Override
  public ExitCode run(Invocation invocation) throws IOException {
    List<Checked> all = new ArrayList<>();
    if (names == null || names.isEmpty()) {
      Attempts attempts = invocation.workspace().home().attempts();
      for (String attempt : attempts.ids()) {
        all.add(checked(invocation, attempt, attempts.read(attempt)));
      }
    } else {
      for (String name : names) {
        all.add(checked(invocation, name, JournalReader.read(file(invocation, name))));
      }
    }
    invocation.out().print(format == Format.JSON ? json(all) : text(all));
    boolean isFine = all.stream().allMatch(Checked::isFine);
    return isFine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Checked checked(Invocation invocation, String name, JournalReader.Reading reading)
      throws IOException {
    @Nullable String attempt =
        Transcript.of(reading.entries()).map(Transcript::attempt).orElse(null);
    if (!receipt || attempt == null || !AttemptId.isValid(attempt)) {
      return new Checked(name, reading, null);
    }
    @Nullable String kept = invocation.workspace().home().receipts().of(attempt).orElse(null);
    if (kept == null) {
      invocation.err().line("No receipt was kept for " + attempt + ": it was not collected here.");
    }
    return new Checked(name, reading, kept);
  }

  private static Path file(Invocation invocation, String name) throws IOException {
    Path file = invocation.path(name);
    if (Files.isDirectory(file)) {
      throw RefusedException.usage(name + " is a folder. Name the transcripts in it.");
    }
    if (Files.exists(file)) {
      return file;
    }
    Attempts attempts = invocation.workspace().home().attempts();
    return attempts.file(AttemptArgument.resolve(attempts, name));
  }

  private static String text(List<Checked> all) {
    StringBuilder text = new StringBuilder();
    for (Checked one : all) {
      Verification found = one.found();
      text.append(one.name()).append(": ").append(verdict(found)).append('\n');
      text.append("  ").append(found.words()).append('\n');
      if (found.isWhole() && !found.isSealed()) {
        text.append("  ").append(Verification.NOT_SEALED).append('\n');
      }
      if (one.kept() != null) {
        text.append(
            one.fitsReceipt()
                ? "  It is the transcript that was collected.\n"
                : "  It does NOT fit the receipt kept when it was collected, "
                    + one.kept()
                    + ": it has been changed since then.\n");
      }
      if (found.records() > 0) {
        text.append("  Receipt: ").append(found.receipt()).append('\n');
      }
    }
    return text.append(summary(all)).append('\n').toString();
  }

  private static String verdict(Verification found) {
    return switch (found.finding()) {
      case WHOLE -> found.isSealed() ? "undamaged and sealed" : "undamaged, not sealed";
      case TORN -> "cut short";
      case NEWER -> "not checked";
      case ALTERED, MOVED, LOST, REPEATED, ADDED -> "DAMAGED at line " + found.line();
    };
  }

  private static String summary(List<Checked> all) {
    if (all.isEmpty()) {
      return "There is no transcript to verify.";
    }
    long broken = all.stream().filter(one -> !one.found().isWhole()).count();
    long unfit = all.stream().filter(one -> !one.fitsReceipt()).count();
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(all.size(), "transcript", "transcripts"));
    if (broken > 0) {
      parts.add(broken + " not whole");
    }
    if (unfit > 0) {
      parts.add(unfit + " changed since collected");
    }
    String found = parts.size() == 1 ? ", undamaged. " : ". ";
    return String.join(", ", parts) + found + Verification.PROMISE;
  }

  private static String json(List<Checked> all) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("transcripts", all.stream().map(VerifyCommand::json).toList());
    json.put("verified", all.stream().allMatch(Checked::isFine));
    json.put("promise", Verification.PROMISE);
    return Json.of(json);
  }

  private static Map<String, @Nullable Object> json(Checked one) {
    Verification found = one.found();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", one.name());
    json.put(
        "attempt", Transcript.of(one.reading().entries()).map(Transcript::attempt).orElse(null));
    json.put("verified", one.isFine());
    json.put("fits-receipt", one.kept() == null ? null : one.fitsReceipt());
    json.put("finding", found.finding().id());
    json.put("line", found.line() == 0 ? null : found.line());
    json.put("records", found.records());
    json.put("sealed", found.isSealed());
    json.put("receipt", found.records() == 0 ? null : found.receipt());
    json.put("message", found.words());
    return json;
  }
}
