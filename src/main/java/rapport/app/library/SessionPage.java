package rapport.app.library;

import java.util.ArrayList;
import java.util.List;
import rapport.app.play.KeptMeasures;
import rapport.app.workspace.Workspace;
import rapport.play.transcript.Transcript;
import rapport.report.debrief.Asides;
import rapport.report.debrief.ReportPage;
import rapport.report.debrief.TranscriptPage;
import rapport.report.page.Block;
import rapport.report.page.ConversationPage;
import rapport.report.page.Words;
import rapport.text.Times;

/** A session to read again: the dialogue, and the report when it is over. */
public final class SessionPage {
  private SessionPage() {}

  public static List<Block> of(Workspace workspace, Transcript transcript) {
    List<Block> page =
        new ArrayList<>(
            TranscriptPage.facts(
                transcript, Times.words(transcript.startedAt(), workspace.ticker().zone())));
    page.add(Block.BLANK);
    page.addAll(ConversationPage.of(Words.CLIENT, transcript.exchanges()));
    if (transcript.ended() != null) {
      page.addAll(ConversationPage.shown(Words.CLIENT, transcript.ended().close().shown()));
    }
    if (transcript.state() != Transcript.State.OPEN) {
      // While a session is open its report would give away what is yet to be chosen.
      page.add(Block.BLANK);
      page.addAll(
          ReportPage.of(
              new KeptMeasures(workspace).report(transcript),
              Words.CLIENT,
              Asides.times(transcript)));
    }
    return page;
  }
}
