package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/** Writes duties that practice asks for, begun by something that was entered. */
final class PracticeDuties {

    private static final String PRACTICE = "practice";

    private PracticeDuties() {}

    /** Returns a duty of the same day. */
    static Obligation sameDay(String rule, String title, DutyHolder who, EventId begunBy, LocalDate day) {
        return by(rule, title, who, begunBy, day, day);
    }

    /** Returns a duty with a last day. */
    static Obligation by(String rule, String title, DutyHolder who, EventId begunBy, LocalDate day, LocalDate last) {
        return duty(rule, title, who, begunBy, day, new Due.AsGiven(last, PRACTICE));
    }

    /** Returns a duty without a date. */
    static Obligation undated(String rule, String title, DutyHolder who, EventId begunBy, LocalDate day, String word) {
        return duty(rule, title, who, begunBy, day, new Due.NotKnown("No rule gives a date; it is due " + word + "."));
    }

    private static Obligation duty(String rule, String title, DutyHolder who, EventId begunBy, LocalDate day, Due due) {
        return new Obligation(
                ObligationId.of(RuleId.of(rule), begunBy), title, Basis.TOOLKIT_PRACTICE, List.of(), who, day, due);
    }
}
