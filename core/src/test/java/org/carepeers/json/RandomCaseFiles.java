package org.carepeers.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.PriorCases;

/** Case files of invented people with every kind of event; the same seed gives the same files. */
final class RandomCaseFiles {

    private static final String ID_CHARACTERS = "ABCxyz019._:-";
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2023-10-01T00:00:00Z");

    private final Random random;

    RandomCaseFiles(long seed) {
        this.random = new Random(seed);
    }

    /** A file with one event of every kind, in which each fact is stated with the given chance. */
    CaseFile next(double chance) {
        CaseFile.Builder file = CaseFile.builder()
                .id(CaseId.of(id()))
                .county(constant(County.class))
                .priorCases(PriorCases.builder()
                        .otherPetitionOpen(constant(Finding.class))
                        .build());
        List<Participant> participants = Samples.all()
                .filter(Participant.class::isInstance)
                .map(Participant.class::cast)
                .toList();
        if (random.nextBoolean()) {
            file.participant(participants.get(random.nextInt(participants.size())));
            file.addPeople(PersonDetails.builder()
                    .party(PartyId.of("p1"))
                    .name(Samples.WORDS + " \"\\\u00e9\u4e2d\n" + random.nextInt())
                    .build());
            file.addExternalReferences(ExternalReference.of(id(), id()));
        }
        for (EventKind kind : EventKind.values()) {
            file.addEvents(event(kind, chance));
        }
        return file.build();
    }

    private CareEvent event(EventKind kind, double chance) {
        CareEvent.Builder event = CareEvent.builder()
                .id(EventId.of(kind.code()))
                .kind(kind)
                .occurredOn(day())
                .by(random.nextBoolean() ? Actor.of(constant(Role.class)) : Actor.of(Role.COURT, PartyId.of(id())))
                .facts(facts(kind, chance));
        if (random.nextBoolean()) {
            event.recordedAt(FIRST_MOMENT.plusMillis(random.nextInt(Integer.MAX_VALUE)));
            event.recordedBy(PartyId.of(id())).addExternalReferences(ExternalReference.of(id(), id()));
        }
        return event.build();
    }

    private Facts facts(EventKind kind, double chance) {
        Facts facts = Facts.none();
        for (Fact<?> fact : kind.facts()) {
            if (random.nextDouble() < chance) {
                facts = with(facts, fact);
            }
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // value() makes what the type admits
    private <T> Facts with(Facts facts, Fact<T> fact) {
        return facts.with(fact, (T) value(fact.type()));
    }

    private Object value(FactType<?> type) {
        if (type instanceof FactType.Day) {
            return day();
        }
        if (type instanceof FactType.Count) {
            return random.nextInt(Integer.MAX_VALUE);
        }
        if (type instanceof FactType.Id) {
            return id();
        }
        if (type instanceof FactType.Code<?> code) {
            return constant(code.type());
        }
        if (type instanceof FactType.Codes<?> codes) {
            return constants(codes.type());
        }
        Class<?> document = ((FactType.Document<?>) type).type();
        List<Object> samples = Samples.all().filter(document::isInstance).toList();
        return samples.get(random.nextInt(samples.size()));
    }

    private <E extends Enum<E> & Coded> E constant(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <E extends Enum<E> & Coded> Set<E> constants(Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        for (int i = random.nextInt(4); i > 0; i--) {
            constants.add(constant(type));
        }
        return constants;
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(4000));
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        for (int i = 1 + random.nextInt(64); i > 0; i--) {
            id.append(ID_CHARACTERS.charAt(random.nextInt(ID_CHARACTERS.length())));
        }
        return id.toString();
    }
}
