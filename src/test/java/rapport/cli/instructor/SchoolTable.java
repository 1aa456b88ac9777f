package rapport.cli.instructor;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A class's file from a school's system, of people with the id {@code 0042NN}, the login {@code
 * uNN} and an address, in which whoever has not handed in has a mark of 7 already.
 */
enum SchoolTable {
  CANVAS(
      20,
      ',',
      "Lab (4711)",
      """
      Student,ID,SIS User ID,SIS Login ID,Section,Lab (4711),Essay (4712)
      ,,,,,Manual Posting,
          Points Possible,,,,,20,10
      """,
      "\"Student, %1$s\",9%1$s,0042%1$s,u%1$s,A,%2$s,9",
      "--column",
      "4711",
      "--whole-file"),
  MOODLE_IN_GERMAN(
      50,
      ',',
      "Bewertung",
      """
      ID,Vollständiger Name,E-Mail-Adresse,Status,Bewertung,Bestwertung,Bewertung kann geändert\
       werden,Zuletzt geändert (Bewertung),Feedback als Kommentar
      """,
      "Teilnehmer/in9%1$s,\"Student, %1$s\",u%1$s@x.example,Abgegeben,%2$s,\"50,00\",Ja,-,"),
  BLACKBOARD(
      1500,
      '\t',
      "Lab [Total Pts: 1.500,00 Score] |8151",
      "\"Last Name\"\t\"Username\"\t\"Student ID\"\t\"Lab [Total Pts: 1.500,00 Score] |8151\"\n",
      "\"%1$s\"\t\"u%1$s\"\t\"0042%1$s\"\t\"%2$s\""),
  BRIGHTSPACE(
      20,
      ',',
      "Lab Points Grade <Numeric MaxPoints:20 Weight:10>",
      """
      OrgDefinedId,Last Name,Lab Points Grade <Numeric MaxPoints:20 Weight:10>,\
      Calculated Final Grade Numerator,End-of-Line Indicator
      """,
      "#0042%1$s,Student,%2$s,55,#"),
  SAKAI(
      20,
      ',',
      "Lab [20]",
      "Student ID,Student Name,Lab [20],* Lab,# Course Grade\n",
      "u%1$s,\"Student, %1$s\",%2$s,,A"),
  GRADESCOPE(
      30,
      ',',
      "Lab",
      "First Name,SID,Email,Lab,Lab - Max Points,Lab - Submission Time\n",
      "Student,0042%1$s,u%1$s@x.example,%2$s,30.0,"),
  OPEN_EDX(
      20,
      ',',
      "new_override-85bb",
      "user_id,username,student_key,course_id,track,cohort,name-85bb,new_override-85bb\n",
      "7%1$s,u%1$s,,course-v1:x,audit,,Lab,%2$s",
      "--column",
      "Lab",
      "--out-of",
      "20"),
  SCHOOLOGY(
      20,
      ',',
      "Lab (20 pts)",
      "First Name,Last Name,Unique User ID,Lab (20 pts),Overall\n",
      "Ada,\"O\"\"Hara\",0042%1$s,%2$s,88%%"),
  GOOGLE_CLASSROOM(
      20,
      ',',
      "Lab",
      """
      Last Name,First Name,Email Address,Lab,Essay
      Date,,,2026-11-02,2026-11-09
      Points,,,20,10
      Class Average,,,,8.5
      """,
      "One,Ada,u%1$s@x.example,%2$s,9",
      "--column",
      "Lab");

  private final int outOf;
  private final char separator;
  private final String column;
  private final String head;
  private final String row;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes nothing that changes.
  private final List<String> options;

  SchoolTable(
      int outOf, char separator, String column, String head, String row, String... options) {
    this.outOf = outOf;
    this.separator = separator;
    this.column = column;
    this.head = head;
    this.row = row;
    this.options = List.of(options);
  }

  /** What the command needs to be told beside the file. */
  List<String> options() {
    return options;
  }

  int outOf() {
    return outOf;
  }

  /** The heading of the column that takes the marks. */
  String column() {
    return column;
  }

  /** Whether a mark or feedback belongs into this column. */
  boolean isFilled(String heading) {
    return List.of(column, "* Lab", "Feedback als Kommentar").contains(heading);
  }

  /** What whoever has not handed in has already. */
  String leftMark() {
    return this == MOODLE_IN_GERMAN ? "7,00" : "7";
  }

  boolean hasDecimalCommas() {
    return this == MOODLE_IN_GERMAN || this == BLACKBOARD;
  }

  /** The file as the system gives it out. */
  byte[] bytes() {
    String mark = this == MOODLE_IN_GERMAN ? "\"7,00\"" : leftMark();
    String rows =
        IntStream.range(0, ClassOfForty.SIZE)
            .mapToObj(
                person ->
                    String.format(
                        row,
                        String.format("%02d", person),
                        person == ClassOfForty.MISSING ? mark : ""))
            .collect(Collectors.joining("\n", head, "\n"));
    String text = this == BLACKBOARD ? "\uFEFF" + rows.replace("\n", "\r\n") : rows;
    return text.getBytes(charset());
  }

  private Charset charset() {
    return this == BLACKBOARD ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  /** By a reader that had no part in writing it. */
  List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    String text = new String(Files.readAllBytes(file), charset()).replaceFirst("^\uFEFF", "");
    return format.parse(new StringReader(text)).getRecords();
  }

  /** The people's rows stand last, in their order. */
  static List<CSVRecord> people(List<CSVRecord> all) {
    return all.subList(all.size() - ClassOfForty.SIZE, all.size());
  }
}
