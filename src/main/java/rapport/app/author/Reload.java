package rapport.app.author;

import java.util.List;
import java.util.Optional;
import rapport.app.play.PlayView;
import rapport.play.evaluation.Exchange;
import rapport.report.page.Words;

/** Takes a play over into the next version of its scenario, and says in one line how that went. */
final class Reload {
  private final Rehearsal before;
  private final Rehearsal after;
  private int all;
  private int made;

  private Reload(Rehearsal before, Rehearsal after) {
    this.before = before;
    this.after = after;
  }

  /** Brings a play that has not begun to where the one before it is. */
  static String of(Rehearsal before, Rehearsal after) {
    if (after.play().isFeedbackOn() != before.play().isFeedbackOn()) {
      after.play().toggleFeedback();
    }
    return before.isBegun() ? new Reload(before, after).goOn() : "Reloaded.";
  }

  private String goOn() {
    List<Exchange> choices = before.choices();
    all = choices.size();
    made = after.redo(choices, before.play().isReadingFeedback());
    String node = before.node();
    if (after.node().equals(node)) {
      catchUp();
      return "Reloaded." + (all == 0 ? "" : " " + again() + ".");
    }
    return after.scenario().nodes().containsKey(node)
        ? goTo(node)
        : node(node) + " is gone" + end();
  }

  private String goTo(String node) {
    Optional<List<String>> way = after.ways().to(node);
    if (way.isEmpty()) {
      String why = after.ways().areAll() ? "No path leads to " : "No path was found to ";
      return why + node(node) + " any more" + end();
    }
    after.follow(way.get());
    if (!after.node().equals(node)) {
      return node(node) + " is passed through now: you are at " + node(after.node()) + ".";
    }
    catchUp();
    return "Your choices don't lead to "
        + node(node)
        + " any more: you are there by the shortest way, "
        + Words.count(way.get().size(), "choice", "choices")
        + ".";
  }

  /** Leaves behind what was read or typed at this node already. */
  private void catchUp() {
    before.typed().ifPresent(after::type);
    boolean isPastEnding = before.isOver() && !(before.play().view() instanceof PlayView.Over);
    if (isPastEnding && !before.play().isReadingFeedback() && after.isOver()) {
      after.play().proceed();
      skipRating();
    }
  }

  private void skipRating() {
    boolean wasReport = before.play().view() instanceof PlayView.Report;
    if (wasReport && after.play().view() instanceof PlayView.SelfRating) {
      after.play().skipRating();
    }
  }

  private String end() {
    return ": you are at " + node(after.node()) + (all == 0 ? "." : ". " + again() + ".");
  }

  private String again() {
    String choices = Words.count(all, "choice", "choices");
    return (made == all ? choices : made + " of " + choices) + " made again";
  }

  private static String node(String id) {
    return "`" + id + "`";
  }
}
