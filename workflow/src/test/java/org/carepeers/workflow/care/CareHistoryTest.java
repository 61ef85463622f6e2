package org.carepeers.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.json.CareJson;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.rule.CareRules;
import org.carepeers.workflow.obligation.ObligationState.Standing;
import org.carepeers.workflow.obligation.TrackedObligation;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CareHistoryTest {

    private static final String FILE = """
            {"formatVersion": 1,
             "case": {"id": "invented-1", "county": "alameda"},
             "participant": {"id": "person-1", "languages": [{"language": "es", "interpreter": "needed"}]},
             "events": [
               {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                "by": {"role": "petitioner", "party": "person-2"},
                "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
               {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                "facts": {"primaFacie": "found"}},
               {"id": "e3", "kind": "care-plan-ordered", "occurredOn": "2026-02-06", "by": {"role": "court"}}],
             "people": [{"party": "person-1", "name": "Zz-Marker Namename", "birthDate": "1911-11-11"}]}
            """;

    private final CaseFile file = CareJson.standard().readCaseFile(FILE);
    private final CareHistory history = CareHistory.play(CareWorkflow.california(), file);

    @Test
    void aRefusedEventChangesNothing() {
        assertThat(history.refused()).hasSize(1);
        assertThat(history.present().stage()).isEqualTo(CareStage.AWAITING_COUNTY_REPORT);
        assertThat(history.path())
                .containsExactly(
                        CareStage.NOT_STARTED, CareStage.AWAITING_PRIMA_FACIE_REVIEW, CareStage.AWAITING_COUNTY_REPORT);
    }

    @Test
    void anObligationStandsDifferentlyOnDifferentDays() {
        TrackedObligation report = history.obligations().all().stream()
                .filter(tracked -> tracked.obligation().rule().equals(CareRules.COUNTY_REPORT))
                .findFirst()
                .orElseThrow();
        assertThat(standing(report, "2026-02-04")).isEqualTo(Standing.NOT_BEGUN);
        assertThat(standing(report, "2026-02-05")).isEqualTo(Standing.OPEN);
        assertThat(standing(report, "2026-03-20")).isEqualTo(Standing.DUE_SOON);
        assertThat(standing(report, "2026-03-24")).isEqualTo(Standing.OVERDUE);
        assertThat(report.stateOn(LocalDate.parse("2026-03-24"), 7).days()).isEqualTo(1);
    }

    private static Standing standing(TrackedObligation tracked, String date) {
        return tracked.stateOn(LocalDate.parse(date), 7).standing();
    }

    @Test
    void theLogNamesCaseStageEventAndSectionAndNobody() {
        Logger log = (Logger) LoggerFactory.getLogger(CareHistory.class);
        Level before = log.getLevel();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.TRACE);
        log.setAdditive(false);
        try {
            CareHistory.play(CareWorkflow.california(), file);
        } finally {
            log.detachAppender(lines);
            log.setLevel(before);
            log.setAdditive(true);
        }
        List<String> written =
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(written)
                .containsExactly(
                        "Case invented-1 at not-started: petition-filed accepted under [WIC 5974, WIC 5975]",
                        "Case invented-1 at awaiting-prima-facie-review: report-ordered accepted under"
                                + " [WIC 5977(a)(3)(B)]",
                        "Case invented-1 at awaiting-county-report: care-plan-ordered refused, [not-from-this-stage]");
        assertThat(String.join(" ", written)).doesNotContain("Marker", "1911", "person-1", "person-2");
    }
}
