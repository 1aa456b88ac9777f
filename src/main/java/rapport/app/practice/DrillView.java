package rapport.app.practice;

import java.util.List;
import rapport.app.play.PlayView;
import rapport.report.page.Block;

/** What a front end has to show during a drill. Each one says which intents make sense. */
public sealed interface DrillView {

  /**
   * What the next scenario touches on: {@link DrillActivity#accept} or {@link DrillActivity#skip}.
   */
  record Notes(List<Block> page) implements DrillView {
    public Notes {
      page = List.copyOf(page);
    }
  }

  /** Own words are asked for: {@link DrillActivity#type}, with empty text to pass. */
  record OwnWords(List<Block> page, String prompt) implements DrillView {
    public OwnWords {
      page = List.copyOf(page);
    }
  }

  /**
   * A response is to be picked: {@link DrillActivity#choose} or {@link DrillActivity#skip}.
   *
   * @param isKnown whether the page was shown with {@link OwnWords} already
   */
  record Choosing(List<Block> page, List<PlayView.Option> options, boolean isKnown)
      implements DrillView {
    public Choosing {
      page = List.copyOf(page);
      options = List.copyOf(options);
    }
  }

  /** What came of the choice; then {@link DrillActivity#proceed}. */
  record Outcome(List<Block> page) implements DrillView {
    public Outcome {
      page = List.copyOf(page);
    }
  }

  /** The drill is over. */
  record Done(List<Block> page) implements DrillView {
    public Done {
      page = List.copyOf(page);
    }
  }
}
