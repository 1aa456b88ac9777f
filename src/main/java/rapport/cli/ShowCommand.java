package rapport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.evaluation.Report;
import rapport.plain.PlainText;
import rapport.presentation.Block;
import rapport.presentation.ConversationPage;
import rapport.presentation.ReportPage;
import rapport.presentation.Role;
import rapport.presentation.Words;
import rapport.store.Attempts;
import rapport.store.JournalReader;
import rapport.store.Verification;
import rapport.transcript.Transcript;

/** Shows a session again. */
@Command(
    name = "show",
    header = "Shows a session again: the dialogue, and the report when it is over.",
    footer = {
      "",
      "Examples:",
      "  rapport show 20261123-104455-coffee-7f3a",
      "  rapport show 20261123 --format json"
    })
final class ShowCommand implements RapportCommand {
  private static final int WIDTH = 80;

  @Parameters(
      paramLabel = "ATTEMPT",
      description = "Its name, as rapport transcripts shows it, or the beginning of it.")
  private String attempt = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "text (the default) or json.")
  private Format format = Format.TEXT;

  @Override
  public ExitCode run(Bench bench) throws IOException {
    Attempts attempts = bench.home().attempts();
    String name = AttemptArgument.resolve(attempts, attempt);
    JournalReader.Reading reading = attempts.read(name);
    Transcript transcript = transcript(name, reading);
    warn(bench, name, reading.verification());
    bench
        .out()
        .print(
            format == Format.JSON
                ? TranscriptJson.of(transcript)
                : new PlainText(WIDTH).of(page(bench, transcript)));
    return ExitCode.FINE;
  }

  private static Transcript transcript(String name, JournalReader.Reading reading) {
    Optional<Transcript> transcript = Transcript.of(reading.entries());
    if (transcript.isPresent()) {
      return transcript.get();
    }
    Verification found = reading.verification();
    throw found.finding() == Verification.Finding.NEWER
        ? RefusalException.environment(name + ": " + found.words())
        : RefusalException.findings(name + " can't be read. " + found.words());
  }

  private static void warn(Bench bench, String name, Verification found) {
    if (!found.isWhole()) {
      bench
          .err()
          .line(found.words() + " What stands before that is shown. More: rapport verify " + name);
    }
  }

  private static List<Block> page(Bench bench, Transcript transcript) throws IOException {
    List<Block> page = new ArrayList<>();
    page.add(Block.heading(transcript.opened().scenario().title()));
    page.add(Block.labelled("Session", Role.BODY, transcript.attempt()));
    page.add(Block.labelled("Begun", Role.BODY, Times.words(transcript.startedAt())));
    page.add(Block.labelled("Mode", Role.BODY, transcript.opened().mode().id()));
    if (!transcript.opened().trainee().isEmpty()) {
      page.add(Block.labelled("Trainee", Role.BODY, transcript.opened().trainee()));
    }
    page.add(Block.labelled("State", Role.BODY, transcript.state().id()));
    page.add(Block.BLANK);
    page.addAll(ConversationPage.of(Words.CLIENT, transcript.exchanges()));
    if (transcript.ended() != null) {
      page.addAll(ConversationPage.shown(Words.CLIENT, transcript.ended().close().shown()));
    }
    if (transcript.state() != Transcript.State.OPEN) {
      // While a session is open its report would give away what is yet to be chosen.
      page.add(Block.BLANK);
      page.addAll(ReportPage.of(report(bench, transcript), Words.CLIENT));
    }
    return page;
  }

  private static Report report(Bench bench, Transcript transcript) throws IOException {
    Materials materials = bench.materials();
    String hash = transcript.opened().rubricSha256();
    Optional<byte[]> kept = bench.home().sources().find(hash);
    if (kept.isPresent()) {
      materials = materials.with(kept.get());
    } else if (!materials.rubricBytes().sha256().equals(hash)) {
      bench
          .err()
          .line(
              "The rubric this session began with is not kept any more; the present one is used.");
    }
    return Report.of(transcript.sitting(), materials.rubric(), materials.aftercare());
  }
}
