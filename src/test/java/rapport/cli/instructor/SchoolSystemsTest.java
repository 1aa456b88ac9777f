package rapport.cli.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.cli.Shell;
import rapport.cli.Shell.Result;

/**
 * One trainee with eleven twelfths of all points gets the right mark in every school's file, or
 * none: a maximum that is there to be seen is used, and nothing is guessed.
 */
final class SchoolSystemsTest {
  private static final String CANVAS_APART =
      """
      LastName,FirstName,ID,SIS Login ID,Section,Lab (4711),Essay (4712)
      ,,,,,Manual Posting,
          Points Possible,,,,,20,10
      One,Ada,501,u1,S1,,9
      Two,Ben,502,u2,S1,7,8
      Student,Test,509,,S1,,
      """;

  private Shell shell;

  @BeforeEach
  void oneAssessmentIsKept(@TempDir Path folder) {
    shell = new Shell(folder);
    shell.write("roster.csv", "code,id,email,login\nT-01,1001,t1@x.example,u1\n");
    shell
        .typing("receive\nquiet\nlong\n")
        .run("play", "tea", "--mode", "assessment", "--trainee", "T-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1,500.00|1375",
        "1.500,00|1375",
        "1\u00a0500|1375",
        "1\u202f500|1375",
        "1'500|1375",
        "1,50,000|137500",
        "12,5|11,46",
        "12.5|11.46",
        "1500|1375"
      })
  void everyNotationOfAMaximumIsRead(String points, String mark) throws IOException {
    assertMark(blackboard("Lab [Total Pts: " + points + " Score] |8151", ""), mark);
  }

  @Test
  void aMaximumThatCanBeReadInTwoWaysIsAskedAbout() throws IOException {
    String file = blackboard("Lab [Total Pts: 1,500 Score] |8151", "");

    assertRefused(
        fill(file),
        "“1,500” in f.csv can be 1500 (--decimal point) or 1.5 (--decimal comma)",
        "--out-of");
    assertMark(file, "1375", "--decimal", "point");
    assertMark(file, "1,38", "--decimal", "comma");
    assertMark(file, "18.33", "--out-of", "20");
    assertRefused(fill(file, "--out-of", "1,500"), "can be read in one way");
  }

  @Test
  void otherNumbersInTheFileTellHowAMaximumIsMeant() throws IOException {
    String heading = "Lab [Total Pts: 1,500 Score] |8151\"\t\"Quiz [Total Pts: 10 Score] |8152";

    assertMark(blackboard(heading, "\"\t\"7.25"), "1375", "--column", "Lab");
    assertMark(blackboard(heading, "\"\t\"7,25"), "1,38", "--column", "Lab");
    assertRefused(fill(blackboard(heading, "\"\t\"7"), "--column", "Lab"), "1.5 (--decimal comma)");
    assertMark(blackboard("Lab [Total Pts: 1,500 Score] |8151", "1200"), "1375");
    assertMark(blackboard("Lab [Total Pts: 20 Score] |8151", "1,500"), "18,33");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lab [Total Pts: up to 20 Score] |8151",
        "Lab [Gesamtpunktzahl: bis zu 20 Punkte] |8151",
        "Weighted Total [Total Pts: 20 Percentage] |8151",
        "Total [Total Pts: 20 Score] |8151",
        "Lab [Total Pts: 20 Percentage] |8151",
        "Lab [Total Pts: 20 Complete/Incomplete] |8151",
        "Lab [Total Pts: 20 Letter] |8151",
        "Lab [Total Pts: 0 Text] |8151"
      })
  void blackboardsOwnColumnsAreRefused(String heading) {
    Result result = fill(blackboard(heading, ""), "--column", "8151");

    assertRefused(result, "“" + heading + "” in f.csv");
    assertRefused(fill(blackboard(heading, "")), "“" + heading + "” in f.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lab (4711)", "4711", "Lab", "lab"})
  void canvasWithSeparateNamesIsKnown(String column) throws IOException {
    Result result = fill(CANVAS_APART, "--column", column);

    assertThat(result.code()).as(result.err()).isEqualTo(1);
    assertThat(written())
        .isEqualTo(
            """
            LastName,FirstName,ID,SIS Login ID,Section,Lab (4711)
            ,,,,,Manual Posting
                Points Possible,,,,,20
            One,Ada,501,u1,S1,18.33
            """);
    assertThat(result.err())
        .contains("a mark out of 20, as the file says.")
        .contains("an upload brings: 1 new, 0 changed, 0 unchanged.")
        .contains("undoes nothing that colleagues marked since");
  }

  @Test
  void theWholeOfCanvassFileCanBeKept() throws IOException {
    fill(CANVAS_APART, "--column", "Lab", "--whole-file");

    assertThat(written()).isEqualTo(CANVAS_APART.replace("u1,S1,,9", "u1,S1,18.33,9"));
  }

  @Test
  void anUploadSaysWhatItChanges() {
    String file = CANVAS_APART.replace("u1,S1,,9", "u1,S1,12,9");
    Result result = fill(file, "--column", "Lab");
    assertThat(result.out()).endsWith("  was 12\n");
    assertThat(result.err()).contains("an upload brings: 0 new, 1 changed, 0 unchanged.");

    Result same = fill(file.replace("u1,S1,12", "u1,S1,18.330"), "--column", "Lab");
    assertThat(same.out()).endsWith("  unchanged\n");
    assertThat(same.err()).contains("0 new, 0 changed, 1 unchanged.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EX", "ex", "N/A", "A-"})
  void whatCanvasSaysInsteadOfAMarkStays(String said) throws IOException {
    String file = CANVAS_APART.replace("u1,S1,,9", "u1,S1," + said + ",9");
    Result result = fill(file, "--column", "Lab", "--whole-file");

    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("line 4, T-01: ").contains("So no file is written.");
    assertThat(result.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "SIS Login ID", "Section", "Final Score", "LastName"})
  void canvasTakesMarksInAssignmentsAlone(String column) {
    String file = CANVAS_APART.replace("Essay (4712)", "Final Score");

    assertRefused(fill(file, "--column", column), "“" + column + "” in f.csv");
  }

  @Test
  void aColumnThatCanvasCallsReadOnlyIsRefused() {
    String file = CANVAS_APART.replace(",20,10", ",(read only),10");

    assertRefused(fill(file, "--column", "Lab"), "read only");
  }

  @Test
  void titlesThatCanvasDropsOnImportAreWarnedOf() {
    assertThat(fill(CANVAS_APART.replace("Lab (", "Final Grade talk ("), "--column", "4711").err())
        .contains("Canvas drops every column");
    assertThat(fill(CANVAS_APART.replace("Lab (", "Final lab ("), "--column", "4711").err())
        .contains("has the word “Final”");
    assertThat(fill(CANVAS_APART, "--column", "4711").err()).doesNotContain("drops");
  }

  /** The headings are those of Moodle's language packs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ID,Vollständiger Name,ID-Nummer,Status,Bewertung,Bestwertung,Bewertung kann geändert"
            + " werden,Zuletzt geändert (Bewertung),Feedback als Kommentar;Teilnehmer/in;Ja;Nein",
        "Identifiant,Nom complet,Numéro d’identification,Statut,Note,Note maximale,La note peut"
            + " être modifiée,Dernière modification (note),Feedback;Participant;Oui;Non",
        "Identificador,Nombre completo,Número de ID,Estado,Calificación,Calificación máxima,La"
            + " calificación puede ser cambiada,Última modificación (calificación),x"
            + ";Participante;Sí;No",
        "Identificativo,Nome,ID number,Stato,Valutazione,Valutazione massima,La valutazione può"
            + " essere cambiata,Ultima modifica (valutazione),x;Partecipante;Sì;No",
        "Identificador,Nome,idnumber,Estado,Nota,Nota máxima,A nota pode ser alterada.,Última"
            + " atualização (avaliação),x;Participante;Sim;Não",
        "ID,Naam,ID-nummer,Status,Cijfer,Maximaal cijfer,Het cijfer kan gewijzigd worden,Laatst"
            + " gewijzigd (beoordeling),x;Deelnemer;Ja;Nee",
        "ID,Namn,ID-nummer,Status,Betyg,Maximalt betyg,Betyg kan ändras,Senast modifierat"
            + " (betyg),x;Deltagare;Ja;Nej",
        "Identyfikator,Nazwa,Numer ID,Status,Ocena,Maksymalna ocena,Ocena może być zmieniona"
            + ",Ostatnia modyfikacja (ocena),x;Uczestnik;Tak;Nie",
        "Tanımlayıcı,Ad,ID number,Durum,Not,Maksimum not,Not değiştirilebilir,Son düzenleme"
            + " (not),x;Katılımcı;Evet;Hayır",
        "Идентификатор,Имя,ID number,Состояние,Оценка,Максимальная оценка,Оценка может быть"
            + " изменена,Последнее изменение (оценка),x;Участник;Да;Нет",
        "識別子,氏名,idnumber,ステータス,評点,最大評点,評点変更可,最終更新日時 (評定),x;参加者;はい;いいえ",
        "识别码,姓名,idnumber,状态,成绩,最高分,可改,最后修改（教师）,x;参与者;是;否",
        "标识符,姓名,idnumber,状态,成绩,最高分,允许更改成绩,上次修改（评分）,评语反馈;参与者;是;否",
        "識別碼,姓名,idnumber,狀態,成績,最高成績,分數可以被更改,最後修改的(得分),x;參與者;是;否",
        "Identificador,Nom,idnumber,Estat,Qualificació,Qualificació màxima,Es pot canviar la"
            + " qualificació,Darrera modificació (qualificació),Comentaris de retroalimentació"
            + ";Participant;Sí;No",
        "Identifikatzailea,Izena,idnumber,Egoera,Kalifikazioa,Gehieneko kalifikazioa,Kalifikazioa"
            + " alda daiteke,Azken aldaketa (kalifikazioa),Feedback-iruzkinak;Parte-hartzailea"
            + ";Bai;Ez",
        "ID,Ad,idnumber,Durum,Not,Enyüksek not,Not değiştirilebilir,Son düzenleme (not),x"
            + ";Katılımcı;Evet;Hayır",
        "المعرف,الاسم,idnumber,الحالة,العلامة,الدرجة العظمى,يمكن تغيير العلامة,آخر تعديل"
            + " (العلامة),تعليقات الإفادة;مشارك;نعم;لا"
      })
  void moodlesTranslationsAreKnown(String header, String participant, String yes, String no)
      throws IOException {
    String row = participant + "77,Ada,1001,-,,\"20,00\"," + yes + ",-,\n";
    Result result = fill(header + "\n" + row);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(written()).contains(",1001,-,\"18,33\",\"20,00\"," + yes + ",-,Met.");
    assertThat(result.err()).contains("a mark out of 20, as the file says.");

    Result locked = fill(header + "\n" + row.replace("," + yes + ",", "," + no + ","));
    assertThat(locked.err()).contains("line 2, T-01: the file says that this grade can’t be");
    assertThat(locked.code()).isEqualTo(1);
    assertThat(locked.out()).isEmpty();
  }

  /** The maximum stands next to the grade in every worksheet of Moodle's. */
  @Test
  void aTranslationThatIsNotKnownIsReadByItsOrder() throws IOException {
    String file = "Nr,Kood,Hinne,Parim hinne,Muudetav\nOsaleja7,1001,,\"20,00\",Jah\n";

    assertMark(file, "18,33", "--system", "moodle", "--key-column", "Kood", "--column", "Hinne");
    assertThat(
            fill(
                    file.replace("Jah", "Ei"),
                    "--system",
                    "moodle",
                    "--key-column",
                    "Kood",
                    "--column",
                    "Hinne")
                .err())
        .contains("can’t be changed");
  }

  /** Participants by number, one maximum beside the grade, and yes or no beside that. */
  @Test
  void aTranslationThatIsNotKnownIsRecognisedByItsCells() throws IOException {
    String file =
        """
        Auðkenni,Fullt nafn,Netfang,Staða,Einkunn,Hámark,Breytanleg,Síðast
        Þátttakandi 77,Ada,t1@x.example,-,,"20,00",Ja,-
        """;

    assertMark(file, "18,33");
    assertThat(fill(file.replace("Ja", "Nei")).err()).contains("can’t be changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Identifier,ID number,Grade,Scale,Grade can be changed\nP1,1001,,\"Fail\nPass\",Yes\n",
        "Identifier,ID number,Grade,Maximum grade\nP1,1001,,\"Fail, Pass\"\n",
        "ID,ID-Nummer,Bewertung,Skala,Zuletzt geändert (Bewertung)\nT1,1001,,\"nein\nja\",-\n"
      })
  void aScaleOfWordsTakesNoPoints(String file) {
    assertRefused(fill(file, "--out-of", "20"), "is marked on a scale of words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Identifier", "ID number", "Maximum grade", "Grade can be changed", "Full name"})
  void noOtherColumnOfAWorksheetIsFilled(String column) {
    String file =
        """
        Identifier,Full name,ID number,Grade,Maximum grade,Grade can be changed
        Participant 1,Ada,1001,,20.00,Yes
        """;

    assertRefused(fill(file, "--column", column), "“" + column + "” in f.csv");
  }

  @Test
  void aHundredIsNotTakenBesideWhatMaySayOtherwise() throws IOException {
    assertRefused(fill("idnumber,Lab /20\n1001,\n"), "may mean 20", "--out-of N");
    assertRefused(fill("idnumber,Lab\n1001,150\n"), "a mark of 150 stands there");
    assertMark("idnumber,Lab\n1001,\n", "91.67");
    assertRefused(
        fill(CANVAS_APART.replace(",20,10", ",,10"), "--column", "Lab"), "nothing says how many");
  }

  /** By public scripts that read exported grades: ids and the last column have a number sign. */
  @Test
  void brightspace() throws IOException {
    String file =
        """
        OrgDefinedId,Username,Last Name,First Name,\
        Lab Points Grade <Numeric MaxPoints:20 Weight:10 Category:Labs CategoryWeight:30>,\
        Calculated Final Grade Numerator,End-of-Line Indicator
        #1001,#u1,One,Ada,,55,#
        #1002,#u2,Two,Ben,7,44,#
        """;
    assertFilled(file, file.replace("Ada,,55", "Ada,18.33,55"));
    assertFilled(file, file.replace("Ada,,55", "Ada,18.33,55"), "--column", "Lab");
    assertRefused(
        fill(file, "--column", "Calculated Final Grade Numerator"), "Brightspace calculates");
    assertRefused(fill(file, "--column", "OrgDefinedId"), "says whose a row is");
    assertRefused(fill(file.replaceAll(" <.*?>", "")), "out of. Say it with --out-of N.");
  }

  /** By the patterns of Sakai's own import. */
  @Test
  void sakai() throws IOException {
    String file =
        """
        Student ID;Student Name;Lab [20,5];* Lab;# Course Grade
        u1;One, Ada;;;A
        u2;Two, Ben;7,25;good;B
        """;
    assertFilled(file, file.replace("Ada;;;A", "Ada;18,79;Met. Empathy: Good.;A"));
    assertRefused(fill(file, "--column", "# Course Grade"), "is no column that Sakai takes");
  }

  @Test
  void googleClassroomsRowsAboutColumnsAreNoStudents() throws IOException {
    String file =
        """
        Last Name,First Name,Email Address,Lab,Essay
        Date,,,2026-11-02,2026-11-09
        Points,,,20,10
        Class Average,,,,8.5
        One,Ada,t1@x.example,,9
        """;
    assertFilled(file, file.replace("example,,9", "example,18.33,9"), "--column", "Lab");
    assertRefused(fill(file, "--column", "Email Address"), "says whose a row is");
  }

  @Test
  void schoology() throws IOException {
    String file =
        """
        First Name,Last Name,Unique User ID,Lab (20 pts),Overall
        Ada,One,1001,,88%
        """;
    assertFilled(file, file.replace("1001,,", "1001,18.33,"));
    assertFilled(file, file.replace("1001,,", "1001,18.33,"), "--column", "Lab");
    assertRefused(fill(file.replace(" (20 pts)", "")), "--out-of N");
  }

  /** By public scripts that read both of its files. */
  @Test
  void gradescope() throws IOException {
    String course =
        """
        First Name,Last Name,SID,Email,Sections,Lab,Lab - Max Points,Lab - Submission Time
        Ada,One,1001,t1@x.example,S,,20.0,
        """;
    assertFilled(course, course.replace("S,,20", "S,18.33,20"));
    String one =
        """
        First Name,Last Name,SID,Email,Total Score,Max Points,Status,1: Talk (10.0 pts)
        Ada,One,1001,t1@x.example,,20.0,Missing,
        """;
    assertFilled(one, one.replace("example,,20", "example,18.33,20"));
  }

  /** By the columns of edx-bulk-grades. */
  @Test
  void openEdx() throws IOException {
    String overrides =
        """
        user_id,username,student_key,course_id,track,cohort,name-85bb02db,new_override-85bb02db
        7,u1,,course-v1:x,audit,,Lab,
        """;
    assertRefused(fill(overrides), "--out-of N");
    assertFilled(
        overrides, overrides.replace("Lab,", "Lab,18.33"), "--column", "Lab", "--out-of", "20");
    String staff =
        """
        user_id,username,student_uid,block_id,title,Previous Points,New Points
        7,u1,,block-v1:x,Lab,3,
        """;
    assertFilled(staff, staff.replace("3,", "3,18.33"), "--out-of", "20");
    assertRefused(
        fill(staff, "--column", "Previous Points", "--out-of", "20"), "is no column that Open edX");
  }

  @Test
  void anyTableIsFilledOnceItsColumnsAreNamed() throws IOException {
    String file = "Kürzel;Team;Punkte;Bemerkung\nu1;A;;\nu2;B;12,5;x\n";

    assertRefused(fill(file), "--key-column", "--column", "--out-of", "Kürzel, Team, Punkte");
    assertRefused(
        fill(file, "--key-column", "Kürzel", "--column", "Punkte"), "Say it with --out-of N.");
    String filled = file.replace("A;;", "A;18,33;");
    assertFilled(file, filled, "--key-column", "Kürzel", "--column", "Punkte", "--out-of", "20");
    assertRefused(
        fill(file, "--key-column", "Kürzel", "--column", "Kürzel", "--out-of", "20"),
        "says whose a row is");
    assertRefused(
        fill(
            "Person;Konto;Punkte\nu1;1001;\n",
            "--key-column",
            "Person",
            "--column",
            "Konto",
            "--out-of",
            "20"),
        "“Konto” in f.csv says whose a row is");
  }

  private static String blackboard(String heading, String cell) {
    return "\"Last Name\"\t\"Username\"\t\"Student ID\"\t\""
        + heading
        + "\"\n\"One\"\t\"u1\"\t\"1001\"\t\""
        + cell
        + "\"\n";
  }

  private void assertMark(String file, String mark, String... options) throws IOException {
    Result result = fill(file, options);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("T-01  " + mark + "  ");
    assertThat(written()).contains(mark);
  }

  /** Only the mark is new, by another reader's account too. */
  private void assertFilled(String file, String expected, String... options) throws IOException {
    Result result = fill(file, options);

    assertThat(written()).as(result.err()).isEqualTo(expected);
    assertThat(records(written())).hasSameSizeAs(records(file));
  }

  private static List<CSVRecord> records(String text) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(text.contains(";") ? ';' : ',').get();
    return format.parse(new StringReader(text)).getRecords();
  }

  private void assertRefused(Result result, String... words) {
    assertThat(result.err()).contains(words);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isIn(1, 2);
    assertThat(shell.file("out.csv")).doesNotExist();
  }

  private Result fill(String file, String... options) {
    try {
      Files.deleteIfExists(shell.file("out.csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shell.write("f.csv", file);
    List<String> all =
        new ArrayList<>(List.of("gradebook", "f.csv", "--roster", "roster.csv", "--scenario"));
    all.addAll(List.of("tea", "--output", "out.csv"));
    all.addAll(Arrays.asList(options));
    return shell.run(all.toArray(String[]::new));
  }

  private String written() throws IOException {
    return Files.readString(shell.file("out.csv"));
  }
}
