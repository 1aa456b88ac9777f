package rapport.report.page;

import java.util.ArrayList;
import java.util.List;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;

/** The dialogue so far, as speech and narration. */
public final class ConversationPage {
  private final String clientLabel;
  private final String traineeLabel;
  private final List<Block> blocks = new ArrayList<>();

  private ConversationPage(String clientLabel, String traineeLabel) {
    this.clientLabel = clientLabel;
    this.traineeLabel = traineeLabel;
  }

  /** What one exchange looked like, up to and with the direct reply. */
  public static List<Block> of(String clientLabel, Exchange exchange) {
    ConversationPage page = new ConversationPage(clientLabel, Words.YOU);
    page.add(exchange);
    return page.blocks;
  }

  public static List<Block> of(String clientLabel, List<Exchange> exchanges) {
    return of(clientLabel, Words.YOU, exchanges);
  }

  /** The dialogue for somebody else than the trainee to read. */
  public static List<Block> of(String clientLabel, String traineeLabel, List<Exchange> exchanges) {
    ConversationPage page = new ConversationPage(clientLabel, traineeLabel);
    exchanges.forEach(page::add);
    return page.blocks;
  }

  /** What was shown since the last choice. */
  public static List<Block> shown(String clientLabel, List<Moment> moments) {
    ConversationPage page = new ConversationPage(clientLabel, Words.YOU);
    moments.forEach(page::add);
    return page.blocks;
  }

  private void add(Exchange exchange) {
    exchange.shown().forEach(this::add);
    blocks.add(Block.labelled(traineeLabel, Role.TRAINEE, exchange.choice().say()));
    if (!exchange.reply().isEmpty()) {
      blocks.add(Block.labelled(clientLabel, Role.CLIENT, exchange.reply()));
    }
  }

  private void add(Moment moment) {
    if (!moment.scene().isEmpty()) {
      blocks.add(Block.labelled("", Role.NARRATION, moment.scene()));
    }
    if (!moment.client().isEmpty()) {
      blocks.add(Block.labelled(clientLabel, Role.CLIENT, moment.client()));
    }
  }
}
