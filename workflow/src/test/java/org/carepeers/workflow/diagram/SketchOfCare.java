package org.carepeers.workflow.diagram;

import static org.carepeers.proceeding.CareStage.AWAITING_CARE_PLAN;
import static org.carepeers.proceeding.CareStage.AWAITING_CARE_PLAN_REVIEW;
import static org.carepeers.proceeding.CareStage.AWAITING_CASE_MANAGEMENT_HEARING;
import static org.carepeers.proceeding.CareStage.AWAITING_CLINICAL_EVALUATION;
import static org.carepeers.proceeding.CareStage.AWAITING_COUNTY_ASSESSMENT;
import static org.carepeers.proceeding.CareStage.AWAITING_COUNTY_REPORT;
import static org.carepeers.proceeding.CareStage.AWAITING_EVALUATION_REVIEW;
import static org.carepeers.proceeding.CareStage.AWAITING_GRADUATION_HEARING;
import static org.carepeers.proceeding.CareStage.AWAITING_INITIAL_APPEARANCE;
import static org.carepeers.proceeding.CareStage.AWAITING_MERITS_HEARING;
import static org.carepeers.proceeding.CareStage.AWAITING_PETITION_DECISION;
import static org.carepeers.proceeding.CareStage.AWAITING_PRIMA_FACIE_REVIEW;
import static org.carepeers.proceeding.CareStage.AWAITING_RULING_ON_REFERRAL;
import static org.carepeers.proceeding.CareStage.AWAITING_RULING_ON_REPORT;
import static org.carepeers.proceeding.CareStage.CLOSED_WITHOUT_PETITION;
import static org.carepeers.proceeding.CareStage.DISMISSED;
import static org.carepeers.proceeding.CareStage.GRADUATED;
import static org.carepeers.proceeding.CareStage.IN_VOLUNTARY_SERVICES;
import static org.carepeers.proceeding.CareStage.NOT_STARTED;
import static org.carepeers.proceeding.CareStage.TERMINATED;
import static org.carepeers.proceeding.CareStage.TERM_ENDED;
import static org.carepeers.proceeding.CareStage.UNDER_CARE_AGREEMENT;
import static org.carepeers.proceeding.CareStage.UNDER_CARE_PLAN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.machine.ProcessTable;
import org.carepeers.workflow.machine.Target;

/** The moves of the CARE process as far as a picture needs them. */
final class SketchOfCare {

    enum Kind {
        FACILITY_REFERRED,
        COURT_REFERRED,
        PETITION_FILED,
        VOLUNTARY_SERVICES_BEGUN,
        ASSESSMENT_ENDED_WITHOUT_PETITION,
        REFERRAL_TAKEN_AS_PETITION,
        INVESTIGATION_ORDERED,
        CANDIDATE_DECIDED_NOT_TO_PETITION,
        VOLUNTARY_SERVICES_ENDED,
        REPORT_ORDERED,
        INITIAL_APPEARANCE_SET,
        DISMISSED_WITHOUT_PRIMA_FACIE_SHOWING,
        REPORT_FILED,
        DISMISSED_AS_ENGAGED,
        DISMISSED_ON_REPORT,
        INITIAL_APPEARANCE_SET_ON_REPORT,
        INITIAL_APPEARANCE_HELD,
        INITIAL_APPEARANCE_COMBINED_WITH_MERITS,
        DISMISSED_FOR_ABSENCE_OF_PETITIONER,
        ELIGIBILITY_FOUND,
        ELIGIBILITY_NOT_FOUND,
        FILING_FOUND_NOT_IN_GOOD_FAITH,
        AGREEMENT_APPROVED,
        EVALUATION_ORDERED,
        EXISTING_EVALUATION_TAKEN,
        AGREEMENT_FELL_AWAY,
        AGREEMENT_COMPLETED,
        EVALUATION_FILED,
        ELIGIBILITY_CONFIRMED,
        ELIGIBILITY_NOT_CONFIRMED,
        CARE_PLAN_PROPOSED,
        LATE_AGREEMENT_APPROVED,
        CARE_PLAN_ORDERED,
        GRADUATION_PLAN_ORDERED,
        PLAN_CHANGED_BEFORE_GRADUATION,
        GRADUATION_HEARING_HELD,
        TERM_OF_PLAN_ENDED,
        PETITION_WITHDRAWN,
        PARTICIPANT_DIED,
        PARTICIPANT_LEFT_THE_STATE,
        PARTICIPANT_NOT_LOCATED,
        CONSERVATORSHIP_ESTABLISHED,
        DISMISSED_ON_OTHER_BASIS,
        TERMINATED_AS_NOT_PARTICIPATING,
        TERMINATED_AS_NOT_ADHERING,
        SECOND_PETITION_LINKED,
        ORDERED_OTHERWISE
    }

    /** An invented day, from which this sketch lets an existing evaluation be used. */
    static final LocalDate REUSE_SINCE = LocalDate.of(2024, 7, 1);

    private static final Set<CareStage> FINALS = EnumSet.copyOf(
            Stream.of(CareStage.values()).filter(CareStage::isFinal).toList());

    private final ProcessTable.Builder<CareStage, Kind, Role, Object, Object> rows =
            ProcessTable.builder(CareStage.class, Kind.class, Role.class, NOT_STARTED, FINALS);

    private SketchOfCare() {}

    static ProcessTable<CareStage, Kind, Role, Object, Object> table() {
        SketchOfCare sketch = new SketchOfCare();
        sketch.beforeCourt();
        sketch.inCourt();
        sketch.underPlan();
        sketch.endings();
        return sketch.rows.build();
    }

    private void beforeCourt() {
        row(Kind.FACILITY_REFERRED, AWAITING_COUNTY_ASSESSMENT, "WIC 5978.1(a)", NOT_STARTED, IN_VOLUNTARY_SERVICES);
        row(Kind.COURT_REFERRED, AWAITING_RULING_ON_REFERRAL, "WIC 5978(a)", NOT_STARTED, IN_VOLUNTARY_SERVICES);
        row(
                Kind.PETITION_FILED,
                AWAITING_PRIMA_FACIE_REVIEW,
                "WIC 5974",
                NOT_STARTED,
                AWAITING_COUNTY_ASSESSMENT,
                AWAITING_PETITION_DECISION,
                IN_VOLUNTARY_SERVICES);
        row(
                Kind.VOLUNTARY_SERVICES_BEGUN,
                IN_VOLUNTARY_SERVICES,
                "WIC 5985(a)(3)",
                NOT_STARTED,
                AWAITING_COUNTY_ASSESSMENT,
                AWAITING_PETITION_DECISION);
        row(
                Kind.ASSESSMENT_ENDED_WITHOUT_PETITION,
                CLOSED_WITHOUT_PETITION,
                "WIC 5978.1(c)",
                AWAITING_COUNTY_ASSESSMENT);
        row(Kind.REFERRAL_TAKEN_AS_PETITION, AWAITING_COUNTY_REPORT, "WIC 5978(b)", AWAITING_RULING_ON_REFERRAL);
        row(Kind.INVESTIGATION_ORDERED, AWAITING_PETITION_DECISION, "WIC 5978(d)", AWAITING_RULING_ON_REFERRAL);
        row(Kind.CANDIDATE_DECIDED_NOT_TO_PETITION, CLOSED_WITHOUT_PETITION, "WIC 5978(d)", AWAITING_PETITION_DECISION);
        row(Kind.VOLUNTARY_SERVICES_ENDED, CLOSED_WITHOUT_PETITION, "WIC 5985(a)(3)", IN_VOLUNTARY_SERVICES);
        row(Kind.REPORT_ORDERED, AWAITING_COUNTY_REPORT, "WIC 5977(a)(3)(B)", AWAITING_PRIMA_FACIE_REVIEW);
        row(Kind.INITIAL_APPEARANCE_SET, AWAITING_INITIAL_APPEARANCE, "WIC 5977(a)(3)(A)", AWAITING_PRIMA_FACIE_REVIEW);
        row(Kind.REPORT_FILED, AWAITING_RULING_ON_REPORT, "WIC 5977(a)(3)(B)", AWAITING_COUNTY_REPORT);
        row(
                Kind.INITIAL_APPEARANCE_SET_ON_REPORT,
                AWAITING_INITIAL_APPEARANCE,
                "WIC 5977(a)(5)(C)",
                AWAITING_RULING_ON_REPORT);
    }

    private void inCourt() {
        row(Kind.INITIAL_APPEARANCE_HELD, AWAITING_MERITS_HEARING, "WIC 5977(b)", AWAITING_INITIAL_APPEARANCE);
        row(
                Kind.INITIAL_APPEARANCE_COMBINED_WITH_MERITS,
                AWAITING_MERITS_HEARING,
                "WIC 5977(b)(7)(B)",
                AWAITING_INITIAL_APPEARANCE);
        row(Kind.ELIGIBILITY_FOUND, AWAITING_CASE_MANAGEMENT_HEARING, "WIC 5977(c)(2)", AWAITING_MERITS_HEARING);
        row(Kind.AGREEMENT_APPROVED, UNDER_CARE_AGREEMENT, "WIC 5977.1(a)(2)(A)", AWAITING_CASE_MANAGEMENT_HEARING);
        row(Kind.EVALUATION_ORDERED, AWAITING_CLINICAL_EVALUATION, "WIC 5977.1(b)", AWAITING_CASE_MANAGEMENT_HEARING);
        rows.on(Kind.EXISTING_EVALUATION_TAKEN)
                .by(Role.COURT)
                .from(AWAITING_CASE_MANAGEMENT_HEARING)
                .to(AWAITING_EVALUATION_REVIEW)
                .between(REUSE_SINCE, null)
                .under("WIC 5977.1(b)");
        row(Kind.AGREEMENT_FELL_AWAY, AWAITING_CLINICAL_EVALUATION, "WIC 5977.1(b)", UNDER_CARE_AGREEMENT);
    }

    private void underPlan() {
        row(Kind.EVALUATION_FILED, AWAITING_EVALUATION_REVIEW, "WIC 5977.1(c)(1)", AWAITING_CLINICAL_EVALUATION);
        row(Kind.ELIGIBILITY_CONFIRMED, AWAITING_CARE_PLAN, "WIC 5977.1(c)(3)(A)", AWAITING_EVALUATION_REVIEW);
        row(Kind.CARE_PLAN_PROPOSED, AWAITING_CARE_PLAN_REVIEW, "WIC 5977.1(d)(1)", AWAITING_CARE_PLAN);
        row(
                Kind.LATE_AGREEMENT_APPROVED,
                UNDER_CARE_AGREEMENT,
                "WIC 5977.1(a)(2)",
                AWAITING_CLINICAL_EVALUATION,
                AWAITING_EVALUATION_REVIEW,
                AWAITING_CARE_PLAN,
                AWAITING_CARE_PLAN_REVIEW);
        row(Kind.CARE_PLAN_ORDERED, UNDER_CARE_PLAN, "WIC 5977.1(d)(2)", AWAITING_CARE_PLAN_REVIEW);
        row(Kind.GRADUATION_PLAN_ORDERED, AWAITING_GRADUATION_HEARING, "WIC 5977.3(a)(3)(A)", UNDER_CARE_PLAN);
        row(Kind.PLAN_CHANGED_BEFORE_GRADUATION, UNDER_CARE_PLAN, "WIC 5977.2(b)", AWAITING_GRADUATION_HEARING);
    }

    private void endings() {
        row(Kind.DISMISSED_WITHOUT_PRIMA_FACIE_SHOWING, DISMISSED, "WIC 5977(a)(2)", AWAITING_PRIMA_FACIE_REVIEW);
        row(Kind.DISMISSED_AS_ENGAGED, DISMISSED, "WIC 5977(a)(5)(A)", AWAITING_RULING_ON_REPORT);
        row(Kind.DISMISSED_ON_REPORT, DISMISSED, "WIC 5977(a)(5)(B)", AWAITING_RULING_ON_REPORT);
        row(Kind.DISMISSED_FOR_ABSENCE_OF_PETITIONER, DISMISSED, "WIC 5977(b)(2)", AWAITING_INITIAL_APPEARANCE);
        row(Kind.ELIGIBILITY_NOT_FOUND, DISMISSED, "WIC 5977(c)(1)", AWAITING_MERITS_HEARING);
        row(Kind.FILING_FOUND_NOT_IN_GOOD_FAITH, DISMISSED, "WIC 5977(c)(1)", AWAITING_MERITS_HEARING);
        row(Kind.ELIGIBILITY_NOT_CONFIRMED, DISMISSED, "WIC 5977.1(c)(3)(B)", AWAITING_EVALUATION_REVIEW);
        row(Kind.AGREEMENT_COMPLETED, DISMISSED, "WIC 5977.1(a)(4)", UNDER_CARE_AGREEMENT);
        row(Kind.GRADUATION_HEARING_HELD, GRADUATED, "WIC 5977.3(a)(3)(A)", AWAITING_GRADUATION_HEARING);
        row(Kind.TERM_OF_PLAN_ENDED, TERM_ENDED, "WIC 5977.1(e)", UNDER_CARE_PLAN, AWAITING_GRADUATION_HEARING);
        CareStage[] inCourt = stages(CareStage::isInCourt);
        for (Kind kind : EnumSet.range(Kind.PETITION_WITHDRAWN, Kind.DISMISSED_ON_OTHER_BASIS)) {
            row(kind, DISMISSED, "WIC 5977", inCourt);
        }
        row(
                Kind.PARTICIPANT_DIED,
                CLOSED_WITHOUT_PETITION,
                "WIC 5978.1",
                stages(stage -> !stage.isFinal() && !stage.isInCourt() && stage != NOT_STARTED));
        row(Kind.TERMINATED_AS_NOT_PARTICIPATING, TERMINATED, "WIC 5979(a)(1)", inCourt);
        row(
                Kind.TERMINATED_AS_NOT_ADHERING,
                TERMINATED,
                "WIC 5979(a)(1)",
                UNDER_CARE_PLAN,
                AWAITING_GRADUATION_HEARING);
        rows.on(Kind.SECOND_PETITION_LINKED).by(Role.COURT).from(inCourt).same().underPolicy("linked petitions");
        rows.on(Kind.ORDERED_OTHERWISE)
                .by(Role.COURT)
                .from(CareStage.values())
                .to(new Target.AsStated<>(any -> DISMISSED))
                .underPolicy("ordered otherwise");
    }

    private static CareStage[] stages(Predicate<CareStage> which) {
        return Stream.of(CareStage.values()).filter(which).toArray(CareStage[]::new);
    }

    private void row(Kind kind, CareStage to, String section, CareStage... from) {
        rows.on(kind).by(Role.COURT).from(from).to(to).under(section);
    }
}
