package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.carepeers.Coded;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.obligation.ObligationChange;
import org.jspecify.annotations.Nullable;

/** Reads the effects of the events of a case, field by field. Thread-safe. */
final class EffectReader extends JsonDeserializer<Effect> {

    private final Codes<EventKind> events = Codes.of(EventKind.class);
    private final Codes<HearingKind> hearings = Codes.of(HearingKind.class);
    private final Codes<CareStage> stages = Codes.of(CareStage.class);
    private final Codes<CircumstanceKind> circumstances = Codes.of(CircumstanceKind.class);
    private final Codes<SideMatterKind> matters = Codes.of(SideMatterKind.class);
    private final Codes<County> counties = Codes.of(County.class);
    private final ObligationReader obligations;

    EffectReader(ObligationReader obligations) {
        this.obligations = obligations;
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public Effect deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Said said = new Said();
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "effect" -> said.effect = Stored.text(parser);
                case "kind", "stage", "circumstance", "matter", "county" -> said.code = Stored.text(parser);
                case "party" -> said.party = Stored.text(parser);
                case "on", "day" -> said.on = Stored.day(parser);
                case "endsOn" -> said.endsOn = Stored.day(parser);
                case "term" -> said.term = Stored.number(parser);
                case "facts" -> said.facts = context.readValue(parser, Facts.class);
                case "change" -> said.change = obligations.read(parser);
                default -> throw Stored.unknownField(parser);
            }
        }
        return effect(parser, said);
    }

    /** The fields of an effect, whichever they are. */
    private static final class Said {
        private @Nullable String effect;
        private @Nullable String code;
        private @Nullable String party;
        private @Nullable LocalDate on;
        private @Nullable LocalDate endsOn;
        private @Nullable Integer term;
        private @Nullable Facts facts;
        private @Nullable ObligationChange change;
    }

    private Effect effect(JsonParser parser, Said said) throws IOException {
        return switch (Stored.said(parser, said.effect)) {
            case "noted" -> new Effect.Noted(code(parser, events, said), on(parser, said));
            case "noted-of" ->
                new Effect.NotedOf(code(parser, events, said), Stored.said(parser, said.party), on(parser, said));
            case "stage-entered" -> new Effect.StageEntered(code(parser, stages, said), on(parser, said));
            case "facts-in-force" -> new Effect.FactsInForce(Stored.said(parser, said.facts));
            case "hearing-set" -> new Effect.HearingSet(code(parser, hearings, said), on(parser, said));
            case "hearing-cleared" -> new Effect.HearingCleared(code(parser, hearings, said));
            case "term-began" ->
                new Effect.TermBegan(
                        Stored.said(parser, said.term), on(parser, said), Stored.said(parser, said.endsOn));
            case "circumstance-began" ->
                new Effect.CircumstanceBegan(code(parser, circumstances, said), on(parser, said));
            case "circumstance-ended" -> new Effect.CircumstanceEnded(code(parser, circumstances, said));
            case "side-matter-began" -> new Effect.SideMatterBegan(code(parser, matters, said), on(parser, said));
            case "side-matter-ended" -> new Effect.SideMatterEnded(code(parser, matters, said));
            case "county-changed" -> new Effect.CountyChanged(code(parser, counties, said));
            case "closure-declared" -> new Effect.ClosureDeclared(on(parser, said));
            case "obligation-changed" -> new Effect.ObligationChanged(Stored.said(parser, said.change));
            default -> throw Stored.notOfItsForm(parser);
        };
    }

    private static <E extends Enum<E> & Coded> E code(JsonParser parser, Codes<E> codes, Said said) throws IOException {
        return codes.of(parser, Stored.said(parser, said.code));
    }

    private static LocalDate on(JsonParser parser, Said said) throws IOException {
        return Stored.said(parser, said.on);
    }
}
