package org.carepeers.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.participant.Circumstance;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.participant.Participant;
import org.carepeers.party.Actor;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.party.Role;
import org.carepeers.proceeding.Appearance;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.GraduationPlan;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.Presence;
import org.carepeers.proceeding.PsychiatricAdvanceDirective;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;

/** A random history in which everything that could tell of a person is a {@link Mark}. */
final class MarkedCase {

    static final PartyId COUNSEL = PartyId.of("counsel-1");
    static final PartyId SUPPORTER = PartyId.of("supporter-1");
    static final PartyId PETITIONER = PartyId.of("petitioner-1");

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();
    private static final int LENGTH = 60;
    private static final int ORDINARY_ONE_IN = 5;

    private final List<CareEvent> events = new ArrayList<>();

    private MarkedCase() {}

    /** Plays a random history again, marked. */
    static CareHistory history(long seed) {
        MarkedCase marked = new MarkedCase();
        List<CareEvent> way = new ArrayList<>();
        if (seed % ORDINARY_ONE_IN == 0) {
            way.addAll(ordinary());
        } else {
            new CareWalk(WORKFLOW, seed, (before, decision) -> keep(way, decision))
                    .withClosuresAtMost(0)
                    .walk(LENGTH);
        }
        joined(way).forEach(marked::add);
        CaseFile.Builder file = CaseFile.builder();
        file.id(InventedPeople.CASE)
                .county(County.ALAMEDA)
                .participant(participant())
                .addPeople(details(), others())
                .addExternalReferences(new ExternalReference("other", Mark.KEY_OF_THE_CASE.text()))
                .events(marked.events);
        return CareHistory.play(WORKFLOW, file.build());
    }

    /** The ordinary way to graduation, with what random ways seldom come by. */
    private static List<CareEvent> ordinary() {
        List<CareEvent> way = new ArrayList<>(EventSamples.historyTo(CareStage.GRADUATED));
        LocalDate last = way.get(way.size() - 1).occurredOn();
        for (EventKind kind : List.of(EventKind.ADVANCE_DIRECTIVE_EXECUTED, EventKind.PETITION_LINKED)) {
            way.add(way.size() - 1, EventSamples.draft(kind, last).build());
        }
        return way;
    }

    private static void keep(List<CareEvent> way, Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            way.add(accepted.event());
        }
    }

    /** Counsel and a supporter join midway, so that there is someone to ask. */
    private static List<CareEvent> joined(List<CareEvent> way) {
        List<CareEvent> all = new ArrayList<>(way);
        int half = way.size() / 2;
        LocalDate on = way.isEmpty() ? LocalDate.of(2026, 1, 5) : way.get(half).occurredOn();
        for (EventKind kind : List.of(EventKind.COUNSEL_APPOINTED, EventKind.SUPPORTER_DESIGNATED)) {
            all.add(Math.min(all.size(), half + 1), EventSamples.draft(kind, on).build());
        }
        return all;
    }

    private void add(CareEvent event) {
        Facts facts = marked(event.facts(), party(event.kind()));
        PartyId by = event.kind() == EventKind.PETITION_FILED ? PETITIONER : PartyId.of(Mark.ACTOR.text());
        CareEvent.Builder marked = CareEvent.builder();
        events.add(marked.id(EventId.of("e" + events.size()))
                .kind(event.kind())
                .occurredOn(event.occurredOn())
                .by(
                        isActorMarked(event.kind())
                                ? Actor.of(event.by().role(), by)
                                : Actor.of(event.by().role()))
                .recordedAt(Instant.parse("2026-01-05T08:00:00Z"))
                .recordedBy(PartyId.of(Mark.RECORDER.text()))
                .addExternalReferences(new ExternalReference("other", Mark.KEY_OF_AN_EVENT.text()))
                .facts(facts)
                .build());
    }

    /** Of agreements and plans the team sees who acted; of most other events only those whose file it is. */
    private static boolean isActorMarked(EventKind kind) {
        return kind == EventKind.PETITION_FILED
                || kind == EventKind.AGREEMENT_APPROVED
                || kind == EventKind.CARE_PLAN_ORDERED
                || kind == EventKind.PLAN_DEVELOPMENT_ORDERED;
    }

    private static String party(EventKind kind) {
        return switch (kind) {
            case COUNSEL_APPOINTED, COUNSEL_SUBSTITUTED -> COUNSEL.value();
            case SUPPORTER_DESIGNATED, SUPPORTER_REMOVED -> SUPPORTER.value();
            default -> Mark.PARTY_MEANT.text();
        };
    }

    private static Facts marked(Facts stated, String party) {
        Facts facts = stated;
        if (facts.states(CareFacts.PARTY)) {
            facts = facts.with(CareFacts.PARTY, party);
        }
        if (facts.states(CareFacts.LINKED_CASE)) {
            facts = facts.with(CareFacts.LINKED_CASE, Mark.OTHER_CASE.text());
        }
        if (facts.states(CareFacts.SOURCE_RECORD)) {
            facts = facts.with(CareFacts.SOURCE_RECORD, Mark.TAKEN_UP_FROM.text());
        }
        return documents(facts);
    }

    private static Facts documents(Facts stated) {
        Facts facts = stated;
        Hearing hearing = facts.orNull(CareFacts.HEARING);
        if (hearing != null) {
            Hearing.Builder came = Hearing.builder();
            facts = facts.with(
                    CareFacts.HEARING,
                    came.from(hearing)
                            .addAppearances(Appearance.of(
                                    Actor.of(Role.LOCAL_ENTITY, PartyId.of(Mark.WHO_CAME.text())), Presence.REMOTE))
                            .build());
        }
        GraduationPlan plan = facts.orNull(CareFacts.GRADUATION_PLAN);
        if (plan != null) {
            GraduationPlan.Builder written = GraduationPlan.builder();
            facts = facts.with(
                    CareFacts.GRADUATION_PLAN,
                    written.from(plan)
                            .strategy(Mark.STRATEGY.text())
                            .directive(directive(plan.agreedOn()))
                            .build());
        }
        PsychiatricAdvanceDirective directive = facts.orNull(CareFacts.ADVANCE_DIRECTIVE);
        return directive == null ? facts : facts.with(CareFacts.ADVANCE_DIRECTIVE, directive(directive.executedOn()));
    }

    private static PsychiatricAdvanceDirective directive(LocalDate on) {
        return PsychiatricAdvanceDirective.builder()
                .principal(InventedPeople.PARTICIPANT)
                .executedOn(on)
                .words(Mark.DIRECTIVES_WORDS.text())
                .build();
    }

    private static Participant participant() {
        return Participant.builder()
                .id(InventedPeople.PARTICIPANT)
                .addCircumstances(Circumstance.builder()
                        .kind(CircumstanceKind.IN_HOSPITAL)
                        .since(LocalDate.of(2020, 1, 2))
                        .source(Actor.of(Role.FACILITY, PartyId.of(Mark.WHO_SAID_SO.text())))
                        .build())
                .build();
    }

    private static PersonDetails details() {
        return PersonDetails.builder()
                .party(InventedPeople.PARTICIPANT)
                .name(Mark.NAME.text())
                .calledName(Mark.CALLED_NAME.text())
                .birthDate(LocalDate.parse(Mark.BIRTH_DATE.text()))
                .address(Mark.ADDRESS.text())
                .telephone(Mark.TELEPHONE.text())
                .email(Mark.EMAIL.text())
                .build();
    }

    private static PersonDetails others() {
        return PersonDetails.builder()
                .party(PETITIONER)
                .name(Mark.OTHERS_NAME.text())
                .birthDate(LocalDate.parse(Mark.OTHERS_BIRTH_DATE.text()))
                .address(Mark.OTHERS_ADDRESS.text())
                .telephone(Mark.OTHERS_TELEPHONE.text())
                .email(Mark.OTHERS_EMAIL.text())
                .build();
    }
}
