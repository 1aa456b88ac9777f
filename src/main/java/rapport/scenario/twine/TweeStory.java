package rapport.scenario.twine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A story as Twine tells it: its passages without those that are for Twine alone.
 *
 * @param title empty if it has none
 * @param start the passage it begins with, be it there or not; empty if nothing says so
 */
record TweeStory(String title, String start, Dialect dialect, List<TweePassage> passages) {
  private static final String USUAL_START = "Start";
  private static final Set<String> SPECIAL_NAMES =
      Set.of(
          "StoryTitle",
          "StoryData",
          "StorySettings",
          "StoryIncludes",
          "StorySubtitle",
          "StoryAuthor",
          "StoryMenu",
          "StoryCaption",
          "StoryBanner",
          "StoryDisplayTitle",
          "StoryInit",
          "StoryInterface",
          "StoryShare",
          "PassageHeader",
          "PassageFooter",
          "PassageReady",
          "PassageDone");
  private static final Set<String> SPECIAL_TAGS =
      Set.of("script", "stylesheet", "widget", "init", "annotation");
  private static final Set<String> HARLOWE_TAGS =
      Set.of("header", "footer", "startup", "debug-header", "debug-footer", "debug-startup");

  static TweeStory of(TweeFile file, Remarks remarks) {
    StoryData data = StoryData.of(text(file, "StoryData"), remarks);
    List<TweePassage> told = new ArrayList<>();
    for (TweePassage passage : file.passages()) {
      if (!isSpecial(passage, data.dialect())) {
        told.add(passage);
      } else if (!passage.name().equals("StoryTitle") && !passage.name().equals("StoryData")) {
        remarks.leaveOut(passage);
      }
    }
    if (!file.preface().isEmpty()) {
      remarks.say("The text before the first passage is left out.");
    }
    return new TweeStory(title(file), start(data, told), data.dialect(), told);
  }

  private static String title(TweeFile file) {
    return String.join(" ", Wording.of(text(file, "StoryTitle")).lines().toList());
  }

  private static String start(StoryData data, List<TweePassage> told) {
    boolean isUsual =
        data.start().isEmpty() && told.stream().anyMatch(each -> each.name().equals(USUAL_START));
    return isUsual ? USUAL_START : data.start();
  }

  private static String text(TweeFile file, String name) {
    return file.passages().stream()
        .filter(passage -> passage.name().equals(name))
        .findFirst()
        .map(TweePassage::text)
        .orElse("");
  }

  private static boolean isSpecial(TweePassage passage, Dialect dialect) {
    return SPECIAL_NAMES.contains(passage.name())
        || passage.tags().stream().anyMatch(tag -> isSpecial(tag, dialect));
  }

  private static boolean isSpecial(String tag, Dialect dialect) {
    return SPECIAL_TAGS.contains(tag)
        || tag.startsWith("Twine.")
        || (dialect == Dialect.HARLOWE && HARLOWE_TAGS.contains(tag));
  }

  /** Why this can't be made into a scenario; nothing when it can. */
  Optional<String> problem() {
    if (passages.isEmpty()) {
      return Optional.of("It has no passage with a story in it.");
    }
    Map<String, TweePassage> byName = new HashMap<>();
    for (TweePassage passage : passages) {
      TweePassage other = byName.put(passage.name(), passage);
      if (passage.name().isEmpty()) {
        return Optional.of("The passage in line " + passage.line() + " has no name. Give it one.");
      } else if (other != null) {
        return Optional.of(twins(other, passage));
      }
    }
    return Optional.empty();
  }

  private static String twins(TweePassage one, TweePassage other) {
    return "Two passages are called “"
        + one.name()
        + "” (lines "
        + one.line()
        + " and "
        + other.line()
        + "), and no link can tell them apart. Rename one of them.";
  }

  /** The passages, that with the beginning first. */
  List<TweePassage> fromTheStart() {
    List<TweePassage> ordered = new ArrayList<>(passages);
    ordered.sort((a, b) -> Boolean.compare(isStart(b), isStart(a)));
    return ordered;
  }

  private boolean isStart(TweePassage passage) {
    return passage.name().equals(start);
  }
}
