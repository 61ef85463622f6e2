package org.carepeers.workflow.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerFacts;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.partner.ReferralOutcome;
import org.carepeers.partner.ResponseUnit;
import org.carepeers.partner.ServiceTerm;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Finding;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Requirement;
import org.jspecify.annotations.Nullable;

/** What the rows of a referral ask for. */
final class ReferralRequirements {

    private final List<PartnerAgreement> agreements;

    ReferralRequirements(List<PartnerAgreement> agreements) {
        this.agreements = agreements;
    }

    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> states(Fact<?> fact) {
        return Requirement.states(PeerEvent::facts, fact);
    }

    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> inOrder() {
        return Requirement.ofEvent(
                ReferralReason.BEFORE_LAST_MOVE,
                (referral, event) -> referral.movedOn()
                        .filter(moved -> event.occurredOn().isBefore(moved))
                        .map(moved -> Reason.of(ReferralReason.BEFORE_LAST_MOVE)
                                .with("date", event.occurredOn())
                                .with("moved", moved))
                        .orElse(null));
    }

    /** The person agreed, to this partner, and did not take it back. */
    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> consented() {
        return Requirement.ofEvent(
                ReferralReason.CONSENT_NOT_IN_FORCE,
                (referral, event) -> referral.consentsTo(DisclosureScope.REFERRAL_TO_PARTNER, event.occurredOn())
                        ? null
                        : Reason.of(ReferralReason.CONSENT_NOT_IN_FORCE).with("date", event.occurredOn()));
    }

    /** Substance use disorder records go along only with a consent of their own; not determined counts as going along. */
    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> substanceUseConsented() {
        return Requirement.ofEvent(
                ReferralReason.SUBSTANCE_USE_CONSENT_NOT_IN_FORCE,
                (referral, event) -> {
                    boolean none = event.facts().orNull(PartnerFacts.SUBSTANCE_USE_RECORDS) == Finding.NOT_FOUND;
                    DisclosureScope scope = DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE;
                    return none || referral.consentsTo(scope, event.occurredOn())
                            ? null
                            : Reason.of(
                                            ReferralReason.SUBSTANCE_USE_CONSENT_NOT_IN_FORCE,
                                            scope.citation().orElseThrow())
                                    .with("date", event.occurredOn())
                                    .with("field", PartnerFacts.SUBSTANCE_USE_RECORDS.name());
                },
                PartnerFacts.SUBSTANCE_USE_RECORDS);
    }

    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> consentOfThePerson() {
        return Requirement.ofEvent(
                ReferralReason.CONSENT_OF_ANOTHER,
                (referral, event) -> event.facts()
                        .find(PartnerFacts.CONSENT)
                        .filter(consent -> !referral.person().equals(Optional.of(consent.giver())))
                        .map(consent -> Reason.of(ReferralReason.CONSENT_OF_ANOTHER))
                        .orElse(null));
    }

    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> tellOfSending() {
        return Requirement.<PartnerReferral, PeerEvent<PartnerReferralEventKind>>ofEvent(
                        ReferralReason.SENT_WITHOUT_CONSENT,
                        (referral, event) -> Reason.of(ReferralReason.SENT_WITHOUT_CONSENT))
                .asRemark();
    }

    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> handOffWasHeld() {
        return Requirement.<PartnerReferral, PeerEvent<PartnerReferralEventKind>>ofCase(
                        ReferralReason.WITHOUT_HAND_OFF,
                        referral -> referral.isHandOffHeld() ? null : Reason.of(ReferralReason.WITHOUT_HAND_OFF))
                .asRemark();
    }

    /** What is told is what happened: connected if they are, and something else if they are not. */
    static Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> outcomeIsTrue() {
        return Requirement.ofEvent(
                ReferralReason.OUTCOME_DIFFERS,
                (referral, event) -> event.facts()
                        .find(PartnerFacts.OUTCOME)
                        .filter(outcome -> (outcome == ReferralOutcome.CONNECTED)
                                != (referral.stage() == PartnerReferralStage.CONNECTED))
                        .map(outcome -> Reason.of(ReferralReason.OUTCOME_DIFFERS)
                                .with("outcome", outcome)
                                .with("stage", referral.stage()))
                        .orElse(null));
    }

    Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> agreed() {
        return Requirement.<PartnerReferral, PeerEvent<PartnerReferralEventKind>>ofEvent(
                        ReferralReason.NO_AGREEMENT,
                        (referral, event) -> term(referral, event.occurredOn()).isPresent()
                                ? null
                                : Reason.of(ReferralReason.NO_AGREEMENT).with("date", event.occurredOn()))
                .asRemark();
    }

    /** Where the agreement counts hours, the time of day belongs to the record. */
    Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> timeStated() {
        return Requirement.<PartnerReferral, PeerEvent<PartnerReferralEventKind>>ofEvent(
                        ReferralReason.TIME_NOT_STATED, (referral, event) -> {
                            boolean hours = term(referral, event.occurredOn())
                                    .flatMap(ServiceTerm::answersWithin)
                                    .filter(within -> within.unit() == ResponseUnit.HOURS)
                                    .isPresent();
                            return hours && !event.facts().states(PartnerFacts.SENT_AT)
                                    ? Reason.of(ReferralReason.TIME_NOT_STATED)
                                    : null;
                        })
                .asRemark();
    }

    Requirement<PartnerReferral, PeerEvent<PartnerReferralEventKind>> answeredInTime() {
        return Requirement.<PartnerReferral, PeerEvent<PartnerReferralEventKind>>ofEvent(
                        ReferralReason.ANSWERED_LATE, this::late)
                .asRemark();
    }

    private @Nullable Reason late(PartnerReferral referral, PeerEvent<PartnerReferralEventKind> event) {
        Optional<ServiceTerm> term = referral.sentOn()
                .flatMap(sent -> term(referral, sent))
                .filter(each -> each.answersWithin().isPresent());
        if (term.isEmpty() || referral.stage() == PartnerReferralStage.ON_WAITING_LIST) {
            return null;
        }
        PartnerAnswer answer = PartnerAnswer.of(
                referral,
                term.orElseThrow().answersWithin().orElseThrow(),
                event.occurredOn(),
                event.facts().find(PartnerFacts.AT));
        return switch (answer.inTime()) {
            case FOUND -> null;
            case NOT_FOUND -> Reason.of(ReferralReason.ANSWERED_LATE).with("late", answer.lateWords());
            case NOT_DETERMINED -> Reason.of(ReferralReason.ANSWER_TIME_NOT_DETERMINED);
        };
    }

    /** What was agreed with the referral's partner for its service, on a day. */
    Optional<ServiceTerm> term(PartnerReferral referral, LocalDate on) {
        return agreements.stream()
                .filter(agreement -> referral.partner().equals(Optional.of(agreement.partner())))
                .filter(agreement -> agreement.isInForceOn(on))
                .flatMap(agreement -> referral.service().flatMap(agreement::term).stream())
                .findFirst();
    }
}
