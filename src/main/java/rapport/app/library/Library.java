package rapport.app.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.app.workspace.Materials;
import rapport.app.workspace.Workspace;
import rapport.report.page.Block;
import rapport.store.chain.DiskTrouble;
import rapport.store.library.Source;

/**
 * The scenarios that can be played, and the sessions that can be gone on with. Reading goes on
 * behind the first screen, which waits for no file.
 */
public final class Library {
  private final Workspace workspace;
  private volatile Contents contents = new Contents(List.of(), List.of(), false, List.of());
  private @Nullable Thread reader;
  private @Nullable Runnable listener;

  public Library(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What is known of the library.
   *
   * @param listings in the order to be shown
   * @param unfinished sessions to go on with, newest first
   * @param isComplete whether everything has been read
   * @param notices what a person should know, such as a rubric that could not be read
   */
  public record Contents(
      List<Listing> listings,
      List<Unfinished> unfinished,
      boolean isComplete,
      List<String> notices) {
    public Contents {
      listings = List.copyOf(listings);
      unfinished = List.copyOf(unfinished);
      notices = List.copyOf(notices);
    }
  }

  /**
   * One scenario.
   *
   * @param facts minutes, difficulty, what it is about
   * @param details everything there is to know before choosing it, made when somebody asks
   * @param problem why it can't be played, empty when it can
   */
  public record Listing(
      String id,
      String title,
      String facts,
      String summary,
      Supplier<List<Block>> details,
      String problem) {

    public boolean isPlayable() {
      return problem.isEmpty();
    }

    /** Whether every word of the filter occurs in what is shown of it. */
    boolean matches(String filter) {
      String all = fold(id + " " + title + " " + facts + " " + summary);
      return Stream.of(fold(filter).split(" ", -1)).allMatch(all::contains);
    }

    private static String fold(String text) {
      return text.strip().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A session that was left.
   *
   * @param attempt its id
   * @param title the scenario's title
   * @param standing its mode, when it was begun and how far it got, in words
   */
  public record Unfinished(String attempt, String title, String standing) {}

  /** What is known by now, which may grow between two calls. */
  public Contents contents() {
    return contents;
  }

  /** Begins to read in the background, and calls back from there whenever there is more. */
  public void start(Runnable whenGrown) {
    listener = whenGrown;
    Thread thread = new Thread(this::read, "library reader");
    thread.setDaemon(true);
    reader = thread;
    thread.start();
  }

  /** Returns when everything has been read. */
  public void finish() {
    if (reader == null) {
      read();
      return;
    }
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks again which sessions are unfinished. */
  public void refresh() {
    Contents before = contents;
    show(before.listings(), Listings.unfinished(workspace), before.isComplete(), before.notices());
  }

  private void read() {
    List<Listing> listings = new ArrayList<>();
    List<Unfinished> unfinished = Listings.unfinished(workspace);
    try {
      Materials materials = workspace.materials();
      for (Source source : workspace.scenarioFiles().scenarios()) {
        listings.add(Listings.of(source, materials));
        show(listings, unfinished, false, materials.notices());
      }
      show(listings, unfinished, true, materials.notices());
    } catch (IOException e) {
      stop(listings, unfinished, DiskTrouble.words(e));
    } catch (RuntimeException e) {
      // Nobody else hears of a mistake on this thread.
      stop(listings, unfinished, "Rapport has made a mistake of its own, " + e);
    }
  }

  private void stop(List<Listing> listings, List<Unfinished> unfinished, String why) {
    List<String> notice = List.of("The library could not be read to its end: " + why + ".");
    show(listings, unfinished, true, notice);
  }

  private void show(
      List<Listing> listings,
      List<Unfinished> unfinished,
      boolean isComplete,
      List<String> notices) {
    contents = new Contents(listings, unfinished, isComplete, notices);
    if (listener != null) {
      listener.run();
    }
  }
}
