package org.carepeers.workflow.partner;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.carepeers.partner.ResponseTime;
import org.carepeers.partner.ResponseUnit;
import org.carepeers.partner.TimeOfDay;
import org.carepeers.proceeding.Finding;

/**
 * Whether a partner answered within the time to which it agreed.
 *
 * <p>Hours are counted by the clock on the wall. Where hours matter and a time of day is not stated, the answer is known
 * only if the days alone settle it; what is not known never counts as in time.
 *
 * @param inTime whether it answered in time
 * @param lateBy by how much it was late, or empty if it was not or that is not known
 */
public record PartnerAnswer(Finding inTime, Optional<Duration> lateBy) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /**
     * Compares.
     *
     * @param referral the referral, which says when it was sent
     * @param within what was agreed
     * @param on the day of the answer
     * @param at the time of day of the answer, or empty if not stated
     * @return whether it was in time; not determined if the referral does not say when it was sent
     */
    public static PartnerAnswer of(
            PartnerReferral referral, ResponseTime within, LocalDate on, Optional<TimeOfDay> at) {
        if (referral.sentOn().isEmpty()) {
            return new PartnerAnswer(Finding.NOT_DETERMINED, Optional.empty());
        }
        LocalDate sent = referral.sentOn().get();
        if (within.unit() == ResponseUnit.CALENDAR_DAYS) {
            LocalDate last = sent.plusDays(within.amount());
            return compare(last.atStartOfDay(), on.atStartOfDay());
        }
        if (referral.sentAt().isPresent() && at.isPresent()) {
            return compare(
                    sent.atTime(referral.sentAt().get().at()).plusHours(within.amount()),
                    on.atTime(at.get().at()));
        }
        boolean lateAnyhow =
                on.atStartOfDay().isAfter(sent.plusDays(1).atStartOfDay().plusHours(within.amount()));
        return new PartnerAnswer(lateAnyhow ? Finding.NOT_FOUND : Finding.NOT_DETERMINED, Optional.empty());
    }

    private static PartnerAnswer compare(LocalDateTime last, LocalDateTime answered) {
        return answered.isAfter(last)
                ? new PartnerAnswer(Finding.NOT_FOUND, Optional.of(Duration.between(last, answered)))
                : new PartnerAnswer(Finding.FOUND, Optional.empty());
    }

    /**
     * Returns by how much it was late, in words.
     *
     * @return days if it is whole days, else hours and minutes; {@code an unknown time} if that is not known
     */
    public String lateWords() {
        return lateBy.map(late -> late.toMinutes() % Duration.ofDays(1).toMinutes() == 0
                        ? late.toDays() + (late.toDays() == 1 ? " day" : " days")
                        : late.toHours() + " h " + late.toMinutes() % MINUTES_OF_AN_HOUR + " min")
                .orElse("an unknown time");
    }
}
