package rapport.tui.widget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapport.app.action.Action;
import rapport.app.action.Actions;
import rapport.report.page.Block;
import rapport.report.page.Role;

/** The keys that work in a scene, as a page. */
final class Help {
  private Help() {}

  static Scene of(KeyedScene scene) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("Keys that work here"));
    here(blocks, new Actions<>(scene.actions()));
    blocks.add(Block.BLANK);
    blocks.add(Block.heading("Keys that work everywhere"));
    for (Everywhere each : Everywhere.values()) {
      add(blocks, each.key(), each.help());
    }
    blocks.add(Block.BLANK);
    blocks.add(Block.heading("Keys while you write"));
    new Editor().actions().all().forEach(each -> add(blocks, keys(each.keys()), each.help()));
    blocks.add(Block.BLANK);
    blocks.add(
        Block.hint(
            "Pasted text never decides anything. With RAPPORT_LETTERS=off (or --words-only) no letter"
                + " is a command: what you type or say waits for Enter. RAPPORT_THEME=light (or dark, high-contrast, mono)"
                + " sets the colours for good, NO_COLOR takes them away, and rapport --plain shows"
                + " plain lines for a screen reader."));
    return new Overlay("Help", blocks, scene);
  }

  private static void here(List<Block> blocks, Actions<Scene> actions) {
    Set<String> taken = new HashSet<>();
    for (Action<Scene> action : actions.available()) {
      add(blocks, keys(untaken(action, taken)), action.help());
    }
    List<Block> later = new ArrayList<>();
    for (Action<Scene> action : actions.refused()) {
      add(later, keys(untaken(action, taken)), action.help() + ". " + action.refusal());
    }
    if (!later.isEmpty()) {
      blocks.add(Block.BLANK);
      blocks.add(Block.heading("Keys that do nothing just now"));
      blocks.addAll(later);
    }
  }

  /** Where two have the same key, the first one does it. */
  private static List<String> untaken(Action<Scene> action, Set<String> taken) {
    return action.keys().stream().filter(key -> !Everywhere.has(key)).filter(taken::add).toList();
  }

  private static String keys(List<String> keys) {
    return String.join(", ", keys);
  }

  private static void add(List<Block> blocks, String key, String does) {
    if (!key.isEmpty()) {
      blocks.add(Block.labelled(key, Role.BODY, does));
    }
  }
}
