package rapport.app.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.app.play.PlayActivity;
import rapport.play.session.Ticker;
import rapport.report.author.FindingsPage;
import rapport.report.page.Block;
import rapport.report.page.Words;
import rapport.scenario.model.Aftercare;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Rubric;

/**
 * Playing a scenario while it is being written. Every save is played at once, from the node where
 * one was; a save that can't be played leaves the version before it in play.
 */
public final class PreviewActivity {
  private final Drafts drafts;
  private final Rubric rubric;
  private final Aftercare aftercare;
  private final Ticker ticker;
  private Draft draft;
  private @Nullable Rehearsal rehearsal;
  private String notice = "";
  private boolean namesClient;

  /**
   * A preview of this draft and of those that are saved after it.
   *
   * @param ticker the time, which nothing here is measured by
   */
  public PreviewActivity(
      Draft first, Drafts drafts, Rubric rubric, Aftercare aftercare, Ticker ticker) {
    this.drafts = drafts;
    this.rubric = rubric;
    this.aftercare = aftercare;
    this.ticker = ticker;
    this.draft = first;
    load(first);
    noted();
  }

  /** Writes the client's name before the client's lines, in this version and those to come. */
  public void nameClient() {
    namesClient = true;
    if (rehearsal != null) {
      rehearsal.play().nameClient();
    }
  }

  /** What a look at the file has brought. */
  public enum News {
    /** Nothing was saved. */
    NONE,
    /** What was saved can't be played, so there are only findings. */
    FINDINGS,
    /** There is another play to go on with. */
    PLAY
  }

  /** Looks for something newly saved, and plays it if it can be played. */
  public News refresh() {
    return drafts.fresh().map(this::load).orElse(News.NONE);
  }

  private News load(Draft saved) {
    draft = saved;
    Draft.Playable playable = saved.playable();
    if (playable != null) {
      play(playable);
      return News.PLAY;
    }
    notice =
        rehearsal == null
            ? "This can't be played yet. Put it right and save: play begins by itself."
            : "This save can't be played. The version before it goes on.";
    return News.FINDINGS;
  }

  private void play(Draft.Playable playable) {
    Rehearsal next = new Rehearsal(playable, rubric, aftercare, ticker);
    notice = rehearsal == null ? "Loaded." : Reload.of(rehearsal, next);
    rehearsal = next;
    if (namesClient) {
      next.play().nameClient();
    }
  }

  /** Whether there has been a version yet that can be played. */
  public boolean isPlaying() {
    return rehearsal != null;
  }

  /** The play of the newest version that can be played; another one after every such save. */
  public PlayActivity play() {
    return current().play();
  }

  private Rehearsal current() {
    if (rehearsal == null) {
      throw new IllegalStateException("nothing can be played yet");
    }
    return rehearsal;
  }

  public PreviewView view() {
    return new PreviewView(
        draft.name(),
        place(),
        notice,
        FindingsPage.counted(draft.findings()),
        FindingsPage.brief(draft.findings()));
  }

  private String place() {
    String place = rehearsal == null ? "" : rehearsal.place();
    return draft.playable() == null && rehearsal != null ? place + " (as last played)" : place;
  }

  /** The findings, each with what to do. */
  public List<Block> advice() {
    return withLimits(FindingsPage.advice(draft.findings()));
  }

  /** The same with the lines of the file that they are about, for a page so wide. */
  public List<Block> findings(int width) {
    return withLimits(FindingsPage.full(draft.findings(), draft.text(), width));
  }

  private List<Block> withLimits(List<Block> page) {
    if (draft.limits().isEmpty()) {
      return page;
    }
    List<Block> blocks = new ArrayList<>(page);
    blocks.add(0, Block.paragraph("The search for paths " + draft.limits() + "."));
    return blocks;
  }

  /** What has been told need not be told again; that a save can't be played stays true. */
  public void noted() {
    if (draft.playable() != null) {
      notice = "";
    }
  }

  /** Every node of the version in play, in the order of its file. */
  public List<PreviewView.Destination> destinations() {
    return current().scenario().nodes().values().stream().map(this::destination).toList();
  }

  private PreviewView.Destination destination(Node node) {
    boolean isHere = current().isBegun() && current().node().equals(node.id());
    String what = isHere ? "you are here" : what(node);
    return new PreviewView.Destination(
        node.id(), current().lineAndName(node.id()) + ", " + what, isHere);
  }

  private String what(Node node) {
    if (!current().ways().lead(node.id())) {
      return current().ways().areAll() ? "no path leads here" : "no path was found";
    }
    return node instanceof Decision ? "decision" : node instanceof Ending ? "ending" : "passage";
  }

  /**
   * Plays anew from the start to this node by the shortest way, and leaves word of it; false where
   * that can't be done.
   */
  public boolean go(String node) {
    Rehearsal now = current();
    Optional<List<String>> way = now.ways().to(node);
    if (way.isEmpty()) {
      notice =
          now.scenario().nodes().containsKey(node)
              ? (now.ways().areAll() ? "No path leads to `" : "No path was found to `")
                  + node
                  + "`."
              : "There is no node `" + node + "`.";
      return false;
    }
    now.follow(way.get());
    notice = arrived(node, way.get().size());
    return true;
  }

  private String arrived(String node, int choices) {
    String at = current().node();
    String far = Words.count(choices, "choice", "choices") + " from the start.";
    return at.equals(node)
        ? "You are at `" + node + "`, " + far
        : "You are at `" + at + "`, behind `" + node + "`, " + far;
  }
}
