package rapport.analysis.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.analysis.graph.Components;
import rapport.analysis.graph.Entries;
import rapport.analysis.graph.Steps;
import rapport.analysis.graph.Subject;
import rapport.analysis.paths.StoryMap.Exit;
import rapport.analysis.paths.StoryMap.Place;
import rapport.analysis.paths.StoryMap.Way;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Node;
import rapport.scenario.model.Passage;
import rapport.scenario.model.Response;
import rapport.scenario.model.Route;

/** Draws the {@link StoryMap} of a scenario that was explored. */
public final class Survey {
  private final Subject subject;
  private final boolean isComplete;
  private final List<Node> nodes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Exit>> exits = new ArrayList<>();
  private final Set<String> unused = new HashSet<>();

  private Survey(Subject subject) {
    this.subject = subject;
    this.isComplete = subject.graph().isComplete();
    this.nodes = List.copyOf(subject.scenario().nodes().values());
    if (isComplete) {
      subject.entries().forEach(this::collectUnused);
    }
    for (Node node : nodes) {
      numbers.put(node.id(), numbers.size());
      exits.add(exits(node));
    }
  }

  public static StoryMap of(Subject subject) {
    return new Survey(subject).map();
  }

  private void collectUnused(Entries entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.isReached() && !entries.wasChosen(i)) {
        unused.add(entries.place(i));
      }
    }
  }

  private List<Exit> exits(Node node) {
    if (node instanceof Passage passage) {
      return List.of(new Exit(null, true, ways(node, node.id(), passage.next(), true)));
    }
    List<Exit> found = new ArrayList<>();
    if (node instanceof Decision decision) {
      for (int i = 0; i < decision.responses().size(); i++) {
        Response response = decision.responses().get(i);
        boolean isOffered = isOffered(decision, i);
        String place = node.id() + "/" + response.id();
        found.add(new Exit(response, isOffered, ways(node, place, response.next(), isOffered)));
      }
    }
    return found;
  }

  /** A node that is never reached says so itself; its responses say nothing more. */
  private boolean isOffered(Decision decision, int response) {
    return !isComplete
        || !subject.offers().isReached(decision)
        || subject.offers().isOffered(decision, response);
  }

  private List<Way> ways(Node from, String place, Route route, boolean isOffered) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < route.branches().size(); i++) {
      Route.Branch branch = route.branches().get(i);
      boolean isTaken = isOffered && !unused.contains(place + "#next[" + i + "]");
      ways.add(new Way(from.id(), branch.when(), branch.to(), isTaken, false));
    }
    return ways;
  }

  private StoryMap map() {
    int[] distances = distances();
    int[] components = Components.of(steps());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      List<Exit> marked =
          exits.get(i).stream().map(exit -> withLoops(exit, distances, components)).toList();
      places.add(new Place(nodes.get(i), distances[i], marked));
    }
    return new StoryMap(places, subject.scenario().start(), isComplete);
  }

  private int[] distances() {
    int[] distances = new int[nodes.size()];
    Arrays.fill(distances, StoryMap.FAR);
    int start = number(subject.scenario().start());
    distances[start] = 0;
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int from = open.remove();
      for (Way way : ways(from)) {
        int to = number(way.to());
        boolean isNew = distances[to] == StoryMap.FAR;
        if (isNew && way.isTaken() && subject.offers().isReached(nodes.get(to))) {
          distances[to] = distances[from] + 1;
          open.add(to);
        }
      }
    }
    return distances;
  }

  private Exit withLoops(Exit exit, int[] distances, int[] components) {
    List<Way> ways = exit.ways().stream().map(way -> withLoop(way, distances, components)).toList();
    return new Exit(exit.response(), exit.isOffered(), ways);
  }

  private Way withLoop(Way way, int[] distances, int[] components) {
    int from = number(way.from());
    int to = number(way.to());
    boolean leadsOn =
        distances[to] == distances[from] ? to > from : distances[to] > distances[from];
    boolean isLoop = components[from] == components[to] && !leadsOn;
    return new Way(way.from(), way.when(), way.to(), way.isTaken(), isLoop);
  }

  private List<Way> ways(int number) {
    return exits.get(number).stream().flatMap(exit -> exit.ways().stream()).toList();
  }

  private int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  private Steps steps() {
    List<List<Way>> ways = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      ways.add(ways(i));
    }
    return new Steps() {
      @Override
      public int size() {
        return nodes.size();
      }

      @Override
      public int degree(int position) {
        return ways.get(position).size();
      }

      @Override
      public int target(int position, int step) {
        return number(ways.get(position).get(step).to());
      }
    };
  }
}
