package rapport.scenario.twine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.text.Ellipsis;

/** Writes a story as a scenario whose ratings and lessons are still to be filled in. */
final class Skeleton {
  /** A response's name takes this much of its words. */
  private static final int SHORT = 40;

  /** A remark takes one line, and not a long one. */
  private static final int LONGEST_REMARK = 300;

  private final TweeStory story;
  private final Remarks remarks;
  private final YamlWriter yaml = new YamlWriter();
  private final Set<String> there;
  private final Map<String, String> ids = new HashMap<>();
  private final SafeNames names = new SafeNames();
  private int decisions;
  private int steps;
  private int endings;

  private Skeleton(TweeStory story, Remarks remarks) {
    this.story = story;
    this.remarks = remarks;
    this.there = story.passages().stream().map(TweePassage::name).collect(Collectors.toSet());
  }

  static Conversion of(TweeStory story, String id, Remarks remarks) {
    Skeleton skeleton = new Skeleton(story, remarks);
    skeleton.write(id);
    return new Conversion.Converted(
        id,
        skeleton.yaml.yaml(),
        skeleton.decisions,
        skeleton.steps,
        skeleton.endings,
        skeleton.yaml.gaps(),
        remarks.sentences());
  }

  private void write(String id) {
    List<TweePassage> passages = story.passages();
    for (int i = 0; i < passages.size(); i++) {
      String name = passages.get(i).name();
      ids.put(name, names.next(name, "passage-" + (i + 1)));
    }
    writeTop(id);
    yaml.key("nodes");
    yaml.in();
    story.fromTheStart().forEach(this::writeNode);
  }

  private void writeTop(String id) {
    yaml.comment("yaml-language-server: $schema=scenario.schema.json");
    yaml.comment("Made from a Twine story. What Twine can't know is marked TO DO: fill it in,");
    yaml.comment(
        "and rapport check tells you what is still missing. Save this as " + id + ".yaml.");
    yaml.name("format", "1");
    yaml.name("id", id);
    yaml.gapUnless("title", story.title(), "what the list shows");
    yaml.gap("summary", "two or three sentences to choose by: who comes, and what is difficult");
    yaml.gap("assessed", "the criteria that count for the result, such as [empathy, boundary]");
    yaml.blank();
    yaml.key("client");
    yaml.in().gap("name", "what the client is called");
    yaml.out().blank();
    writeStart();
  }

  private void writeStart() {
    if (story.start().isEmpty()) {
      yaml.gap("start", "the name of the node where it begins");
    } else {
      yaml.name("start", id(story.start()));
    }
  }

  /** The name of a passage's node, or one that no node has if there is no such passage. */
  private String id(String passage) {
    return ids.computeIfAbsent(passage, missing -> names.next(missing, "missing-passage"));
  }

  private void writeNode(TweePassage passage) {
    Told told = Told.of(passage, story.dialect());
    yaml.blank();
    yaml.comment("Twine: “" + passage.name() + "”, line " + passage.line());
    yaml.key(id(passage.name()));
    yaml.in();
    writeRemarks(told.remarks());
    writeText("client", told.words(), passage, "what the client says or does here");
    if (told.isDecision()) {
      writeDecision(told, passage);
    } else if (told.isEnding()) {
      writeEnding(passage);
    } else {
      writeStep(told, passage);
    }
    yaml.out();
  }

  private void writeRemarks(List<String> left) {
    for (String remark : left) {
      yaml.comment("In Twine: " + Ellipsis.fit(remark, LONGEST_REMARK));
    }
    remarks.leave(left.size());
  }

  private void writeText(String key, String words, TweePassage passage, String what) {
    if (words.isEmpty()) {
      yaml.gap(key, what);
    } else {
      yaml.text(key, Peculiar.settle(words, passage, remarks));
    }
  }

  private void writeDecision(Told told, TweePassage passage) {
    decisions++;
    yaml.gap("criteria", "what is looked at here, such as [empathy, boundary]");
    yaml.key("responses");
    yaml.in();
    SafeNames used = new SafeNames();
    for (int i = 0; i < told.links().size(); i++) {
      TweeLink link = told.links().get(i);
      yaml.key(used.next(link.text(), "response-" + (i + 1), SHORT));
      writeResponse(link, passage);
    }
    yaml.out();
  }

  private void writeResponse(TweeLink link, TweePassage passage) {
    yaml.in();
    writeRemarks(link.remark().isEmpty() ? List.of() : List.of(link.remark()));
    writeText("say", link.text(), passage, "what the trainee says");
    yaml.gap("rate", "0 to 4 on each of the criteria, such as {empathy: 3, boundary: 2}");
    yaml.gap("why", "what the rating teaches about the line");
    writeNext(link.target(), passage);
    yaml.out();
  }

  private void writeStep(Told told, TweePassage passage) {
    steps++;
    for (TweeLink link : told.links()) {
      writeRemarks(link.remark().isEmpty() ? List.of() : List.of(link.remark()));
      if (link.hasWords()) {
        yaml.comment("In Twine the link said: " + link.text());
      }
    }
    writeNext(told.next(), passage);
  }

  private void writeNext(String target, TweePassage from) {
    if (!there.contains(target)) {
      remarks.breakOff(from, target);
    }
    yaml.name("next", id(target));
  }

  private void writeEnding(TweePassage passage) {
    endings++;
    yaml.key("ending");
    yaml.in();
    yaml.gapUnless(
        "title", Peculiar.settle(passage.name(), passage, remarks), "the name of this ending");
    yaml.gap("debrief", "what became of the client, and what there is to take from it");
    yaml.out();
  }
}
