package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.rule.RuleId;

/**
 * A worker's certification by the record and by the rules: what the dates say even where nobody noted it.
 *
 * <p>A certification that nobody renewed is expired on the day after its term, whether or not someone recorded that. This
 * type is immutable and thread-safe.
 */
public final class Certification {

    private final WorkerRecord record;
    private final CertificationState state;
    private final CertificationRules rules;

    private Certification(WorkerRecord record, CertificationRules rules) {
        this.record = record;
        this.state = record.certification();
        this.rules = rules;
    }

    /**
     * Returns the certification of a worker.
     *
     * @param record the worker
     * @param rules the figures
     * @return the certification
     */
    public static Certification of(WorkerRecord record, CertificationRules rules) {
        return new Certification(record, rules);
    }

    /**
     * Returns the last day of the present or last term.
     *
     * @return the day as the certificate says, or else counted from its first day; empty if there was no term
     */
    public Optional<LocalDate> termEndsOn() {
        return state.term()
                .map(term -> term.statedEnd().orElseGet(() -> rules.after(term.from(), CertificationRules.TERM)));
    }

    /**
     * Returns the first day on which a renewal may be asked for.
     *
     * @return the day, or empty if there was no term
     */
    public Optional<LocalDate> renewalOpensOn() {
        return termEndsOn().map(end -> rules.before(end, CertificationRules.RENEWAL_WINDOW));
    }

    /**
     * Returns the last day on which an expired certification can be reinstated.
     *
     * @return the day, or empty if there was no term
     */
    public Optional<LocalDate> reinstatableThrough() {
        return termEndsOn().map(end -> rules.after(end, CertificationRules.VACATED_AFTER));
    }

    /**
     * Returns the last day of the time that the last approval gave.
     *
     * @return the day, or empty if there was no approval
     */
    public Optional<LocalDate> approvalEndsOn() {
        return state.approved().map(approval -> rules.after(approval.on(), CertificationRules.APPROVAL_WINDOW));
    }

    /**
     * Returns how often the examination may still be taken under the last approval.
     *
     * @return the number, 0 if there was no approval
     */
    public int attemptsLeft() {
        return state.approved()
                .map(approval -> rules.number(CertificationRules.EXAM_ATTEMPTS, approval.on()))
                .map(most -> Math.max(0, most - state.attempts()))
                .orElse(0);
    }

    /**
     * Returns where the certification stands on a day by the record and by the dates.
     *
     * @param day the day, on or after the last recorded move
     * @return the stage
     */
    public CertificationStage stageOn(LocalDate day) {
        boolean termOver = isAfter(day, termEndsOn());
        boolean vacated = isAfter(day, reinstatableThrough());
        return switch (state.stage()) {
            case CERTIFIED, EXPIRED -> {
                if (vacated) {
                    yield CertificationStage.VACATED;
                }
                yield termOver ? CertificationStage.EXPIRED : state.stage();
            }
            default -> state.stage();
        };
    }

    private static boolean isAfter(LocalDate day, Optional<LocalDate> last) {
        return last.map(day::isAfter).orElse(false);
    }

    /**
     * Returns how the certification stands on a day.
     *
     * @param day the day
     * @return the standing
     */
    public CertificationStanding standingOn(LocalDate day) {
        LocalDate from = termBegan().orElse(LocalDate.MIN);
        LocalDate through = termEndsOn().filter(end -> end.isBefore(day)).orElse(day);
        CertificationStage stage = stageOn(day);
        return new CertificationStanding(
                stage,
                stage == CertificationStage.CERTIFIED,
                termEndsOn(),
                renewalOpensOn(),
                stage == CertificationStage.EXPIRED ? reinstatableThrough() : Optional.empty(),
                stage == CertificationStage.APPROVED_FOR_EXAM ? approvalEndsOn() : Optional.empty(),
                stage == CertificationStage.APPROVED_FOR_EXAM ? attemptsLeft() : 0,
                missing(
                        CertificationRules.EDUCATION_HOURS,
                        day,
                        record.learning().educationHours(from, through)),
                missing(
                        CertificationRules.LAW_AND_ETHICS_HOURS,
                        day,
                        record.learning().lawAndEthicsHours(from, through)),
                record.learning().ethicsAffirmed(from, through),
                state.specializations());
    }

    /** The first day of the present term; where a term was taken up midway, as far back as its end allows. */
    Optional<LocalDate> termBegan() {
        return state.term()
                .map(term -> term.isTakenUp()
                        ? termEndsOn()
                                .map(end -> rules.before(end, CertificationRules.TERM))
                                .orElse(term.from())
                        : term.from());
    }

    private int missing(RuleId rule, LocalDate day, int done) {
        return Math.max(0, rules.number(rule, day) - done);
    }
}
