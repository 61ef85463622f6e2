package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementMode;
import org.carepeers.engagement.EngagementOutcome;
import org.carepeers.engagement.Setting;
import org.carepeers.party.PartyId;
import org.junit.jupiter.api.Test;

class OutreachMeasureTest {

    private static final PartyId OTHER = PartyId.of("p-other");

    private static final Engagement ATTEMPT = engagement()
            .activity(Activity.OUTREACH)
            .outcome(EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES)
            .build();
    private static final Engagement CALL = engagement()
            .participant(OTHER)
            .occurredOn(DAY.plusMonths(1))
            .activity(Activity.OUTREACH)
            .mode(EngagementMode.TELEPHONE)
            .setting(Setting.NOT_IN_PERSON)
            .outcome(EngagementOutcome.TALKED_BRIEFLY)
            .build();

    @Test
    void everyAttemptCountsWithItsTypeFormatAndOutcome() {
        OutreachMeasure measure = OutreachMeasure.of(List.of(ATTEMPT, ATTEMPT, CALL), Set.of(), Set.of());
        assertThat(measure.lines())
                .containsExactly(
                        new OutreachMeasure.Line(
                                Activity.OUTREACH,
                                EngagementMode.IN_PERSON,
                                EngagementOutcome.NOT_FOUND_AT_USUAL_PLACES,
                                2,
                                1),
                        new OutreachMeasure.Line(
                                Activity.OUTREACH, EngagementMode.TELEPHONE, EngagementOutcome.TALKED_BRIEFLY, 1, 1));
        assertThat(measure.byMonth())
                .containsEntry(YearMonth.from(DAY), 2)
                .containsEntry(YearMonth.from(DAY).plusMonths(1), 1);
        assertThat(OutreachMeasure.CITATION).hasToString("WIC 5985(e)(10)");
    }

    @Test
    void whoeverSaidNoIsNoFailureOfAnyone() {
        List<Engagement> work = List.of(ATTEMPT, CALL);
        assertThat(OutreachMeasure.of(work, Set.of(), Set.of()).reached()).isEqualTo(new OutreachMeasure.Reached(1, 2));
        assertThat(OutreachMeasure.of(work, Set.of(), Set.of(PERSON)).reached())
                .isEqualTo(new OutreachMeasure.Reached(1, 1));
    }

    @Test
    void whoeverWasOfferedAPeerAndWasNotMetYetCountsTooUnlessTheySaidNo() {
        PartyId waiting = PartyId.of("p-waiting");
        assertThat(OutreachMeasure.of(List.of(CALL), Set.of(waiting), Set.of())
                        .reached()
                        .of())
                .isEqualTo(2);
        assertThat(OutreachMeasure.of(List.of(CALL), Set.of(waiting), Set.of(waiting))
                        .reached()
                        .of())
                .isEqualTo(1);
    }

    @Test
    void theMeasureKnowsNobody() {
        assertThat(OutreachMeasure.of(List.of(ATTEMPT, CALL), Set.of(), Set.of())
                        .toString())
                .doesNotContain(PERSON.value(), OTHER.value());
    }

    @Test
    void theOtherHoursAreThoseWithoutAnOfficeOrAClinic() {
        Engagement court = engagement()
                .activity(Activity.COURT_ACCOMPANIMENT)
                .setting(Setting.COURTHOUSE)
                .startedAt(LocalTime.of(9, 0))
                .minutes(90)
                .build();
        Engagement evening = engagement()
                .setting(Setting.OFFICE)
                .startedAt(LocalTime.of(17, 0))
                .minutes(30)
                .build();
        Engagement street =
                engagement().startedAt(LocalTime.of(16, 59)).minutes(20).build();
        Engagement unknown = engagement().minutes(10).build();
        Engagement saturday = engagement()
                .occurredOn(DAY.plusDays(5))
                .startedAt(LocalTime.of(12, 0))
                .minutes(5)
                .build();
        assertThat(TimeShares.of(List.of(court, evening, street, unknown, saturday), OfficeHours.example()))
                .isEqualTo(new TimeShares(155, 90, 35, 35, 65));
    }

    @Test
    void anOfficeClosesAfterItOpens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(Set.of(), LocalTime.NOON, LocalTime.NOON));
    }
}
