package org.carepeers.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;

/** Streams in which every kind of event happens once, stating everything it may. */
final class WorkStreams {

    private static final LocalDate DAY = Samples.DAY;
    private static final Consent CONSENT = Consent.builder()
            .giver(PartyId.of("person-1"))
            .scope(DisclosureScope.REFERRAL_TO_PARTNER)
            .audience(Audience.PARTNER_ORGANIZATION)
            .recipient(PartyId.of("respite-1"))
            .form(ConsentForm.WRITTEN)
            .givenOn(DAY)
            .build();
    private static final Map<Class<?>, Object> DOCUMENTS = WorkSamples.all()
            .collect(Collectors.toMap(ValuesInJsonTest::typeOf, value -> value, (first, second) -> first));

    private WorkStreams() {}

    /** Returns a stream of every kind of event. */
    static <K extends Enum<K> & PeerEventKind> PeerStream<K> ofEvery(Class<K> kinds) {
        PeerStream<K> stream = PeerStream.begin(kinds, SubjectId.of("subject-1"), County.ALPINE);
        for (K kind : kinds.getEnumConstants()) {
            PeerEvent<K> event =
                    PeerEvent.of(EventId.of(kind.code()), kind, DAY, PeerActor.of(PeerCapacity.COUNTY_PROGRAM));
            for (Fact<?> fact : kind.facts()) {
                event = stating(event, fact);
            }
            stream = stream.with(event);
        }
        return stream;
    }

    @SuppressWarnings("unchecked") // the sample is of the fact's own type, which stating() checks
    private static <K extends Enum<K> & PeerEventKind> PeerEvent<K> stating(PeerEvent<K> event, Fact<?> fact) {
        return event.stating((Fact<Object>) fact, sample(fact.type()));
    }

    private static Object sample(FactType<?> type) {
        if (type instanceof FactType.Day) {
            return DAY;
        }
        if (type instanceof FactType.Count) {
            return 1;
        }
        if (type instanceof FactType.Id) {
            return "id-1";
        }
        if (type instanceof FactType.Code<?> code) {
            return last(code.type().getEnumConstants());
        }
        if (type instanceof FactType.Codes<?> codes) {
            return Set.of(last(codes.type().getEnumConstants()));
        }
        Class<?> document = ((FactType.Document<?>) type).type();
        return Optional.ofNullable(DOCUMENTS.get(document)).orElse(CONSENT);
    }

    private static Object last(Object[] constants) {
        List<Object> all = Arrays.asList(constants);
        return all.get(all.size() - 1);
    }
}
