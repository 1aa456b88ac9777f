package rapport.report.page;

import java.time.Duration;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import rapport.play.evaluation.Band;
import rapport.play.evaluation.CriterionResult;
import rapport.play.evaluation.Fractions;
import rapport.play.evaluation.Outcome;
import rapport.play.evaluation.RatedBy;
import rapport.play.transcript.Event;
import rapport.play.transcript.Mode;
import rapport.scenario.model.Rubric;

/** Single words and short sentences for things the domain names. */
public final class Words {
  public static final String YOU = "You";
  public static final String CLIENT = "Client";
  public static final String TRAINEE = "Trainee";

  private static final String EXERCISE =
      "A training exercise with fictional people. Not therapy, not crisis help, not an assessment of"
          + " fitness to practise. ";
  private static final String VARY = "Ratings vary with context and local law.";

  /** Shown where several scenarios are looked at. */
  public static final String DISCLAIMER =
      EXERCISE + VARY + " The briefing of each scenario says who rated it.";

  public static final String NO_REAL_CLIENTS = "Please type no real client's details.";

  /** Said where a response of the trainee's own is asked for. */
  public static final String OWN_WORDS =
      "What would you say? Write it in your own words before you see the responses. "
          + NO_REAL_CLIENTS;

  private Words() {}

  public static String of(Band band) {
    return switch (band) {
      case GOOD -> "Good";
      case FAIR -> "Fair";
      case DEVELOPING -> "Developing";
    };
  }

  public static Role role(Band band) {
    return switch (band) {
      case GOOD -> Role.GOOD;
      case FAIR -> Role.FAIR;
      case DEVELOPING -> Role.POOR;
    };
  }

  public static String of(Outcome outcome) {
    return switch (outcome) {
      case MET -> "Met";
      case NOT_YET_MET -> "Not yet met";
      case NOT_ENOUGH_EVIDENCE -> "Not enough evidence";
      case CRITICAL_INCIDENT -> "Critical incident";
    };
  }

  public static Role role(Outcome outcome) {
    return switch (outcome) {
      case MET -> Role.GOOD;
      case NOT_YET_MET -> Role.FAIR;
      case NOT_ENOUGH_EVIDENCE -> Role.BODY;
      case CRITICAL_INCIDENT -> Role.CRITICAL;
    };
  }

  /** Shown before the start and in every report: what this is, and who rated. */
  public static String disclaimer(@Nullable RatedBy ratedBy) {
    return EXERCISE + of(ratedBy) + " " + VARY;
  }

  private static String of(@Nullable RatedBy ratedBy) {
    if (ratedBy == null) {
      return "Who rated the scenario is not written down in this session.";
    }
    return switch (ratedBy) {
      case AUTHOR -> "The scenario's ratings are its author's own; no panel has rated it.";
      case HUMAN ->
          "The scenario's ratings rest on its author and on a panel of people who rated without"
              + " seeing the author's levels.";
      case AUTOMATED ->
          "The scenario's ratings rest on automated raters, not on a panel of people.";
    };
  }

  /** A title with how it is played, for a heading. */
  public static String titled(String title, Mode mode) {
    return title + ", " + mode.id();
  }

  public static String of(Mode mode) {
    return switch (mode) {
      case PRACTICE ->
          "Practice: feedback after each choice, and you may go back. Choices you take back are kept"
              + " in the transcript, marked, and not scored.";
      case ASSESSMENT -> "Assessment: no going back, and all feedback at the end.";
    };
  }

  /** What a replay goes on from. */
  public static String of(Event.Replayed replayed) {
    return "from decision "
        + replayed.number()
        + " ("
        + replayed.decision()
        + ") of the session "
        + replayed.attempt()
        + "; "
        + (replayed.number() == 1
            ? "nothing was taken over."
            : "the choices before it are taken over from there, and counted only there.");
  }

  /** A mean level to two decimals. */
  public static String mean(BigFraction mean) {
    return Fractions.rounded(mean, 2).toPlainString();
  }

  /** A share as a percentage to one decimal. */
  public static String percent(BigFraction share) {
    return Fractions.rounded(share.multiply(100), 1).toPlainString() + " %";
  }

  /** A level as its name and number: {@code Facilitative (3)}. */
  public static String level(Rubric rubric, int level) {
    return rubric.levelNames().get(level) + " (" + level + ")";
  }

  /** A mean as four dots, filled to the nearest one. */
  public static String dots(BigFraction mean) {
    int filled = Fractions.rounded(mean, 0).intValueExact();
    return "\u25CF".repeat(filled) + "\u25CB".repeat(Rubric.TOP - filled);
  }

  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  public static Optional<String> bandOf(CriterionResult result) {
    return Optional.ofNullable(result.band()).map(Words::of);
  }

  /** How long something took, in its two largest units down to seconds. */
  public static String span(Duration gap) {
    if (gap.toDays() > 0) {
      return joined(gap.toDays(), "day", gap.toHoursPart(), "hour");
    } else if (gap.toHours() > 0) {
      return joined(gap.toHours(), "hour", gap.toMinutesPart(), "minute");
    }
    return joined(gap.toMinutes(), "minute", gap.toSecondsPart(), "second");
  }

  private static String joined(long large, String unit, int small, String smallUnit) {
    String rest = count(small, smallUnit, smallUnit + "s");
    if (large == 0) {
      return rest;
    }
    String most = count(large, unit, unit + "s");
    return small == 0 ? most : most + " " + rest;
  }
}
