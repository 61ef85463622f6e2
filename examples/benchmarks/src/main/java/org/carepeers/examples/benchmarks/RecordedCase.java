package org.carepeers.examples.benchmarks;

import java.time.LocalDate;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.PriorCases;

/** A case that is under a plan and reviewed again and again. */
public final class RecordedCase {

    private RecordedCase() {}

    /** {@return what its file says before the events} */
    public static CaseFile file() {
        return CaseFile.builder()
                .id(CaseId.of("bench"))
                .county(County.SAN_DIEGO)
                .priorCases(PriorCases.notDetermined())
                .build();
    }

    /** {@return the event that takes it up under its plan} */
    public static CareEvent takenUp() {
        return CareEvents.takenUpUnderPlan("t1");
    }

    /**
     * Returns a review.
     *
     * @param id its id
     * @param day its day
     * @return the event
     */
    public static CareEvent review(String id, LocalDate day) {
        return CareEvents.statusReview(id, day);
    }
}
