package rapport.app.workspace;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.Home;

/** Notes each time that what is kept of people leaves the home, or is removed from it. */
public record Audit(Workspace workspace) {

  /**
   * Notes that something of these trainees was written elsewhere; nothing where it is nobody's.
   *
   * @param codes of everybody it is about
   * @param what it is, without names
   */
  public void exported(Collection<String> codes, String what) {
    if (!codes.isEmpty()) {
      note("exported", codes, what);
    }
  }

  public void exported(String code, String what) {
    note("exported", List.of(code), what);
  }

  /**
   * Notes that something of a trainee was removed.
   *
   * @param deed in a word, such as "deleted"
   */
  public void removed(String deed, String code, String what) {
    note(deed, List.of(code), what);
  }

  private void note(String deed, Collection<String> codes, String what) {
    Home home = workspace.home();
    try {
      home.audit().add(workspace.ticker().now(), deed, codes, what);
    } catch (IOException e) {
      workspace.notice(
          "This can't be noted in " + home.audit().file() + ": " + DiskTrouble.words(e) + ".");
    }
  }
}
