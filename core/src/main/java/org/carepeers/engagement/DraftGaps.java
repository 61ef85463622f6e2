package org.carepeers.engagement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that keeps one draft from being an engagement, each field once. */
final class DraftGaps {

    private final EngagementDraft draft;
    private final Map<DraftField, DraftGapKind> gaps = new EnumMap<>(DraftField.class);

    private DraftGaps(EngagementDraft draft) {
        this.draft = draft;
    }

    static List<DraftGap> of(EngagementDraft draft) {
        DraftGaps found = new DraftGaps(draft);
        draft.unread().forEach(field -> found.gaps.put(field, DraftGapKind.NOT_READ));
        found.needed();
        found.consistent();
        return found.gaps.entrySet().stream()
                .map(gap -> new DraftGap(gap.getKey(), gap.getValue()))
                .toList();
    }

    private void needed() {
        need(DraftField.ID, draft.id());
        need(DraftField.PARTICIPANT, draft.participant());
        need(DraftField.WORKERS, draft.workers().stream().findAny());
        need(DraftField.OCCURRED_ON, draft.occurredOn());
        need(DraftField.ACTIVITY, draft.activity());
        need(DraftField.MODE, draft.mode());
        need(DraftField.SETTING, draft.setting());
        need(DraftField.OUTCOME, draft.outcome());
        draft.note().ifPresent(note -> need(DraftField.NOTE, note.words()));
    }

    private void consistent() {
        hold(DraftField.WORKERS, Engagement.areDistinct(draft.workers()));
        hold(DraftField.MINUTES, Engagement.fitIntoADay(draft.minutes()));
        hold(DraftField.TRAVEL_MINUTES, Engagement.fitIntoADay(draft.travelMinutes()));
        hold(DraftField.PRESENCE, draft.presence().isEmpty() || draft.hearing().isPresent());
        if (draft.mode().isPresent() && draft.setting().isPresent()) {
            hold(
                    DraftField.SETTING,
                    Engagement.goTogether(
                            draft.mode().orElseThrow(), draft.setting().orElseThrow()));
        }
        draft.outcome()
                .ifPresent(outcome -> hold(DraftField.PRESENT, Engagement.mayBePresent(draft.present(), outcome)));
    }

    private void need(DraftField field, Optional<?> value) {
        if (value.isEmpty()) {
            gaps.putIfAbsent(field, DraftGapKind.MISSING);
        }
    }

    private void hold(DraftField field, boolean holds) {
        if (!holds) {
            gaps.putIfAbsent(field, DraftGapKind.NOT_CONSISTENT);
        }
    }
}
