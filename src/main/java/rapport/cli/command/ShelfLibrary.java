package rapport.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.app.library.Library;
import rapport.app.workspace.Materials;
import rapport.app.workspace.RefusedException;
import rapport.report.page.ScenarioCard;
import rapport.report.page.Words;
import rapport.scenario.model.Rubric;
import rapport.scenario.model.Scenario;
import rapport.store.chain.DiskTrouble;
import rapport.store.files.AttemptSummary;
import rapport.store.files.Attempts;
import rapport.store.library.Source;

/** The library as it is on disk, read behind the first screen. */
final class ShelfLibrary implements Library {
  /** A person goes on with what they left lately. */
  private static final int MOST_UNFINISHED = 20;

  private final Invocation invocation;
  private volatile Contents contents = new Contents(List.of(), List.of(), false, List.of());
  private @Nullable Thread reader;
  private @Nullable Runnable listener;

  private ShelfLibrary(Invocation invocation) {
    this.invocation = invocation;
  }

  static ShelfLibrary of(Invocation invocation) {
    return new ShelfLibrary(invocation);
  }

  /** Begins to read in the background, and calls back from there whenever there is more. */
  void start(Runnable whenGrown) {
    listener = whenGrown;
    Thread thread = new Thread(this::read, "library reader");
    thread.setDaemon(true);
    reader = thread;
    thread.start();
  }

  /** Returns when everything has been read. */
  void finish() {
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
  void refresh() {
    Contents before = contents;
    show(before.listings(), unfinished(), before.isComplete(), before.notices());
  }

  @Override
  public Contents contents() {
    return contents;
  }

  private void read() {
    List<Listing> listings = new ArrayList<>();
    List<Unfinished> unfinished = unfinished();
    try {
      Materials materials = invocation.workspace().materials();
      for (Source source : invocation.workspace().scenarioFiles().scenarios()) {
        listings.add(listing(source, materials));
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

  private static Listing listing(Source source, Materials materials) {
    try {
      Scenario scenario = materials.playable(source).scenario();
      Rubric rubric = materials.rubric();
      return new Listing(
          source.id(),
          scenario.title(),
          ScenarioCard.facts(scenario.overview(), rubric),
          scenario.overview().summary(),
          ScenarioCard.details(scenario, rubric),
          "");
    } catch (RefusedException e) {
      return broken(source, e.refusal().words());
    } catch (IOException e) {
      return broken(source, source.name() + " can't be read: " + DiskTrouble.words(e) + ".");
    }
  }

  private static Listing broken(Source source, String problem) {
    return new Listing(source.id(), source.id(), "", "", List.of(), problem);
  }

  private List<Unfinished> unfinished() {
    Attempts attempts = invocation.workspace().home().attempts();
    List<Unfinished> list = new ArrayList<>();
    try {
      for (String attempt : attempts.ids()) {
        attempts
            .summary(attempt)
            .filter(AttemptSummary::isUnfinished)
            .map(ShelfLibrary::unfinished)
            .ifPresent(list::add);
        if (list.size() == MOST_UNFINISHED) {
          break;
        }
      }
    } catch (IOException e) {
      // The library is worth showing without them; `rapport transcripts` says what is wrong.
      return list;
    }
    return list;
  }

  private static Unfinished unfinished(AttemptSummary summary) {
    return new Unfinished(
        summary.attempt(),
        summary.title(),
        "begun "
            + Times.words(summary.startedAt())
            + ", "
            + Words.count(summary.choices(), "choice", "choices")
            + " made");
  }
}
