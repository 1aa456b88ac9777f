package rapport.report.debrief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Offer;
import rapport.play.evaluation.Report;
import rapport.play.transcript.Event;
import rapport.play.transcript.Transcript;
import rapport.report.page.Block;
import rapport.report.page.ConversationPage;
import rapport.report.page.MarksPage;
import rapport.report.page.Part;
import rapport.report.page.Resumptions;
import rapport.report.page.Role;
import rapport.report.page.Words;

/**
 * A whole session to keep: what the trainee saw, what was on offer in the order shown, what they
 * typed and chose, also what they took back, and the report.
 */
public final class TranscriptPage {
  private final Transcript transcript;
  private final String clientLabel;
  private final List<Part> parts = new ArrayList<>();

  private TranscriptPage(Transcript transcript) {
    this.transcript = transcript;
    this.clientLabel = transcript.opened().scenario().clientName();
  }

  /**
   * The page.
   *
   * @param begun when, in words
   * @param report null while the session is open: it would give away what is yet to be chosen
   */
  public static List<Part> of(Transcript transcript, String begun, @Nullable Report report) {
    TranscriptPage page = beginning(transcript, begun);
    page.conversation();
    if (report != null) {
      page.parts.addAll(ReportPage.parts(report, page.clientLabel, Asides.times(transcript)));
    }
    return page.parts;
  }

  /**
   * The page with its marks.
   *
   * @param report on what stands; left out while raters have not agreed
   */
  public static List<Part> of(Transcript transcript, String begun, Report report, MarksPage marks) {
    TranscriptPage page = beginning(transcript, begun);
    page.parts.addAll(marks.summary());
    page.conversation();
    if (!marks.isUndecided()) {
      page.parts.addAll(
          ReportPage.parts(
              report,
              page.clientLabel,
              Asides.times(transcript).and(new Asides(List.of(), marks::at))));
    }
    return page.parts;
  }

  private static TranscriptPage beginning(Transcript transcript, String begun) {
    TranscriptPage page = new TranscriptPage(transcript);
    page.parts.addAll(facts(transcript, begun));
    page.version();
    return page;
  }

  /** The title, which session this is, and in how many sittings. */
  public static List<Block> facts(Transcript transcript, String begun) {
    Event.Opened opened = transcript.opened();
    List<Block> facts = new ArrayList<>();
    facts.add(Block.heading(opened.scenario().title()));
    facts.add(Block.labelled("Session", Role.BODY, transcript.attempt()));
    facts.add(Block.labelled("Begun", Role.BODY, begun));
    facts.add(Block.labelled("Mode", Role.BODY, opened.mode().id()));
    if (!opened.trainee().isEmpty()) {
      facts.add(Block.labelled("Trainee", Role.BODY, opened.trainee()));
    }
    if (opened.replayed() != null) {
      facts.add(Block.labelled("Replay", Role.BODY, Words.of(opened.replayed())));
    }
    facts.add(Block.labelled("State", Role.BODY, transcript.state().id()));
    facts.addAll(Resumptions.summary(transcript));
    return facts;
  }

  private void version() {
    Event.Played played = transcript.opened().scenario();
    String version = played.version().isEmpty() ? "" : ", version " + played.version();
    parts.add(Block.labelled("Scenario", Role.BODY, played.id() + version));
  }

  private void conversation() {
    parts.add(Block.heading("The conversation"));
    int number = 1;
    for (Transcript.Choice choice : transcript.choices()) {
      parts.addAll(Resumptions.here(transcript.resumptionsAfter(number - 1)));
      decision(number++, choice);
      parts.add(Block.BLANK);
    }
    parts.addAll(Resumptions.here(transcript.resumptionsAfter(number - 1)));
    if (transcript.ended() != null) {
      parts.addAll(ConversationPage.shown(clientLabel, transcript.ended().close().shown()));
    }
    transcript.typed().values().forEach(this::ownWords);
  }

  private void decision(int number, Transcript.Choice choice) {
    Exchange exchange = choice.exchange();
    parts.addAll(ConversationPage.shown(clientLabel, exchange.shown()));
    ownWords(exchange.ownWords());
    parts.add(Block.hint("Choice " + number + ", in the order shown:"));
    for (Offer offer : exchange.offers()) {
      String mark = offer.equals(exchange.choice()) ? " (chosen)" : "";
      parts.add(Block.item(offer.say() + mark));
    }
    parts.add(Block.labelled(Words.YOU, Role.TRAINEE, exchange.choice().say()));
    if (!exchange.reply().isEmpty()) {
      parts.add(Block.labelled(clientLabel, Role.CLIENT, exchange.reply()));
    }
    if (choice.copied()) {
      parts.add(Block.hint("This choice was taken over from the session before."));
    }
    if (choice.undone()) {
      parts.add(Block.hint("This choice was taken back. It is not scored."));
    }
  }

  private void ownWords(String typed) {
    if (!typed.isEmpty()) {
      parts.add(Block.labelled("Your own words", Role.TRAINEE, typed));
    }
  }
}
