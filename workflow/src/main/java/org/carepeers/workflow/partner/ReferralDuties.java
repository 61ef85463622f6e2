package org.carepeers.workflow.partner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.ResponseTime;
import org.carepeers.partner.ResponseUnit;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.ObligationLedger;

/**
 * What the partner and the county have to do in a referral. None of it is on the person.
 *
 * <p>A late answer is shown on the partner, and from that day on the county has to ask again. When the person says no,
 * everything falls away but one: to tell them what was sent without their consent. Not thread-safe.
 */
final class ReferralDuties {

    static final RuleId ANSWER = RuleId.of("partner-answer");
    static final RuleId ASK_AGAIN = RuleId.of("partner-asked-again");
    static final RuleId HAND_OFF = RuleId.of("warm-hand-off");
    static final RuleId OUTCOME = RuleId.of("referral-outcome");
    static final RuleId TELL = RuleId.of("person-told-of-sending");
    static final RuleId AFTER_THE_STAY = RuleId.of("place-after-the-stay");

    private final PartnerReferralWorkflow workflow;
    private final ReferralPolicy policy;
    private final List<ObligationChange> changes = new ArrayList<>();
    private final Map<RuleId, Obligation> open = new LinkedHashMap<>();

    ReferralDuties(PartnerReferralWorkflow workflow, ReferralPolicy policy) {
        this.workflow = workflow;
        this.policy = policy;
    }

    ObligationLedger of(PeerStream<PartnerReferralEventKind> stream) {
        PartnerReferral referral = PartnerReferral.begin();
        for (PeerEvent<PartnerReferralEventKind> event : stream.events()) {
            referral = referral.after(event);
            after(referral, event);
        }
        askAgainIfLate(Optional.empty());
        return ObligationLedger.of(changes);
    }

    private void after(PartnerReferral referral, PeerEvent<PartnerReferralEventKind> event) {
        switch (event.kind()) {
            case REFERRAL_SENT -> beginAnswer(referral, event);
            case SENDING_FOUND_OUT -> {
                beginAnswer(referral, event);
                begin(TELL, event, "Tell the person what was sent without their consent", county(), policy.tellDays());
            }
            case PERSON_TOLD -> meet(TELL, event);
            case REFERRAL_ACCEPTED -> {
                answered(event);
                begin(HAND_OFF, event, "Meet the partner together", DutyHolder.PEER_SUPERVISOR, policy.handOffDays());
            }
            case PUT_ON_WAITING_LIST -> answered(event);
            case DECLINED_BY_PARTNER -> {
                answered(event);
                beginOutcome(event);
            }
            case PARTNER_ASKED_AGAIN -> {
                askAgainIfLate(Optional.of(event));
                meet(ASK_AGAIN, event);
            }
            case HAND_OFF_HELD -> meet(HAND_OFF, event);
            case CONNECTED -> {
                fallAway(HAND_OFF, event);
                beginOutcome(event);
                beginStay(referral, event);
            }
            case NOT_REACHED -> {
                askAgainIfLate(Optional.of(event));
                List.of(ANSWER, ASK_AGAIN, HAND_OFF).forEach(rule -> fallAway(rule, event));
                beginOutcome(event);
            }
            case STAY_ENDED -> meet(AFTER_THE_STAY, event);
            case OUTCOME_TOLD -> meet(OUTCOME, event);
            case SAID_NO ->
                List.copyOf(open.keySet()).stream()
                        .filter(rule -> !rule.equals(TELL))
                        .forEach(rule -> fallAway(rule, event));
            default -> {}
        }
    }

    private static DutyHolder county() {
        return DutyHolder.COUNTY_AGENCY;
    }

    private void beginOutcome(PeerEvent<PartnerReferralEventKind> event) {
        begin(
                OUTCOME,
                event,
                "Tell the person and whoever sent the referral what came of it",
                county(),
                policy.outcomeDays());
    }

    private void begin(RuleId rule, PeerEvent<PartnerReferralEventKind> event, String title, DutyHolder who, int days) {
        begin(
                rule,
                event,
                title,
                who,
                event.occurredOn(),
                new Due.AsGiven(event.occurredOn().plusDays(days), policy.name()));
    }

    private void begin(
            RuleId rule,
            PeerEvent<PartnerReferralEventKind> event,
            String title,
            DutyHolder who,
            LocalDate on,
            Due due) {
        Obligation duty =
                new Obligation(ObligationId.of(rule, event.id()), title, Basis.COUNTY_POLICY, List.of(), who, on, due);
        open.put(rule, duty);
        changes.add(new ObligationChange.Began(duty));
    }

    private void beginAnswer(PartnerReferral referral, PeerEvent<PartnerReferralEventKind> event) {
        LocalDate sent = referral.sentOn().orElse(event.occurredOn());
        Due due = workflow.term(referral, sent)
                .flatMap(ServiceTerm::answersWithin)
                .<Due>map(
                        within -> new Due.AsGiven(lastDay(sent, referral.sentAt(), within), "the partner's agreement"))
                .orElseGet(() -> new Due.NotKnown("No time was agreed on."));
        begin(ANSWER, event, "Answer the referral", DutyHolder.PARTNER, sent, due);
    }

    /** The last day of a time that may be counted in hours; without a time of day it is counted from the end of the day. */
    private static LocalDate lastDay(LocalDate sent, Optional<TimeOfDay> at, ResponseTime within) {
        return within.unit() == ResponseUnit.CALENDAR_DAYS
                ? sent.plusDays(within.amount())
                : sent.atTime(at.map(TimeOfDay::at).orElse(LocalTime.MAX))
                        .plusHours(within.amount())
                        .toLocalDate();
    }

    private void beginStay(PartnerReferral referral, PeerEvent<PartnerReferralEventKind> event) {
        event.facts()
                .find(PartnerFacts.FIRST_NIGHT)
                .ifPresent(night -> workflow.term(referral, event.occurredOn())
                        .filter(term -> term.nightsAtMost().isPresent())
                        .ifPresent(term -> begin(
                                AFTER_THE_STAY,
                                event,
                                "Have a place with the person for after the stay",
                                county(),
                                event.occurredOn(),
                                new Due.AsGiven(
                                        night.plusDays(term.nightsAtMost().orElseThrow()),
                                        "the partner's agreement"))));
    }

    private void answered(PeerEvent<PartnerReferralEventKind> event) {
        askAgainIfLate(Optional.of(event));
        meet(ANSWER, event);
        fallAway(ASK_AGAIN, event);
    }

    /** From the day after an answer was due, the county has to ask again, once. */
    private void askAgainIfLate(Optional<PeerEvent<PartnerReferralEventKind>> next) {
        Obligation answer = open.get(ANSWER);
        Optional<LocalDate> due =
                Optional.ofNullable(answer).flatMap(duty -> duty.due().lastDay());
        boolean began = changes.stream().anyMatch(change -> change.id().rule().equals(ASK_AGAIN));
        if (answer == null || due.isEmpty() || began) {
            return;
        }
        LocalDate from = due.get().plusDays(1);
        if (next.map(event -> !event.occurredOn().isBefore(from)).orElse(true)) {
            Obligation ask = new Obligation(
                    ObligationId.of(ASK_AGAIN, answer.id().begunBy()),
                    "Ask the partner for its answer once more",
                    Basis.COUNTY_POLICY,
                    List.of(),
                    county(),
                    from,
                    new Due.AsGiven(from, policy.name()));
            open.put(ASK_AGAIN, ask);
            changes.add(new ObligationChange.Began(ask));
        }
    }

    private void meet(RuleId rule, PeerEvent<PartnerReferralEventKind> event) {
        Optional.ofNullable(open.remove(rule))
                .ifPresent(duty -> changes.add(ObligationChange.Met.of(duty, event.occurredOn())));
    }

    private void fallAway(RuleId rule, PeerEvent<PartnerReferralEventKind> event) {
        Optional.ofNullable(open.remove(rule))
                .ifPresent(duty ->
                        changes.add(new ObligationChange.FellAway(duty.id(), event.occurredOn(), event.kind())));
    }
}
