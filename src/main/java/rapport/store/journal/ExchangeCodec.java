package rapport.store.journal;

import java.util.List;
import java.util.Locale;
import rapport.play.evaluation.Exchange;
import rapport.play.evaluation.Moment;
import rapport.play.evaluation.Offer;
import rapport.scenario.model.Rupture;
import rapport.store.chain.JsonFields;
import rapport.store.chain.UnreadableRecordException;

/** An exchange as JSON fields, and back. */
final class ExchangeCodec {
  private ExchangeCodec() {}

  static void write(Exchange exchange, JsonFields fields) {
    fields
        .putAll("shown", moments(exchange.shown()))
        .put("decision", exchange.decision())
        .put("criteria", exchange.criteria())
        .put("weight", exchange.weight())
        .put("problems", exchange.problems())
        .put("strengths", exchange.strengths())
        .put("risk", exchange.risk())
        .put("rupture", word(exchange.rupture()))
        .put("asks-own-words", exchange.asksOwnWords())
        .putAll("offers", exchange.offers().stream().map(ExchangeCodec::offer).toList())
        .put("chosen", exchange.chosen())
        .put("own-words", exchange.ownWords())
        .put("reply", exchange.reply());
  }

  static Exchange read(JsonFields fields) {
    List<Offer> offers = fields.objects("offers").stream().map(ExchangeCodec::offer).toList();
    int chosen = fields.whole("chosen");
    if (chosen < 0 || chosen >= offers.size()) {
      throw new UnreadableRecordException("what was chosen was not on offer");
    }
    return new Exchange(
        readMoments(fields),
        fields.text("decision"),
        fields.texts("criteria"),
        fields.whole("weight"),
        fields.texts("problems"),
        fields.texts("strengths"),
        fields.flag("risk"),
        rupture(fields.text("rupture")),
        fields.flag("asks-own-words"),
        offers,
        chosen,
        fields.text("own-words"),
        fields.text("reply"));
  }

  static List<JsonFields> moments(List<Moment> moments) {
    return moments.stream()
        .map(
            moment ->
                JsonFields.empty()
                    .put("node", moment.node())
                    .put("scene", moment.scene())
                    .put("client", moment.client()))
        .toList();
  }

  static List<Moment> readMoments(JsonFields fields) {
    return fields.objects("shown").stream()
        .map(shown -> new Moment(shown.text("node"), shown.text("scene"), shown.text("client")))
        .toList();
  }

  private static JsonFields offer(Offer offer) {
    return JsonFields.empty()
        .put("id", offer.id())
        .put("say", offer.say())
        .put("levels", offer.levels())
        .put("heard", offer.heard())
        .put("why", offer.why())
        .put("tempting", offer.tempting())
        .put("critical", offer.critical())
        .put("repair", offer.repair())
        .put("safety", offer.safety())
        .put("skills", offer.skills())
        .put("strengths", offer.strengths());
  }

  private static Offer offer(JsonFields fields) {
    return new Offer(
        fields.text("id"),
        fields.text("say"),
        fields.levels("levels"),
        fields.text("heard"),
        fields.text("why"),
        fields.text("tempting"),
        fields.text("critical"),
        fields.flag("repair"),
        fields.flag("safety"),
        fields.texts("skills"),
        fields.texts("strengths"));
  }

  private static String word(Rupture rupture) {
    return rupture == Rupture.NONE ? "" : rupture.name().toLowerCase(Locale.ROOT);
  }

  private static Rupture rupture(String word) {
    for (Rupture each : Rupture.values()) {
      if (word(each).equals(word)) {
        return each;
      }
    }
    throw new UnreadableRecordException("it names an unknown kind of rupture");
  }
}
