package rapport.export.school;

import java.util.List;

/**
 * Headings and words of a grading worksheet in Moodle's own translations: English first, then
 * German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish,
 * Czech, Turkish, Russian, Arabic, Japanese, Chinese, Catalan, Galician, Basque, Slovenian and
 * Indonesian, as far as they are known.
 *
 * <p>Many were compared with Moodle's language packs, not all: those of Danish, Norwegian, Finnish,
 * Polish and Czech least. Where a word is missing the place of a column still tells.
 */
final class MoodleWords {
  static final List<String> IDENTIFIER =
      List.of(
          "Identifier",
          "ID",
          "Identifiant",
          "Identificador",
          "Identificativo",
          "Identificatie",
          "Identifierare",
          "Identifikator",
          "Tunniste",
          "Identyfikator",
          "Identifikátor",
          "Tanımlayıcı",
          "Идентификатор",
          "المعرف",
          "識別子",
          "识别码",
          "识别号",
          "标识符",
          "標識符",
          "識別碼",
          "Identificador (ID)",
          "Identifikatzailea");

  static final List<String> GRADE =
      List.of(
          "Grade",
          "Bewertung",
          "Note",
          "Calificación",
          "Nota",
          "Valutazione",
          "Avaliação",
          "Cijfer",
          "Beoordeling",
          "Betyg",
          "Karakter",
          "Arvosana",
          "Ocena",
          "Známka",
          "Hodnocení",
          "Not",
          "Оценка",
          "الدرجة",
          "العلامة",
          "評点",
          "評定",
          "成绩",
          "成績",
          "分数",
          "分數",
          "Qualificació",
          "Cualificación",
          "Kalifikazioa",
          "Nilai");

  static final List<String> MAXIMUM =
      List.of(
          "Maximum grade",
          "Bestwertung",
          "Note maximale",
          "Calificación máxima",
          "Nota máxima",
          "Valutazione massima",
          "Punteggio massimo",
          "Avaliação máxima",
          "Maximaal cijfer",
          "Maximumcijfer",
          "Maximale beoordeling",
          "Maximalt betyg",
          "Högsta betyg",
          "Maksimal karakter",
          "Maksimumkarakter",
          "Højeste karakter",
          "Høyeste karakter",
          "Maksimikarakter",
          "Maksimiarvosana",
          "Suurin arvosana",
          "Korkein arvosana",
          "Maksymalna ocena",
          "Ocena maksymalna",
          "Nejvyšší známka",
          "Maximální známka",
          "Nejlepší možná známka",
          "Nejvyšší možné hodnocení",
          "Maximální hodnocení",
          "Maksimum not",
          "En yüksek not",
          "Enyüksek not",
          "Максимальная оценка",
          "الدرجة العظمى",
          "الدرجة القصوى",
          "العلامة القصوى",
          "الحد الأقصى للدرجة",
          "最大評点",
          "最高評点",
          "最高分",
          "最高成绩",
          "最高成績",
          "最高分數",
          "Qualificació màxima",
          "Cualificación máxima",
          "Gehienezko kalifikazioa",
          "Gehieneko kalifikazioa",
          "Najvišja ocena",
          "Nilai maksimum");

  static final List<String> SCALE =
      List.of(
          "Scale",
          "Skala",
          "Barème",
          "Échelle",
          "Escala",
          "Metodo di valutazione",
          "Scala",
          "Schaal",
          "Asteikko",
          "Stupnice",
          "Škála",
          "Ölçek",
          "Шкала",
          "المقياس",
          "評価尺度",
          "等级",
          "量尺",
          "Lestvica");

  static final List<String> CHANGEABLE =
      List.of(
          "Grade can be changed",
          "Bewertung kann geändert werden",
          "La note peut être modifiée",
          "La calificación puede ser cambiada",
          "La calificación puede cambiarse",
          "La valutazione può essere cambiata",
          "A nota pode ser alterada.",
          "A nota pode ser alterada",
          "Nota pode ser alterada",
          "Het cijfer kan gewijzigd worden",
          "Betyg kan ändras",
          "Karakteren kan ændres",
          "Karakter kan ændres",
          "Karakteren kan endres",
          "Karakter kan endres",
          "Arvosanaa voi muuttaa",
          "Arvosana voidaan muuttaa",
          "Ocena może być zmieniona",
          "Ocenę można zmienić",
          "Známku lze změnit",
          "Hodnocení lze změnit",
          "Not değiştirilebilir",
          "Оценка может быть изменена",
          "يمكن تغيير الدرجة",
          "يمكن تغيير العلامة",
          "評点変更可",
          "成绩可以更改",
          "可以更改成绩",
          "允许更改成绩",
          "分數可以更改",
          "分數可以被更改",
          "Es pot canviar la qualificació",
          "A cualificación pode ser cambiada",
          "A cualificación pode seren cambiada",
          "Kalifikazioa alda daiteke",
          "Ocena se lahko spremeni.",
          "Nilai bisa diubah");

  static final List<String> MODIFIED =
      List.of(
          "Last modified (grade)",
          "Zuletzt geändert (Bewertung)",
          "Dernière modification (note)",
          "Última modificación (calificación)",
          "Ultima modifica (valutazione)",
          "Última atualização (avaliação)",
          "Última modificação (nota)",
          "Última modificação (avaliação)",
          "Laatst gewijzigd (beoordeling)",
          "Laatst gewijzigd (cijfer)",
          "Senast modifierat (betyg)",
          "Senast ändrad (betyg)",
          "Sidst ændret (karakter)",
          "Sist endret (karakter)",
          "Viimeksi muokattu (arvosana)",
          "Ostatnia modyfikacja (ocena)",
          "Poslední změna (hodnocení)",
          "Poslední změna (známka)",
          "Son düzenleme (not)",
          "Последнее изменение (оценка)",
          "Последнее изменение оценки",
          "آخر تعديل (درجة)",
          "آخر تعديل (التقدير)",
          "آخر تعديل (العلامة)",
          "最終更新日時 (評定)",
          "最終更新日時 (評点)",
          "最后修改（教师）",
          "最后修改（成绩）",
          "上次修改（评分）",
          "最後修改（老師）",
          "最後修改的(得分)",
          "Última modificación (cualificación)",
          "Darrera modificació (qualificació)",
          "Azken aldaketa (kalifikazioa)",
          "Zadnja sprememba (ocene)");

  static final List<String> FEEDBACK =
      List.of(
          "Feedback comments",
          "Feedback als Kommentar",
          "Feedback par commentaires",
          "Comentarios de retroalimentación",
          "Commenti feedback",
          "Commenti di feedback",
          "Commenti",
          "Comentários de feedback",
          "Feedback (commentaar)",
          "Feedback als commentaar",
          "Feedback",
          "Feedbackkommentarer",
          "Återkopplingskommentarer",
          "Komentarz zwrotny",
          "Komentáře",
          "Geribildirim yorumları",
          "Отзыв в виде комментария",
          "フィードバックコメント",
          "反馈评论",
          "评语反馈",
          "Comentaris de retroalimentació",
          "Comentarios",
          "Feedback-iruzkinak",
          "تعليقات الإفادة");

  /** What the columns of people's numbers, addresses and names to log in with are called. */
  static final List<String> ID_NUMBER =
      List.of(
          "idnumber",
          "ID number",
          "student id",
          "ID-Nummer",
          "Numéro d’identification",
          "Numéro d'identification",
          "Número de ID",
          "Codice identificativo",
          "Número de identificação",
          "Número ID",
          "ID-nummer",
          "Numer ID",
          "Identifikační číslo",
          "Kimlik numarası",
          "Индивидуальный номер",
          "IDナンバー",
          "学号");

  static final List<String> EMAIL =
      List.of(
          "email",
          "Email address",
          "E-Mail-Adresse",
          "Adresse de courriel",
          "Adresse courriel",
          "Dirección de correo",
          "Dirección Email",
          "Dirección de correo electrónico",
          "Indirizzo email",
          "Endereço de e-mail",
          "Endereço de email",
          "E-mailadres",
          "E-postadress",
          "E-mailadresse",
          "E-postadresse",
          "Sähköpostiosoite",
          "Adres e-mail",
          "E-mail",
          "E-mailová adresa",
          "E-posta adresi",
          "Адрес электронной почты",
          "メールアドレス",
          "电子邮件地址",
          "عنوان البريد الإلكتروني");

  static final List<String> USERNAME =
      List.of(
          "username",
          "Anmeldename",
          "Nom d’utilisateur",
          "Nom d'utilisateur",
          "Nombre de usuario",
          "Nome utente",
          "Username",
          "Nome de utilizador",
          "Identificação de usuário",
          "Gebruikersnaam",
          "Användarnamn",
          "Brugernavn",
          "Brukernavn",
          "Käyttäjätunnus",
          "Nazwa użytkownika",
          "Uživatelské jméno",
          "Kullanıcı adı",
          "Логин",
          "ユーザ名",
          "用户名");

  private static final List<String> YES =
      List.of(
          "yes", "ja", "oui", "sí", "si", "sì", "sim", "kyllä", "tak", "ano", "evet", "да", "نعم",
          "はい", "是", "bai", "da", "igen", "ναι", "так", "예", "네", "có", "כן", "ya", "jā", "taip",
          "jah", "áno", "ie", "بله", "हाँ", "ใช่");

  private static final List<String> NO =
      List.of(
          "no", "nein", "non", "não", "nee", "nej", "nei", "ei", "nie", "ne", "hayır", "нет", "لا",
          "いいえ", "否", "ez", "nu", "nem", "όχι", "ні", "не", "아니오", "아니요", "không", "לא", "tidak",
          "nē", "na", "خیر", "नहीं", "ไม่", "ไม่ใช่", "nel");

  private MoodleWords() {}

  static boolean isYes(String word) {
    return YES.contains(Sheet.folded(word));
  }

  static boolean isNo(String word) {
    return NO.contains(Sheet.folded(word));
  }
}
