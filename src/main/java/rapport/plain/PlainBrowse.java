package rapport.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.app.library.BrowseActivity;
import rapport.app.library.BrowseView;
import rapport.app.library.Library;

/** The library, line by line. */
public final class PlainBrowse {
  private final BrowseActivity activity;
  private final Console console;

  public PlainBrowse(BrowseActivity activity, Console console) {
    this.activity = activity;
    this.console = console;
  }

  /** What was picked. */
  public sealed interface Pick {
    /** A scenario to play. */
    record Play(String scenario) implements Pick {}

    /** A session to go on with. */
    record Resume(String attempt) implements Pick {}

    /** Nothing more. */
    record Leave() implements Pick {}
  }

  public Pick browse() {
    list();
    while (true) {
      Optional<String> answer = console.ask("Which one?");
      if (answer.isEmpty()
          || answer.get().equalsIgnoreCase("quit")
          || answer.get().equalsIgnoreCase("q")) {
        return new Pick.Leave();
      }
      Optional<Pick> pick = act(answer.get());
      if (pick.isPresent()) {
        return pick.get();
      }
    }
  }

  private Optional<Pick> act(String answer) {
    BrowseView view = activity.view();
    if (answer.isEmpty() || answer.equals("?")) {
      help();
    } else if (answer.startsWith("/")) {
      activity.filter(answer.substring(1));
      list();
    } else if (answer.toLowerCase(Locale.ROOT).startsWith("about ")) {
      about(view, answer.substring("about ".length()).strip());
    } else if (answer.equalsIgnoreCase("resume") && !view.contents().unfinished().isEmpty()) {
      return Optional.of(new Pick.Resume(view.contents().unfinished().get(0).attempt()));
    } else {
      return play(view, answer);
    }
    return Optional.empty();
  }

  private Optional<Pick> play(BrowseView view, String answer) {
    Optional<Library.Listing> listing = find(view, answer);
    if (listing.isEmpty()) {
      console.print("There is no scenario " + answer + " in this list. Type ? for help.");
      return Optional.empty();
    }
    if (!listing.get().isPlayable()) {
      console.print(listing.get().problem());
      return Optional.empty();
    }
    return Optional.of(new Pick.Play(listing.get().id()));
  }

  private void about(BrowseView view, String answer) {
    find(view, answer)
        .ifPresentOrElse(
            listing -> console.print(listing.details()),
            () -> console.print("There is no scenario " + answer + " in this list."));
  }

  private static Optional<Library.Listing> find(BrowseView view, String answer) {
    if (answer.matches("[0-9]{1,4}")) {
      int index = Integer.parseInt(answer) - 1;
      return index >= 0 && index < view.listings().size()
          ? Optional.of(view.listings().get(index))
          : Optional.empty();
    }
    return view.listings().stream().filter(listing -> listing.id().equals(answer)).findFirst();
  }

  private void list() {
    BrowseView view = activity.view();
    console.print("Rapport. Scenarios to practise with:");
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

  private void help() {
    console.print("Type the number or the id of a scenario and press Enter to play it.");
    console.print("about 2: what scenario 2 is about.");
    console.print("/words: show only scenarios with these words; / alone shows all.");
    console.print("resume: go on with the session you left.");
    console.print("quit: leave.");
  }
}
