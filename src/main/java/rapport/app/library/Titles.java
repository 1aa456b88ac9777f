package rapport.app.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapport.app.workspace.RefusedException;
import rapport.app.workspace.Workspace;
import rapport.store.library.Source;
import rapport.text.Letters;
import rapport.text.Suggestions;

/** The scenarios that can be played, by what people call them: their titles. */
public final class Titles {
  private final Map<Source, String> titles;

  private Titles(Map<Source, String> titles) {
    this.titles = titles;
  }

  /** Those of the workspace; a file with mistakes has none. */
  public static Titles of(Workspace workspace) throws IOException {
    Map<Source, String> titles = new LinkedHashMap<>();
    for (Source source : workspace.scenarioFiles().scenarios()) {
      try {
        titles.put(source, workspace.materials().card(source).title());
      } catch (RefusedException e) {
        titles.put(source, "");
      }
    }
    return new Titles(titles);
  }

  /** Whether two people who wrote these mean the same: only letters, numbers and words count. */
  static boolean isSame(String one, String other) {
    String folded = folded(one);
    return !folded.isEmpty() && folded.equals(folded(other));
  }

  private static String folded(String title) {
    return String.join(
        " ", Letters.words(title.toLowerCase(Locale.ROOT), Letters::isLetterOrNumber));
  }

  /** The scenarios of this title. */
  public List<Source> find(String named) {
    return titles.entrySet().stream()
        .filter(each -> isSame(each.getValue(), named))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each of these by its title and its id, as in “The rain” (family-land). */
  public List<String> words(Collection<Source> sources) {
    return sources.stream().map(this::words).toList();
  }

  private String words(Source source) {
    String title = titles.getOrDefault(source, "");
    return title.isEmpty() ? source.id() : "“" + title + "” (" + source.id() + ")";
  }

  /** Those whose title looks like this or has all its words, else those whose id does. */
  public List<String> near(String named) {
    String wanted = folded(named);
    Set<Source> near = new LinkedHashSet<>();
    Suggestions.of(wanted, titles.values().stream().map(Titles::folded).toList())
        .forEach(title -> near.addAll(find(title)));
    near.addAll(having(wanted));
    if (near.isEmpty()) {
      near.addAll(nearById(named));
    }
    return words(near.stream().limit(Suggestions.MOST).toList());
  }

  private List<Source> nearById(String named) {
    List<String> near = Suggestions.of(named, titles.keySet().stream().map(Source::id).toList());
    return titles.keySet().stream().filter(source -> near.contains(source.id())).toList();
  }

  private List<Source> having(String words) {
    List<String> wanted = List.of(words.split(" ", -1));
    List<Source> having = new ArrayList<>();
    titles.forEach(
        (source, title) -> {
          boolean hasAll = List.of(folded(title).split(" ", -1)).containsAll(wanted);
          if (hasAll && !words.isEmpty()) {
            having.add(source);
          }
        });
    return having;
  }
}
