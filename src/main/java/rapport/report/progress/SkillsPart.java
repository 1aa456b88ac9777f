package rapport.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import rapport.grading.progress.SkillUse;
import rapport.report.page.Alternative;
import rapport.report.page.Block;
import rapport.report.page.Part;
import rapport.report.page.Role;
import rapport.report.page.Table;
import rapport.report.page.Table.Column;
import rapport.report.page.Words;

/** The skills that decisions asked for, and at how many of them a response showed one. */
final class SkillsPart {
  /** More than these nobody reads in lines. */
  private static final int LISTED = 8;

  private SkillsPart() {}

  /** The part; nothing where no response names a skill. */
  static List<Part> of(List<SkillUse> skills) {
    return skills.isEmpty()
        ? List.of()
        : List.of(new Alternative(List.of(table(skills)), lines(skills)));
  }

  private static List<Block> lines(List<SkillUse> skills) {
    List<Block> blocks = new ArrayList<>();
    for (SkillUse skill : skills.subList(0, Math.min(LISTED, skills.size()))) {
      blocks.add(
          Block.item(
              name(skill)
                  + ": shown at "
                  + skill.used()
                  + " of "
                  + Words.count(skill.met(), "decision", "decisions")
                  + "."));
      blocks.add(Meter.of(Role.LABEL, BigFraction.of(skill.used(), skill.met()), ""));
    }
    if (skills.size() > LISTED) {
      blocks.add(
          Block.hint(
              "Those met most often, "
                  + LISTED
                  + " of "
                  + skills.size()
                  + ". All of them: rapport progress --format html --output FILE"));
    }
    return blocks;
  }

  private static Table table(List<SkillUse> skills) {
    return Table.of(
        "Decisions that asked for a skill, and at how many your response showed it",
        List.of(
            Column.words("Skill"), Column.number("Met"), Column.number("Shown"), Column.share("")),
        skills.stream().map(SkillsPart::row).toList());
  }

  private static List<Table.Cell> row(SkillUse skill) {
    return List.of(
        Table.Cell.of(name(skill)),
        Table.Cell.of(skill.met()),
        Table.Cell.of(skill.used()),
        Table.Cell.share(Role.BODY, BigFraction.of(skill.used(), skill.met())));
  }

  /** As its author named it, with spaces and a capital. */
  private static String name(SkillUse skill) {
    String words = skill.skill().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
