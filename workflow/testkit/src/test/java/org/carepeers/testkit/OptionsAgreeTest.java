package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carepeers.party.Role;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.care.CareReason;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Option;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is advised before an event and what is decided on it say the same. */
class OptionsAgreeTest {

    private static final CareWorkflow WORKFLOW = CareWorkflow.california();

    @ParameterizedTest
    @EnumSource(CareStage.class)
    void whatIsBlockedIsRefusedAndWhatIsCautionedIsAcceptedWithThatRemark(CareStage stage) {
        for (EventKind kind : EventKind.values()) {
            EventSamples.Sample sample = EventSamples.sample(stage, kind);
            agree(sample);
            agree(new EventSamples.Sample(EventSamples.caseAt(stage), sample.event()));
        }
    }

    private static void agree(EventSamples.Sample sample) {
        var event = sample.event().build();
        Decision decision = WORKFLOW.decide(sample.before(), event);
        for (Option<CareStage, EventKind, Role> option : WORKFLOW.options(sample.before(), event.occurredOn())) {
            if (option.kind() != event.kind()) {
                continue;
            }
            if (decision instanceof Decision.Refused refused) {
                assertThat(codes(refused.reasons())).containsAll(codes(option.blockedBy()));
            } else {
                assertThat(option.isOpen()).as("%s is open", option).isTrue();
                assertThat(codes(((Decision.Accepted) decision).remarks()))
                        .containsAll(codes(option.cautions()).stream()
                                .map(code -> code == CareReason.NOT_YET ? CareReason.EARLY : code)
                                .toList());
            }
        }
    }

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
