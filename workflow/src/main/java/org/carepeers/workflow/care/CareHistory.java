package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.ContinuanceBasis;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.obligation.ObligationLedger;
import org.jspecify.annotations.Nullable;
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
     * Adds up the days by which hearings were put off, by the basis of each continuance.
     *
     * <p>The days are counted from the day for which the hearing was set to the new day. Where no day was recorded, only
     * what the record shows for certain counts: from the day of the order if the hearing was called on it, and otherwise
     * from the last day by which the law asked for the hearing. A continuance of which the record shows neither, one
     * without a new day, or one to an earlier day counts as none.
     *
     * @return the calendar days by basis, in the order of the bases; without those that cost no days
     */
    public Map<ContinuanceBasis, Long> daysLost() {
        Map<HearingKind, LocalDate> set = new EnumMap<>(HearingKind.class);
        Map<ObligationId, Due> dues = new HashMap<>();
        Map<ContinuanceBasis, Long> lost = new EnumMap<>(ContinuanceBasis.class);
        for (Decision.Accepted decision : accepted()) {
            CareEvent event = decision.event();
            HearingKind kind = event.facts().orNull(CareFacts.HEARING_KIND);
            Continuance continuance = event.facts().orNull(CareFacts.CONTINUANCE);
            LocalDate to = continuance == null ? null : continuance.newDate().orElse(null);
            if (kind != null && continuance != null && to != null) {
                LocalDate known = set.containsKey(kind) ? set.get(kind) : lastDayKnown(decision, dues);
                LocalDate from = known != null && known.isBefore(event.occurredOn()) ? event.occurredOn() : known;
                long days = from == null ? 0 : ChronoUnit.DAYS.between(from, to);
                lost.merge(continuance.basis(), Math.max(0, days), Long::sum);
            }
            decision.effects().forEach(effect -> note(set, dues, effect));
        }
        lost.values().removeIf(days -> days == 0);
        return Collections.unmodifiableMap(lost);
    }

    /** The day of the order where it met the duty to hold the hearing; else the last day of a duty that it moved. */
    private static @Nullable LocalDate lastDayKnown(Decision.Accepted decision, Map<ObligationId, Due> dues) {
        LocalDate last = null;
        for (Effect effect : decision.effects()) {
            if (!(effect instanceof Effect.ObligationChanged changed)) {
                continue;
            }
            if (changed.change() instanceof ObligationChange.Met met) {
                return met.on();
            }
            Due moved = changed.change() instanceof ObligationChange.Extended extended ? dues.get(extended.id()) : null;
            last = moved == null ? last : moved.lastDay().orElse(last);
        }
        return last;
    }

    private static void note(Map<HearingKind, LocalDate> set, Map<ObligationId, Due> dues, Effect effect) {
        if (effect instanceof Effect.HearingSet hearing) {
            set.put(hearing.kind(), hearing.on());
        } else if (effect instanceof Effect.HearingCleared cleared) {
            set.remove(cleared.kind());
        } else if (effect instanceof Effect.ObligationChanged changed) {
            note(dues, changed.change());
        }
    }

    private static void note(Map<ObligationId, Due> dues, ObligationChange change) {
        if (change instanceof ObligationChange.Began began) {
            dues.put(began.id(), began.obligation().due());
        } else if (change instanceof ObligationChange.Extended extended) {
            dues.put(extended.id(), extended.due());
        } else if (change instanceof ObligationChange.Redated redated) {
            dues.put(redated.id(), redated.due());
        }
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
