package org.carepeers.peer;

import static org.carepeers.peer.WorkerFacts.APART_FROM;
import static org.carepeers.peer.WorkerFacts.BACK_ON;
import static org.carepeers.peer.WorkerFacts.COUNTS_THROUGH;
import static org.carepeers.peer.WorkerFacts.EMPLOYER;
import static org.carepeers.peer.WorkerFacts.EXAM_ON;
import static org.carepeers.peer.WorkerFacts.FORM;
import static org.carepeers.peer.WorkerFacts.HOURS;
import static org.carepeers.peer.WorkerFacts.HOURS_OF_PEER_WORK;
import static org.carepeers.peer.WorkerFacts.LAW_AND_ETHICS_HOURS;
import static org.carepeers.peer.WorkerFacts.LETTERS;
import static org.carepeers.peer.WorkerFacts.LEVEL;
import static org.carepeers.peer.WorkerFacts.MINUTES;
import static org.carepeers.peer.WorkerFacts.ROLE;
import static org.carepeers.peer.WorkerFacts.ROUTE;
import static org.carepeers.peer.WorkerFacts.SAFEGUARD;
import static org.carepeers.peer.WorkerFacts.SAFEGUARD_KIND;
import static org.carepeers.peer.WorkerFacts.SIGNAL;
import static org.carepeers.peer.WorkerFacts.SIMULATION;
import static org.carepeers.peer.WorkerFacts.SPECIALIZATION;
import static org.carepeers.peer.WorkerFacts.SUPERVISOR;
import static org.carepeers.peer.WorkerFacts.TERM_ENDS_ON;
import static org.carepeers.peer.WorkerFacts.TOPIC;

import java.util.List;
import org.carepeers.proceeding.Fact;

/**
 * What happened in the working life of a peer support worker: the one stream from which standing, training, supervision,
 * load and career are derived.
 *
 * <p>The stream is the worker's, and what they learned and grew into goes with them from agency to agency. Rulings that lead to different places are different events.
 */
public enum WorkerEventKind implements PeerEventKind {
    // Work

    /** Someone employed the worker. */
    HIRED("hired", "Someone employed the worker", EMPLOYER, ROLE, LEVEL),
    /**
     * The worker moved to another agency. What they learned, passed and grew into goes along; safeguards, signals, days
     * away, check-ins and leave given stay behind.
     */
    MOVED_TO_AGENCY(
            "moved-to-agency",
            "The worker moved to another agency; what they learned and grew into goes along",
            EMPLOYER,
            ROLE,
            LEVEL),
    /** The worker took on another role or level. */
    ROLE_CHANGED("role-changed", "The worker took on another role or level", ROLE, LEVEL),
    /** The worker left the employer. */
    LEFT("left", "The worker left the employer"),
    /** The worker is away; there is no place for a reason. */
    AWAY_BEGAN("away-began", "The worker is away; there is no place for a reason", BACK_ON),
    /** The worker is back. */
    AWAY_ENDED("away-ended", "The worker is back"),

    // What the worker chooses to tell

    /** The worker attested to lived experience, and said no more of it here. */
    EXPERIENCE_ATTESTED("experience-attested", "The worker attested to lived experience, and said no more of it here"),
    /** The worker gave leave to be matched by what they choose to tell. */
    EXPERIENCE_LEAVE_GIVEN("experience-leave-given", "The worker gave leave to be matched by what they choose to tell"),
    /** The worker withdrew that leave. */
    EXPERIENCE_LEAVE_WITHDRAWN("experience-leave-withdrawn", "The worker withdrew that leave"),

    // Training

    /** The worker completed a training. */
    TRAINING_COMPLETED(
            "training-completed", "The worker completed a training", TOPIC, HOURS, COUNTS_THROUGH, SIMULATION),
    /** The worker completed continuing education. */
    CONTINUING_EDUCATION_COMPLETED(
            "continuing-education-completed", "The worker completed continuing education", HOURS, LAW_AND_ETHICS_HOURS),

    // Certification

    /** The worker applied for certification. */
    CERTIFICATION_APPLIED(
            "certification-applied", "The worker applied for certification", ROUTE, HOURS_OF_PEER_WORK, LETTERS),
    /** The certifying body approved the application, and the examination may be taken. */
    APPLICATION_APPROVED(
            "application-approved", "The certifying body approved the application, and the examination may be taken"),
    /** The certifying body denied the certification. */
    CERTIFICATION_DENIED("certification-denied", "The certifying body denied the certification"),
    /** The denial was set aside on appeal. */
    DENIAL_SET_ASIDE("denial-set-aside", "The denial was set aside on appeal"),
    /** The time after the approval ran out without a certification. */
    APPLICATION_LAPSED("application-lapsed", "The time after the approval ran out without a certification"),
    /** The worker booked the examination for a day. */
    EXAM_BOOKED("exam-booked", "The worker booked the examination for a day", EXAM_ON),
    /** The worker passed the examination. */
    EXAM_PASSED("exam-passed", "The worker passed the examination"),
    /** The worker took the examination and may take it again. */
    EXAM_NOT_PASSED("exam-not-passed", "The worker took the examination and may take it again"),
    /** The worker affirmed the code of ethics. */
    ETHICS_AFFIRMED("ethics-affirmed", "The worker affirmed the code of ethics"),
    /** The certifying body certified the worker. */
    CERTIFIED("certified", "The certifying body certified the worker", TERM_ENDS_ON),
    /** A certification that was there before this record was taken up with its dates. */
    CERTIFICATION_TAKEN_UP(
            "certification-taken-up",
            "A certification that was there before this record was taken up with its dates",
            ROUTE,
            TERM_ENDS_ON),
    /** The certification was renewed for another term. */
    CERTIFICATION_RENEWED("certification-renewed", "The certification was renewed for another term", TERM_ENDS_ON),
    /** The term ended without a renewal. */
    CERTIFICATION_EXPIRED("certification-expired", "The term ended without a renewal"),
    /** A certification that had expired was reinstated. */
    CERTIFICATION_REINSTATED(
            "certification-reinstated", "A certification that had expired was reinstated", TERM_ENDS_ON),
    /** The certification was expired for so long that only a new application leads back. */
    CERTIFICATION_VACATED(
            "certification-vacated",
            "The certification was expired for so long that only a new application leads back"),
    /** The certifying body suspended the certification. */
    CERTIFICATION_SUSPENDED("certification-suspended", "The certifying body suspended the certification"),
    /** The certifying body revoked the certification. */
    CERTIFICATION_REVOKED("certification-revoked", "The certifying body revoked the certification"),
    /** A suspension was lifted, or a suspension or revocation was set aside. */
    CERTIFICATION_RESTORED(
            "certification-restored", "A suspension was lifted, or a suspension or revocation was set aside"),
    /** The worker completed a specialization. */
    SPECIALIZATION_COMPLETED(
            "specialization-completed", "The worker completed a specialization", SPECIALIZATION, HOURS),

    // Supervision and the worker's own care

    /** A supervisor was assigned. */
    SUPERVISOR_ASSIGNED("supervisor-assigned", "A supervisor was assigned", SUPERVISOR),
    /** A supervision session was held. */
    SUPERVISION_SESSION_HELD("supervision-session-held", "A supervision session was held", SUPERVISOR, FORM, MINUTES),
    /** The worker took time for themselves; that it happened is the worker's alone to see. */
    SELF_CARE_CHECK_IN(
            "self-care-check-in", "The worker took time for themselves; that it happened is the worker's alone to see"),
    /** Something was noticed that asks the supervisor to look after the worker. */
    SIGNAL_NOTICED("signal-noticed", "Something was noticed that asks the supervisor to look after the worker", SIGNAL),
    /** The supervisor looked after the worker. */
    SIGNAL_ANSWERED("signal-answered", "The supervisor looked after the worker", SIGNAL),
    /** The employer offered safeguards, as it offers them to everyone. */
    SAFEGUARDS_OFFERED("safeguards-offered", "The employer offered safeguards, as it offers them to everyone"),
    /** A safeguard was proposed. */
    SAFEGUARD_PROPOSED("safeguard-proposed", "A safeguard was proposed", SAFEGUARD, SAFEGUARD_KIND, APART_FROM),
    /** The safeguard was accepted. */
    SAFEGUARD_ACCEPTED("safeguard-accepted", "The safeguard was accepted", SAFEGUARD),
    /** The safeguard was declined. */
    SAFEGUARD_DECLINED("safeguard-declined", "The safeguard was declined", SAFEGUARD),
    /** The safeguard ended. */
    SAFEGUARD_ENDED("safeguard-ended", "The safeguard ended", SAFEGUARD);

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    WorkerEventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String stream() {
        return "worker";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }

    @Override
    public boolean isForTheWorkerAlone() {
        return this == SELF_CARE_CHECK_IN;
    }
}
