package rapport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapport.plain.PlainText;
import rapport.presentation.Block;
import rapport.presentation.ConversationPage;
import rapport.presentation.ReportPage;
import rapport.presentation.TranscriptPage;
import rapport.presentation.Words;
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
    Transcript transcript = KeptTranscript.of(bench, attempt);
    bench
        .out()
        .print(
            format == Format.JSON
                ? TranscriptJson.of(transcript)
                : new PlainText(WIDTH).of(page(bench, transcript)));
    return ExitCode.FINE;
  }

  private static List<Block> page(Bench bench, Transcript transcript) throws IOException {
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
      page.addAll(ReportPage.of(new KeptMeasures(bench).report(transcript), Words.CLIENT));
    }
    return page;
  }
}
