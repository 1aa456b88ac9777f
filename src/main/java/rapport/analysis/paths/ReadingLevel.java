package rapport.analysis.paths;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.scenario.model.Decision;
import rapport.scenario.model.Ending;
import rapport.scenario.model.Node;
import rapport.scenario.model.Response;
import rapport.scenario.model.Scenario;
import rapport.scenario.model.Spoken;

/**
 * How hard the text of a scenario is to read, as a grade of school in the United States: 0 and
 * below is the easiest, 13 and above college. By the index of Coleman and Liau (Journal of Applied
 * Psychology 60, 1975, "A computer readability formula designed for machine scoring"), which counts
 * letters, words and sentences; it was made for English and says nothing of other languages.
 */
public final class ReadingLevel {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+");
  private static final String ENGLISH = "en";

  private long letters;
  private long words;
  private long sentences;

  private ReadingLevel() {}

  /** The grade, to one decimal; nothing where the scenario isn't in English or has no words. */
  public static Optional<BigDecimal> of(Scenario scenario) {
    if (!scenario.overview().language().toLowerCase(Locale.ROOT).startsWith(ENGLISH)) {
      return Optional.empty();
    }
    ReadingLevel level = new ReadingLevel();
    scenario.nodes().values().forEach(level::read);
    return level.grade();
  }

  private void read(Node node) {
    read(node.opening().scene());
    read(node.opening().client());
    if (node instanceof Decision decision) {
      decision.responses().forEach(this::read);
    } else if (node instanceof Ending ending) {
      read(ending.debrief());
    }
  }

  private void read(Response response) {
    read(response.say());
    read(response.heard());
    read(response.why());
    read(response.tempting());
    read(response.reply());
  }

  private void read(Spoken spoken) {
    spoken.variants().forEach(variant -> read(variant.text()));
  }

  private void read(String text) {
    Matcher matcher = WORD.matcher(text);
    boolean hasWords = false;
    while (matcher.find()) {
      hasWords = true;
      words++;
      letters += matcher.group().codePoints().filter(Character::isLetterOrDigit).count();
    }
    if (hasWords) {
      // A text that trails off is a sentence too.
      sentences += Math.max(1, SENTENCE_END.matcher(text).results().count());
    }
  }

  /**
   * 0.0588 times the letters in 100 words, less 0.296 times the sentences in 100 words, less 15.8.
   */
  private Optional<BigDecimal> grade() {
    if (words == 0) {
      return Optional.empty();
    }
    BigFraction grade =
        BigFraction.of(588, 100)
            .multiply(letters)
            .subtract(BigFraction.of(296, 10).multiply(sentences))
            .divide(BigInteger.valueOf(words))
            .subtract(BigFraction.of(158, 10));
    return Optional.of(
        new BigDecimal(grade.getNumerator())
            .divide(new BigDecimal(grade.getDenominator()), 1, RoundingMode.HALF_UP));
  }
}
