package org.carepeers.workflow.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.participant.Circumstance;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.PersonDetails;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.GraduationPlan;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.care.CareCase;

/** A case without what may not be seen. */
final class CaseReduction {

    private final Grant grant;

    CaseReduction(Grant grant) {
        this.grant = grant;
    }

    /** Says whether anything of any case is shown. */
    boolean showsAnything() {
        return Arrays.stream(RecordPart.values())
                .filter(part -> !part.isOfPeerSupport())
                .anyMatch(part -> grant.shows(part, Extent.DATES));
    }

    CaseDisclosure of(CaseFile file, CareCase present, List<CareEvent> events) {
        boolean named = grant.shows(RecordPart.CASE, Extent.FACTS);
        List<CareEvent> shown = events.stream()
                .filter(event -> grant.shows(CaseParts.of(event.kind()), Extent.DATES))
                .map(this::reduced)
                .toList();
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        for (RecordPart part : RecordPart.values()) {
            if (!part.isOfPeerSupport() && grant.shows(part, Extent.DATES)) {
                parts.add(part);
            }
        }
        return new CaseDisclosure(
                named ? Optional.of(file.id()) : Optional.empty(),
                named ? Optional.of(present.county()) : Optional.empty(),
                stage(present),
                hearings(present),
                file.participant().flatMap(this::reduced),
                people(file),
                shown,
                deadlines(present),
                grant.shows(RecordPart.RECORD_KEEPING, Extent.WHOLE) ? file.externalReferences() : List.of(),
                leftOut(file, events),
                grant.record(named ? Optional.of(file.id()) : Optional.empty(), parts));
    }

    private Optional<CaseDisclosure.Stage> stage(CareCase present) {
        if (!grant.shows(RecordPart.STAGE, Extent.FACTS)) {
            return Optional.empty();
        }
        return Optional.of(
                grant.shows(RecordPart.STAGE, Extent.WHOLE)
                        ? new CaseDisclosure.Stage(
                                present.stage(),
                                present.stageSince(),
                                present.term() == 0 ? OptionalInt.empty() : OptionalInt.of(present.term()),
                                present.termEndsOn())
                        : new CaseDisclosure.Stage(
                                present.stage(), Optional.empty(), OptionalInt.empty(), Optional.empty()));
    }

    private List<CaseDisclosure.SetHearing> hearings(CareCase present) {
        if (!grant.shows(RecordPart.HEARINGS_AHEAD, Extent.DATES)) {
            return List.of();
        }
        boolean told = grant.shows(RecordPart.HEARINGS_AHEAD, Extent.FACTS);
        return present.hearings().entrySet().stream()
                .sorted(Map.Entry.<HearingKind, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(set -> new CaseDisclosure.SetHearing(
                        told ? Optional.of(set.getKey()) : Optional.empty(), set.getValue()))
                .toList();
    }

    private List<CaseDisclosure.Open> deadlines(CareCase present) {
        if (!grant.shows(RecordPart.DEADLINES, Extent.FACTS)) {
            return List.of();
        }
        return present.openObligations().stream()
                .map(open -> new CaseDisclosure.Open(
                        open.rule(), open.title(), open.who(), open.due().lastDay()))
                .toList();
    }

    private Optional<Participant> reduced(Participant whole) {
        boolean languages = grant.shows(RecordPart.LANGUAGES, Extent.FACTS);
        boolean circumstances = grant.shows(RecordPart.CIRCUMSTANCES, Extent.FACTS);
        boolean residence = grant.shows(RecordPart.CONTACT, Extent.FACTS);
        if (!languages && !circumstances && !residence) {
            return Optional.empty();
        }
        Participant.Builder reduced = Participant.builder();
        reduced.id(whole.id())
                .residence(residence ? whole.residence() : Optional.empty())
                .languages(languages ? whole.languages() : List.of());
        if (circumstances) {
            boolean source = grant.shows(RecordPart.CIRCUMSTANCES, Extent.WHOLE);
            whole.circumstances().stream()
                    .filter(each -> !each.since().isAfter(grant.request().on()))
                    .map(each -> source ? each : withoutSource(each))
                    .forEach(reduced::addCircumstances);
        }
        return Optional.of(reduced.build());
    }

    private static Circumstance withoutSource(Circumstance whole) {
        Circumstance.Builder reduced = Circumstance.builder();
        reduced.kind(whole.kind()).since(whole.since()).until(whole.until());
        return reduced.build();
    }

    private List<PersonDetails> people(CaseFile file) {
        return file.people().stream()
                .map(each -> isParticipant(file, each) ? participant(each) : other(each))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the file names no participant, nobody in it is known to be that person. */
    private static boolean isParticipant(CaseFile file, PersonDetails details) {
        return file.participant()
                .filter(known -> known.id().equals(details.party()))
                .isPresent();
    }

    private Optional<PersonDetails> participant(PersonDetails whole) {
        boolean named = grant.shows(RecordPart.IDENTITY, Extent.FACTS);
        boolean reached = grant.shows(RecordPart.CONTACT, Extent.WHOLE);
        PersonDetails.Builder reduced = PersonDetails.builder();
        reduced.party(whole.party());
        if (named) {
            reduced.name(whole.name()).calledName(whole.calledName());
        }
        if (grant.shows(RecordPart.IDENTITY, Extent.WHOLE)) {
            reduced.birthDate(whole.birthDate());
        }
        if (reached) {
            reduced.address(whole.address()).telephone(whole.telephone()).email(whole.email());
        }
        return named || reached ? Optional.of(reduced.build()) : Optional.empty();
    }

    private Optional<PersonDetails> other(PersonDetails whole) {
        return switch (grant.extent(RecordPart.OTHER_PEOPLE)) {
            case WHOLE -> Optional.of(whole);
            case FACTS -> {
                PersonDetails.Builder reduced = PersonDetails.builder();
                yield Optional.of(reduced.party(whole.party())
                        .name(whole.name())
                        .calledName(whole.calledName())
                        .build());
            }
            default -> Optional.empty();
        };
    }

    private CareEvent reduced(CareEvent whole) {
        Extent extent = grant.extent(CaseParts.of(whole.kind()));
        boolean kept = grant.shows(RecordPart.RECORD_KEEPING, Extent.WHOLE);
        CareEvent.Builder reduced = CareEvent.builder();
        reduced.id(whole.id())
                .kind(whole.kind())
                .occurredOn(whole.occurredOn())
                .by(extent == Extent.WHOLE ? whole.by() : Actor.of(whole.by().role()));
        if (extent == Extent.WHOLE) {
            reduced.recordedAt(whole.recordedAt());
        }
        if (kept) {
            reduced.recordedBy(whole.recordedBy()).externalReferences(whole.externalReferences());
        }
        return reduced.facts(extent.isAtLeast(Extent.FACTS) ? reduced(whole.facts()) : Facts.none())
                .build();
    }

    private Facts reduced(Facts whole) {
        Facts reduced = whole;
        for (Fact<?> fact : whole.stated()) {
            boolean opaque = fact.type() instanceof FactType.Document || fact.type() instanceof FactType.Id;
            if (!grant.shows(CaseParts.of(fact), opaque ? Extent.WHOLE : Extent.FACTS)) {
                reduced = reduced.without(fact);
            }
        }
        GraduationPlan plan = reduced.orNull(CareFacts.GRADUATION_PLAN);
        return plan == null || grant.shows(RecordPart.DIRECTIVE, Extent.WHOLE)
                ? reduced
                : reduced.with(CareFacts.GRADUATION_PLAN, withoutDirective(plan));
    }

    /** A graduation plan may hold the directive, which is a part of its own. */
    private static GraduationPlan withoutDirective(GraduationPlan whole) {
        GraduationPlan.Builder reduced = GraduationPlan.builder();
        return reduced.from(whole).directive(Optional.empty()).build();
    }

    private List<LeftOut> leftOut(CaseFile file, List<CareEvent> events) {
        List<LeftOut> leftOut = new ArrayList<>();
        for (RecordPart part : RecordPart.values()) {
            long number = part == RecordPart.OTHER_PEOPLE
                    ? file.people().stream()
                            .filter(each -> !isParticipant(file, each))
                            .count()
                    : events.stream()
                            .filter(event -> CaseParts.of(event.kind()) == part)
                            .count();
            if (!part.isOfPeerSupport() && grant.counts(part) && number > 0) {
                leftOut.add(new LeftOut(part, Math.toIntExact(number)));
            }
        }
        return leftOut;
    }
}
