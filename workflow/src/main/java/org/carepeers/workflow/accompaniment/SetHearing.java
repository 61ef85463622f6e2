package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.party.CaseId;
import org.carepeers.proceeding.HearingKind;

/** A hearing of one of the person's cases, on the day for which it is set or on which it was held. */
record SetHearing(CaseId caseId, HearingKind kind, LocalDate on) {

    /** Which hearing of which case, on whatever day. */
    record Of(CaseId caseId, HearingKind kind) {}

    Of of() {
        return new Of(caseId, kind);
    }

    static List<SetHearing> of(CaseView view) {
        return view.hearings().entrySet().stream()
                .map(hearing -> new SetHearing(view.id(), hearing.getKey(), hearing.getValue()))
                .toList();
    }
}
