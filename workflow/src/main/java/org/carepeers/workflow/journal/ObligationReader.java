package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.Code;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.Timeliness;

/**
 * Reads what became of an obligation. Most of what a case's entries say is of this kind, so it is read field by field, many
 * times faster than by reflection. Thread-safe.
 */
final class ObligationReader extends JsonDeserializer<ObligationChange> {

    private final Codes<Basis> bases = Codes.of(Basis.class);
    private final Codes<Timeliness> timelinesses = Codes.of(Timeliness.class);
    private final Codes<DutyHolder> holders = Codes.of(DutyHolder.class);
    private final Known<Citation> citations = new Known<>(Citation::parse);
    private final Known<RuleId> rules = new Known<>(RuleId::of);
    private final DueReader dues = new DueReader(citations);

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return read(parser);
    }

    @Override
    public ObligationChange deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser);
    }

    ObligationChange read(JsonParser parser) throws IOException {
        String change = null;
        Obligation obligation = null;
        ObligationId id = null;
        LocalDate on = null;
        int daysLate = 0;
        Timeliness timeliness = null;
        Due due = null;
        Code because = null;
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "change" -> change = Stored.text(parser);
                case "obligation" -> obligation = obligation(parser);
                case "id" -> id = id(parser);
                case "on" -> on = Stored.day(parser);
                case "daysLate" -> daysLate = Stored.number(parser);
                case "timeliness" -> timeliness = timelinesses.read(parser);
                case "due" -> due = dues.read(parser);
                case "because" -> because = Stored.code(parser);
                default -> throw Stored.unknownField(parser);
            }
        }
        return switch (Stored.said(parser, change)) {
            case "began" -> new ObligationChange.Began(Stored.said(parser, obligation));
            case "met" ->
                new ObligationChange.Met(
                        Stored.said(parser, id), Stored.said(parser, on), daysLate, Stored.said(parser, timeliness));
            case "extended" ->
                new ObligationChange.Extended(
                        Stored.said(parser, id), Stored.said(parser, on), Stored.said(parser, due));
            case "re-dated" ->
                new ObligationChange.Redated(
                        Stored.said(parser, id),
                        Stored.said(parser, on),
                        Stored.said(parser, due),
                        Stored.said(parser, because));
            case "fell-away" ->
                new ObligationChange.FellAway(
                        Stored.said(parser, id), Stored.said(parser, on), Stored.said(parser, because));
            default -> throw Stored.notOfItsForm(parser);
        };
    }

    private Obligation obligation(JsonParser parser) throws IOException {
        ObligationId id = null;
        String title = null;
        Basis basis = null;
        List<Citation> sections = List.of();
        DutyHolder who = null;
        LocalDate begunOn = null;
        Due due = null;
        Optional<String> about = Optional.empty();
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "id" -> id = id(parser);
                case "title" -> title = Stored.text(parser);
                case "basis" -> basis = bases.read(parser);
                case "citations" -> sections = Stored.list(parser, citations::read);
                case "who" -> who = holders.read(parser);
                case "begunOn" -> begunOn = Stored.day(parser);
                case "due" -> due = dues.read(parser);
                case "about" -> about = Optional.of(Stored.text(parser));
                default -> throw Stored.unknownField(parser);
            }
        }
        return new Obligation(
                Stored.said(parser, id),
                Stored.said(parser, title),
                Stored.said(parser, basis),
                List.copyOf(sections),
                Stored.said(parser, who),
                Stored.said(parser, begunOn),
                Stored.said(parser, due),
                about);
    }

    private ObligationId id(JsonParser parser) throws IOException {
        RuleId rule = null;
        EventId begunBy = null;
        String overlay = "";
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "rule" -> rule = rules.read(parser);
                case "begunBy" -> begunBy = Stored.id(parser);
                case "overlay" -> overlay = Stored.text(parser);
                default -> throw Stored.unknownField(parser);
            }
        }
        return new ObligationId(Stored.said(parser, rule), Stored.said(parser, begunBy), overlay);
    }
}
