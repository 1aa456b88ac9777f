package rapport.app.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import rapport.Examples;
import rapport.play.session.Sessions;

/** A scenario's file in the hands of its author. */
public final class Manuscript implements Drafts {
  private final Deque<Draft> saved = new ArrayDeque<>();
  private String text;

  private Manuscript(String text) {
    this.text = text;
  }

  /**
   * Decisions {@code gate}, {@code bench} and {@code shed}, a passage {@code path}, an ending
   * {@code goodbye}, and {@code attic}, which nothing leads to.
   */
  public static Manuscript garden() {
    try {
      return new Manuscript(Files.readString(Path.of("src/test/resources/preview/garden.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text() {
    return text;
  }

  /** Writes something else wherever this stands, and doesn't save yet. */
  public Manuscript change(String from, String to) {
    assertThat(text).contains(from);
    text = text.replace(from, to);
    return this;
  }

  /** Writes something else from here up to there. */
  public Manuscript cut(String from, String to, String instead) {
    int begin = text.indexOf(from);
    int end = text.indexOf(to, begin);
    assertThat(begin).isNotNegative().isLessThan(end);
    text = text.substring(0, begin) + instead + text.substring(end);
    return this;
  }

  public Manuscript save() {
    saved.add(draft());
    return this;
  }

  private Draft draft() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Draft.of("garden", "garden.yaml", bytes, Examples.rubric());
  }

  @Override
  public Optional<Draft> fresh() {
    return Optional.ofNullable(saved.poll());
  }

  /** A preview of what is written now. */
  public PreviewActivity preview() {
    return new PreviewActivity(
        draft(), this, Examples.rubric(), Sessions.AFTERCARE, Sessions.ticker());
  }
}
