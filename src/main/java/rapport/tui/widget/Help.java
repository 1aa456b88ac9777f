package rapport.tui.widget;

import java.util.ArrayList;
import java.util.List;
import rapport.report.page.Block;
import rapport.report.page.Role;

/** The keys that work in a scene, as a page. */
public final class Help {
  private Help() {}

  public static Scene of(Scene scene, List<Hint> hints) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading("Keys that work here"));
    for (Hint hint : hints) {
      add(blocks, hint.key(), hint.does());
    }
    blocks.add(Block.BLANK);
    blocks.add(Block.heading("Keys that work everywhere"));
    add(blocks, "t", "other colours: dark, light, high contrast, none (not while you write)");
    add(blocks, "Ctrl-L", "draw the screen again");
    add(blocks, "Ctrl-Z", "back to the shell; fg returns");
    add(blocks, "Ctrl-C", "leave, asked first");
    blocks.add(Block.BLANK);
    blocks.add(
        Block.hint(
            "Pasted text never decides anything. RAPPORT_THEME=light (or dark, high-contrast, mono)"
                + " sets the colours for good, NO_COLOR takes them away, and rapport --plain shows"
                + " plain lines for a screen reader."));
    return new Overlay("Help", blocks, scene);
  }

  private static void add(List<Block> blocks, String key, String does) {
    blocks.add(Block.labelled(key, Role.BODY, does));
  }
}
