package rapport.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The same counts as Python's, by Jackson token by token. */
public final class JacksonCount {
  private final JsonFactory factory = JsonFactory.builder().build();
  private long levels;
  private int attempts;
  private int choices;

  public static void main(String[] arguments) throws IOException {
    JacksonCount count = new JacksonCount();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      List<Path> journals = files.filter(file -> file.toString().endsWith(".jsonl")).toList();
      for (Path journal : journals) {
        count.read(journal);
      }
    }
    System.out.println(count.attempts + " " + count.choices + " " + count.levels);
  }

  private void read(Path journal) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), Files.readAllBytes(journal))) {
      while (parser.nextToken() != null) {
        record(parser);
      }
    }
  }

  /** The chosen response's place comes behind the responses, so their levels are kept till then. */
  private void record(JsonParser parser) {
    List<Integer> offers = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("type") && parser.getString().equals("opened")) {
        attempts++;
      } else if (name.equals("offers")) {
        offers(parser, offers);
      } else if (name.equals("chosen")) {
        choices++;
        levels += offers.get(parser.getIntValue());
      } else if (value.isStructStart()) {
        parser.skipChildren();
      }
    }
  }

  private static void offers(JsonParser parser, List<Integer> offers) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int its = 0;
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("levels")) {
          its = levels(parser);
        } else if (value.isStructStart()) {
          parser.skipChildren();
        }
      }
      offers.add(its);
    }
  }

  private static int levels(JsonParser parser) {
    int sum = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      sum += parser.nextIntValue(0);
    }
    return sum;
  }
}
