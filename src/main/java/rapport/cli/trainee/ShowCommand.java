package rapport.cli.trainee;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.cli.command.ExitCode;
import rapport.cli.command.Format;
import rapport.cli.command.FormatConverter;
import rapport.cli.command.Invocation;
import rapport.cli.command.KeptMeasures;
import rapport.cli.command.KeptTranscript;
import rapport.cli.command.RapportCommand;
import rapport.cli.command.Times;
import rapport.cli.command.TranscriptJson;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.ConversationPage;
import rapport.report.page.ReportPage;
import rapport.report.page.TranscriptPage;
import rapport.report.page.Words;
import rapport.report.text.PlainText;

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
public final class ShowCommand implements RapportCommand {
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
  public ExitCode run(Invocation invocation) throws IOException {
    Transcript transcript = KeptTranscript.of(invocation, attempt);
    invocation
        .out()
        .print(
            format == Format.JSON
                ? TranscriptJson.of(transcript)
                : new PlainText(WIDTH).of(page(invocation, transcript)));
    return ExitCode.FINE;
  }

  private static List<Block> page(Invocation invocation, Transcript transcript) throws IOException {
    List<Block> page =
        new ArrayList<>(TranscriptPage.facts(transcript, Times.words(transcript.startedAt())));
    page.add(Block.BLANK);
    page.addAll(ConversationPage.of(Words.CLIENT, transcript.exchanges()));
    if (transcript.ended() != null) {
      page.addAll(ConversationPage.shown(Words.CLIENT, transcript.ended().close().shown()));
    }
    if (transcript.state() != Transcript.State.OPEN) {
      // While a session is open its report would give away what is yet to be chosen.
      page.add(Block.BLANK);
      page.addAll(ReportPage.of(new KeptMeasures(invocation).report(transcript), Words.CLIENT));
    }
    return page;
  }
}
