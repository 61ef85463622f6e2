package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.consent.Consent;
import org.carepeers.engagement.Accompanied;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.Reach;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.party.CaseId;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Away;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.AskAgainFrom;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.AwayNoted;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.CareTeamChanged;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.CaseSeen;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.ConsentGiven;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.ConsentRevoked;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.CoverNamed;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.DutyBegan;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.DutyChanged;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.DutyMoved;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.HandedOver;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.HearingDaysKnown;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.HearingMoved;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.HearingPlanned;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.HuddleHeld;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.LimitsTold;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.PersonDied;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.Sought;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.StageEntered;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.Waits;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.WorkerNamed;
import org.carepeers.workflow.accompaniment.AccompanimentEffect.WorkerNotWanted;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/** An accompaniment in the making: what it was, and the effects applied so far. Consults no table. Not thread-safe. */
final class AccompanimentFold {

    final SubjectId person;
    final Accompanied whose;
    AssignmentStage stage;

    @Nullable
    LocalDate stageSince;

    @Nullable
    String worker;

    @Nullable
    String cover;

    List<String> walked;

    @Nullable
    LocalDate unansweredOn;

    final Set<String> notWanted;

    @Nullable
    LocalDate askAgainFrom;

    @Nullable
    Away away;

    boolean waits;

    @Nullable
    LocalDate limitsToldOn;

    @Nullable
    LocalDate diedOn;

    @Nullable
    HandOver handOver;

    final List<Consent> consents;
    final List<ConsentRevoked> takenBack;

    @Nullable
    CareTeam team;

    final List<Huddle> huddles;

    final Map<CaseId, CaseView> views;
    List<LocalDate> hearingDays;
    final List<HearingPlan> plans;
    final Map<SetHearing.Of, Integer> moved;
    int attempts;

    @Nullable
    LocalDate lastAttemptOn;

    final List<PeerDuty> duties;
    final Set<Touchpoint> everMet;
    final Set<RuleId> offered;

    AccompanimentFold(Accompaniment start) {
        this.person = start.person;
        this.whose = start.whose;
        this.stage = start.stage;
        this.stageSince = start.stageSince;
        this.worker = start.worker;
        this.cover = start.cover;
        this.walked = start.walked;
        this.unansweredOn = start.unansweredOn;
        this.notWanted = new LinkedHashSet<>(start.notWanted);
        this.askAgainFrom = start.askAgainFrom;
        this.away = start.away;
        this.waits = start.waits;
        this.limitsToldOn = start.limitsToldOn;
        this.diedOn = start.diedOn;
        this.handOver = start.handOver;
        this.consents = new ArrayList<>(start.consents);
        this.takenBack = new ArrayList<>(start.takenBack);
        this.team = start.team;
        this.huddles = new ArrayList<>(start.huddles);
        this.views = new LinkedHashMap<>(start.views);
        this.hearingDays = start.hearingDays;
        this.plans = new ArrayList<>(start.plans);
        this.moved = new LinkedHashMap<>(start.moved);
        this.attempts = start.attempts;
        this.lastAttemptOn = start.lastAttemptOn;
        this.duties = new ArrayList<>(start.duties);
        this.everMet = new LinkedHashSet<>(start.everMet);
        this.offered = new LinkedHashSet<>(start.offered);
    }

    AccompanimentFold apply(List<AccompanimentEffect> effects) {
        effects.forEach(this::apply);
        return this;
    }

    Accompaniment toAccompaniment() {
        return new Accompaniment(this);
    }

    void apply(AccompanimentEffect effect) {
        if (effect instanceof StageEntered entered) {
            enter(entered.stage(), entered.on());
        } else if (effect instanceof WorkerNamed named) {
            worker = named.worker().orElse(null);
            walk();
        } else if (effect instanceof CoverNamed named) {
            cover = named.worker().orElse(null);
        } else if (effect instanceof WorkerNotWanted unwanted) {
            notWanted.add(unwanted.worker());
        } else if (effect instanceof AskAgainFrom ask) {
            askAgainFrom = ask.from().orElse(null);
        } else if (effect instanceof AwayNoted noted) {
            away = noted.away().orElse(null);
            waits = waits && away != null;
        } else if (effect instanceof Waits now) {
            waits = now.waits();
        } else if (effect instanceof HandedOver handed) {
            handOver = handed.handOver();
        } else if (effect instanceof HearingPlanned planned) {
            settled(planned.plan());
        } else if (effect instanceof CaseSeen seen) {
            views.remove(seen.view().id());
            views.put(seen.view().id(), seen.view());
        } else if (effect instanceof PersonDied died) {
            diedOn = died.on();
            walked = List.of();
        } else {
            applyToRecords(effect);
        }
    }

    private void enter(AssignmentStage entered, LocalDate on) {
        stage = entered;
        stageSince = on;
        if (stage.isSilent()) {
            offered.clear();
        }
        if (stage != AssignmentStage.RESTING) {
            unansweredOn = stage == AssignmentStage.OFFERED ? on : null;
        }
        walk();
    }

    /** Whoever walks beside the person comes in the place of whoever did before. */
    private void walk() {
        if (stage == AssignmentStage.ACTIVE || stage == AssignmentStage.COVERED) {
            String covers = stage == AssignmentStage.COVERED ? cover : null;
            walked = Stream.of(worker, covers).filter(Objects::nonNull).toList();
        }
    }

    private void applyToRecords(AccompanimentEffect effect) {
        if (effect instanceof LimitsTold told) {
            limitsToldOn = limitsToldOn == null || told.on().isBefore(limitsToldOn) ? told.on() : limitsToldOn;
        } else if (effect instanceof ConsentGiven given) {
            consents.add(sinceTakenBack(given.consent()));
        } else if (effect instanceof ConsentRevoked revoked) {
            takenBack.add(revoked);
            consents.replaceAll(consent -> takeBack(consent, revoked));
        } else if (effect instanceof HearingDaysKnown known) {
            hearingDays = known.days().on();
        } else if (effect instanceof CareTeamChanged changed) {
            team = changed.team();
        } else if (effect instanceof HuddleHeld held) {
            huddles.add(held.huddle());
        } else if (effect instanceof Sought sought) {
            attempts = sought.reach() == Reach.CONTACT ? 0 : attempts + 1;
            lastAttemptOn = sought.reach() == Reach.CONTACT ? null : sought.on();
        } else if (effect instanceof HearingMoved move) {
            moved.put(new SetHearing.Of(move.caseId(), move.hearing()), move.times());
        } else if (effect instanceof DutyBegan began) {
            duties.add(began.duty());
            offered.add(began.duty().obligation().rule());
        } else if (effect instanceof DutyMoved moved) {
            duties.replaceAll(duty -> duty.obligation().id().equals(moved.id()) ? duty.about(moved.hearingOn()) : duty);
        } else if (effect instanceof DutyChanged changed) {
            change(changed.change());
        }
    }

    /** What is settled anew replaces what was settled for the same day, and for days on which there is no such hearing. */
    private void settled(HearingPlan plan) {
        Accompaniment now = toAccompaniment();
        plans.removeIf(known ->
                known.hearing() == plan.hearing() && (known.on().equals(plan.on()) || !now.isOfSetHearing(known)));
        plans.add(plan);
    }

    /** A consent that is entered late was taken back by what was entered before; one of the same day is given anew. */
    private Consent sinceTakenBack(Consent given) {
        Consent consent = given;
        for (ConsentRevoked revoked : takenBack) {
            consent = revoked.on().isAfter(given.givenOn()) ? takeBack(consent, revoked) : consent;
        }
        return consent;
    }

    private static Consent takeBack(Consent consent, ConsentRevoked revoked) {
        return revoked.takesBack(consent)
                ? Consent.builder().from(consent).revokedOn(revoked.on()).build()
                : consent;
    }

    private void change(ObligationChange change) {
        if (change instanceof ObligationChange.Redated redated) {
            redate(redated.id(), redated.due());
        } else if (change instanceof ObligationChange.Met met) {
            find(met.id()).ifPresent(duty -> everMet.add(duty.touchpoint()));
            remove(met.id());
        } else {
            remove(change.id());
        }
    }

    private Optional<PeerDuty> find(ObligationId id) {
        return duties.stream().filter(duty -> duty.obligation().id().equals(id)).findFirst();
    }

    private void remove(ObligationId id) {
        duties.removeIf(duty -> duty.obligation().id().equals(id));
    }

    private void redate(ObligationId id, Due due) {
        duties.replaceAll(duty -> duty.obligation().id().equals(id) ? duty.withDue(due) : duty);
    }

    List<@Nullable Object> parts() {
        return Arrays.asList(
                person,
                whose,
                stage,
                stageSince,
                worker,
                cover,
                walked,
                unansweredOn,
                notWanted,
                askAgainFrom,
                away,
                waits,
                limitsToldOn,
                diedOn,
                handOver,
                consents,
                takenBack,
                team,
                huddles,
                views,
                hearingDays,
                plans,
                moved,
                attempts,
                lastAttemptOn,
                duties,
                everMet,
                offered);
    }
}
