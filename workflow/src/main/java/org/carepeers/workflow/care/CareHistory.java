package org.carepeers.workflow.care;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A case file decided on, event by event.
 *
 * <p>A refused event changes nothing, and the next event is decided on as if it had not been recorded.
 *
 * @param file the file
 * @param decisions one decision for each event, in the order of the file
 * @param present the case after the last event
 */
public record CareHistory(CaseFile file, List<Decision> decisions, CareCase present) {

    private static final Logger LOG = LoggerFactory.getLogger(CareHistory.class);

    /**
     * Keeps an unchangeable copy of the decisions.
     *
     * @param file the file
     * @param decisions one decision for each event
     * @param present the case after the last event
     */
    public CareHistory {
        decisions = List.copyOf(decisions);
    }

    /**
     * Decides on every event of a file in its order.
     *
     * @param workflow the workflow
     * @param file the file
     * @return the history
     */
    public static CareHistory play(CareWorkflow workflow, CaseFile file) {
        CareCase present = CareCase.begin(file);
        List<Decision> decisions = new ArrayList<>();
        for (CareEvent event : file.events()) {
            Decision decision = workflow.decide(present, event);
            decisions.add(decision);
            log(present, decision);
            if (decision instanceof Decision.Accepted accepted) {
                present = present.after(accepted.effects());
            }
        }
        return new CareHistory(file, decisions, present);
    }

    private static void log(CareCase before, Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            LOG.debug(
                    "Case {} at {}: {} accepted under {}",
                    before.id(),
                    before.stage().code(),
                    decision.event().kind().code(),
                    accepted.citations());
        } else if (decision instanceof Decision.Refused refused) {
            LOG.info(
                    "Case {} at {}: {} refused, {}",
                    before.id(),
                    before.stage().code(),
                    decision.event().kind().code(),
                    refused.reasons().stream()
                            .map(reason -> reason.code().code())
                            .toList());
        }
    }

    /**
     * Returns the decisions that were accepted.
     *
     * @return the decisions, in the order of the file
     */
    public List<Decision.Accepted> accepted() {
        return decisions.stream()
                .filter(Decision.Accepted.class::isInstance)
                .map(Decision.Accepted.class::cast)
                .toList();
    }

    /**
     * Returns the decisions that were refused.
     *
     * @return the decisions, in the order of the file
     */
    public List<Decision.Refused> refused() {
        return decisions.stream()
                .filter(Decision.Refused.class::isInstance)
                .map(Decision.Refused.class::cast)
                .toList();
    }

    /**
     * Returns the stages that the case has been at.
     *
     * @return the stages in the order entered, beginning with {@link CareStage#NOT_STARTED}
     */
    public List<CareStage> path() {
        List<CareStage> path = new ArrayList<>(List.of(CareStage.NOT_STARTED));
        for (Decision.Accepted decision : accepted()) {
            for (Effect effect : decision.effects()) {
                if (effect instanceof Effect.StageEntered entered) {
                    path.add(entered.stage());
                }
            }
        }
        return List.copyOf(path);
    }

    /**
     * Returns all obligations of the case, past and present.
     *
     * @return the ledger
     */
    public ObligationLedger obligations() {
        List<ObligationChange> changes = new ArrayList<>();
        for (Decision.Accepted decision : accepted()) {
            for (Effect effect : decision.effects()) {
                if (effect instanceof Effect.ObligationChanged changed) {
                    changes.add(changed.change());
                }
            }
        }
        return ObligationLedger.of(changes);
    }
}
