package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.carepeers.party.Actor;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareChoice;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.DeadlineRow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Effect;
import org.carepeers.workflow.machine.Row;
import org.carepeers.workflow.obligation.Obligation;

/** One case that wanders at random, mostly along the table and sometimes against it, and is inspected at every step. */
final class CareWalk {

    /** Hears of every decision. */
    interface Witness {
        void saw(CareCase before, Decision decision);
    }

    private static final Map<EventKind, Role> ORDINARY_ROLE = new EnumMap<>(EventKind.class);
    /** Events whose meaning lies in what they state. */
    private static final Set<EventKind> VARIOUS = EnumSet.of(
            EventKind.NOTICE_SERVED,
            EventKind.HEARING_SET,
            EventKind.HEARING_CONTINUED,
            EventKind.HEARING_HELD,
            EventKind.SIDE_MATTER_BEGAN,
            EventKind.CIRCUMSTANCE_BEGAN,
            EventKind.CIRCUMSTANCE_ENDED,
            EventKind.COURT_REFERRAL_MADE,
            EventKind.PETITION_FILED,
            EventKind.INITIAL_APPEARANCE_SET,
            EventKind.ONE_YEAR_HEARING_HELD,
            EventKind.CARE_PLAN_ORDERED,
            EventKind.PROCESS_TERMINATED,
            EventKind.PLAN_TERMINATED,
            EventKind.TRIBAL_CONNECTION_STATED,
            EventKind.DISMISSED_ON_STATED_BASIS,
            EventKind.EVALUATION_REUSED);

    private static final LocalDate EARLIEST = LocalDate.of(2025, 6, 2);

    static {
        for (EventKind kind : EventKind.values()) {
            ORDINARY_ROLE.put(
                    kind, EventSamples.draft(kind, EARLIEST).build().by().role());
        }
    }

    private final CareWorkflow workflow;
    private final SplittableRandom random;
    private final RandomFacts facts;
    private final Witness witness;
    private final CareCase start;
    private final List<List<Effect>> history = new ArrayList<>();
    private CareCase present;
    private LocalDate today;
    private int step;
    private int closures = Integer.MAX_VALUE;

    CareWalk(CareWorkflow workflow, long seed, Witness witness) {
        this.workflow = workflow;
        this.random = new SplittableRandom(seed);
        this.facts = new RandomFacts(random);
        this.witness = witness;
        this.start = CareCase.begin(InventedPeople.CASE, one(County.values()), prior());
        this.present = start;
        this.today = random.nextInt(30) == 0 ? LocalDate.of(2023, 3, 1) : EARLIEST.plusDays(random.nextInt(300));
    }

    private PriorCases prior() {
        Finding[] findings = Finding.values();
        PriorCases.Builder prior = PriorCases.builder();
        prior.otherPetitionOpen(one(findings))
                .otherOrderInForce(random.nextInt(20) == 0 ? Finding.FOUND : Finding.NOT_FOUND)
                .dismissedWithPrejudice(one(findings))
                .earlierVexatiousPleading(one(findings));
        return prior.build();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Takes as many steps as it is told, accepted or refused, and ends by folding the whole history again. */
    int walk(int steps) {
        if (random.nextInt(2) == 0) {
            EventSamples.historyTo(one(CareStage.values())).forEach(this::take);
        }
        for (step = 0; step < steps; step++) {
            if (present.stage().isFinal() && random.nextInt(25) == 0) {
                break;
            }
            take(event());
        }
        assertThat(start.afterAll(history)).isEqualTo(present);
        return step;
    }

    /** Every closure makes a calendar of its own, which takes time. */
    CareWalk withClosuresAtMost(int number) {
        closures = number;
        return this;
    }

    private CareEvent event() {
        EventKind chosen = kind();
        boolean closed = chosen == EventKind.COURT_CLOSED && present.closures().size() >= closures;
        EventKind kind = closed ? EventKind.DOCUMENT_FILED : chosen;
        LocalDate on = day(kind);
        boolean nonsense = random.nextInt(25) == 0;
        Role role = nonsense || (kind == EventKind.PETITION_FILED && random.nextInt(3) == 0)
                ? one(Role.values())
                : ORDINARY_ROLE.get(kind);
        Facts stated = SampleFacts.of(kind, on);
        return CareEvent.builder()
                .id(EventId.of("e" + step))
                .kind(kind)
                .occurredOn(on)
                .by(Actor.of(role))
                .facts(changed(stated, kind, on, nonsense))
                .build();
    }

    private Facts changed(Facts stated, EventKind kind, LocalDate on, boolean nonsense) {
        if (VARIOUS.contains(kind)) {
            HearingKind awaited = Foreseen.hearingAt(present.stage());
            Facts varied = facts.vary(stated, kind, on);
            boolean its = awaited != null && kind.facts().contains(CareFacts.HEARING_KIND) && random.nextBoolean();
            return its ? varied.with(CareFacts.HEARING_KIND, awaited) : varied;
        }
        return random.nextInt(3) == 0 ? stated : facts.change(stated, kind, on, nonsense ? 2 : 12);
    }

    private EventKind kind() {
        if (random.nextInt(20) == 0) {
            return one(EventKind.values());
        }
        if (present.stage() == CareStage.NOT_STARTED && random.nextInt(3) == 0) {
            return EventKind.COURT_REFERRAL_MADE;
        }
        boolean moving = random.nextInt(4) == 0;
        List<EventKind> foreseen = Foreseen.from(workflow, present.stage(), moving, random.nextInt(10) == 0);
        return foreseen.isEmpty() ? one(EventKind.values()) : foreseen.get(random.nextInt(foreseen.size()));
    }

    private LocalDate day(EventKind kind) {
        int dice = random.nextInt(200);
        if (dice == 0) {
            return LocalDate.of(1960 + random.nextInt(250), 1 + random.nextInt(12), 28);
        }
        if (dice < 8) {
            return today.minusDays(random.nextInt(60));
        }
        boolean yearly = kind == EventKind.ONE_YEAR_HEARING_HELD || kind == EventKind.PLAN_TERM_ENDED;
        if (dice < 14) {
            return today.plusDays(random.nextInt(150));
        }
        return today.plusDays(yearly && dice < 100 ? 300 + random.nextInt(90) : random.nextInt(6));
    }

    private void take(CareEvent event) {
        Decision decision = workflow.decide(present, event);
        check(workflow.decide(present, event).equals(decision), "another decision on " + event.kind());
        witness.saw(present, decision);
        if (decision instanceof Decision.Refused refused) {
            check(!refused.reasons().isEmpty(), "a refusal without a reason");
            return;
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        CareCase after = present.after(accepted.effects());
        checkMove(event, after);
        checkObligations(after);
        check(after.term() <= (workflow.choices().contains(CareChoice.THIRD_TERM) ? 3 : 2), "term " + after.term());
        history.add(accepted.effects());
        present = after;
        if (event.occurredOn().isAfter(today) && event.occurredOn().getYear() < 2036) {
            today = event.occurredOn();
        }
    }

    private void checkMove(CareEvent event, CareCase after) {
        CareStage from = present.stage();
        Row<CareStage, EventKind, Role, CareCase, CareEvent> row = Foreseen.row(workflow, from, event.kind());
        check(
                row.roles().contains(event.by().role()),
                event.kind() + " by " + event.by().role());
        check(after.stage() == row.target().stageAfter(from, event), "led to " + after.stage());
        check(after.stage() != CareStage.NOT_STARTED, "unstarted again");
        boolean outOfEnd = from.isFinal() && after.stage() != from;
        check(!outOfEnd || event.kind() == EventKind.ORDERED_OTHERWISE, event.kind() + " leads out of " + from);
    }

    private void checkObligations(CareCase after) {
        List<Obligation> open = after.openObligations();
        for (int i = 0; i < open.size(); i++) {
            Obligation obligation = open.get(i);
            DeadlineRow row = Foreseen.deadline(workflow, obligation.rule());
            Set<CareStage> during = Foreseen.during(row);
            check(during.isEmpty() || during.contains(after.stage()), obligation.id() + " at " + after.stage());
            for (int j = i + 1; j < open.size(); j++) {
                check(!open.get(j).id().equals(obligation.id()), obligation.id() + " twice");
            }
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise + ", at step " + step + " of " + present);
        }
    }
}
