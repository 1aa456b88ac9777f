package rapport.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.app.action.Action;
import rapport.app.library.BrowseActions;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;
import rapport.plain.Prompt.Next;
import rapport.play.transcript.Mode;
import rapport.report.page.Block;

/** The library, line by line. */
public final class PlainBrowse {
  private static final String PICK =
      "Type the number or the id of a scenario and press Enter to play it.";

  private final BrowseActivity activity;
  private final Console console;
  private Pick pick = new Pick.Leave();

  public PlainBrowse(BrowseActivity activity, Console console) {
    this.activity = activity;
    this.console = console;
  }

  /** What was picked. */
  public sealed interface Pick {
    /** A scenario to play. */
    record Play(String scenario, Mode mode) implements Pick {}

    /** A session to go on with. */
    record Resume(String attempt) implements Pick {}

    /** Nothing more. */
    record Leave() implements Pick {}
  }

  /** Asks until something is picked. */
  public Pick browse() {
    pick = new Pick.Leave();
    list();
    boolean goesOn = true;
    while (goesOn) {
      goesOn = Prompt.withHelp("?, Enter", console, "Which one?", actions()).goesOn();
    }
    return pick;
  }

  private List<Action<Next>> actions() {
    BrowseActions can = new BrowseActions(activity);
    List<Action<Next>> actions = new ArrayList<>();
    actions.add(Action.word("", PICK, this::play));
    if (activity.view().terms().asksForAssessment()) {
      actions.add(can.assess().doing(this::assess));
    }
    actions.add(can.about().then(this::tell));
    actions.add(can.filter().then(page -> listAgain()));
    activity.view().contents().unfinished().stream()
        .findFirst()
        .ifPresent(
            left ->
                actions.add(can.resume().doing(typed -> picked(new Pick.Resume(left.attempt())))));
    actions.add(can.leave().then(page -> Next.LEAVE));
    return actions;
  }

  private Next picked(Pick one) {
    pick = one;
    return Next.LEAVE;
  }

  private Next tell(List<Block> page) {
    console.print(page);
    return Next.ASK;
  }

  private Next listAgain() {
    list();
    return Next.SHOW;
  }

  private Next play(String answer) {
    return named(answer)
        .map(one -> picked(new Pick.Play(one.id(), activity.view().terms().mode())))
        .orElse(Next.ASK);
  }

  private Next assess(String answer) {
    Optional<Library.Listing> listing = named(answer);
    if (listing.isEmpty()) {
      return Next.ASK;
    }
    console.print(BrowseActions.question(listing.get().title(), activity.view().terms()));
    String said = console.ask("Type assessment to begin it:").orElse("");
    if (!Mode.of(said).equals(Optional.of(Mode.ASSESSMENT))) {
      console.print("Nothing was begun.");
      return Next.ASK;
    }
    return picked(new Pick.Play(listing.get().id(), Mode.ASSESSMENT));
  }

  /** The one that was named, if it can be played; says why not. */
  private Optional<Library.Listing> named(String answer) {
    Optional<Library.Listing> listing = activity.view().find(answer);
    if (listing.isEmpty()) {
      console.print("There is no scenario " + answer + " in this list. Type ? for help.");
    } else if (!listing.get().isPlayable()) {
      console.print(listing.get().problem());
    }
    return listing.filter(Library.Listing::isPlayable);
  }

  private void list() {
    BrowseView view = activity.view();
    console.print(
        view.terms().mode() == Mode.PRACTICE
            ? "Rapport. Scenarios to practise with:"
            : "Rapport. Scenarios, for an " + view.terms().words() + ":");
    console.gap();
    view.contents().notices().forEach(console::print);
    List<Library.Listing> listings = view.listings();
    for (int i = 0; i < listings.size(); i++) {
      Library.Listing listing = listings.get(i);
      console.print((i + 1) + ". " + listing.title() + " (" + listing.id() + ")");
      console.print("   " + (listing.isPlayable() ? listing.facts() : listing.problem()));
      if (!listing.summary().isEmpty()) {
        console.print("   " + listing.summary());
      }
    }
    if (listings.isEmpty()) {
      console.print("Nothing fits \u201C" + view.filter() + "\u201D. Type / to see all again.");
    }
    console.gap();
    view.contents().unfinished().stream()
        .findFirst()
        .ifPresent(
            left ->
                console.print(
                    "resume: go on with " + left.title() + " (" + left.standing() + ")."));
    if (!console.isScripted()) {
      console.print("Type a number to play, or ? for help.");
    }
  }
}
