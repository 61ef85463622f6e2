package org.carepeers.workflow.care;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.care.DeadlineRow.CountedFrom;
import org.carepeers.workflow.care.DeadlineRow.When;
import org.jspecify.annotations.Nullable;

/** A row of deadlines in the making; what is said of it after the row was made does not reach the row. Not thread-safe. */
final class DeadlineRowBuilder {

    final RuleId rule;
    final Set<EventKind> begunBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> metBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> extendedBy = EnumSet.noneOf(EventKind.class);
    final Set<EventKind> endedBy = EnumSet.noneOf(EventKind.class);
    final Set<CareStage> during = EnumSet.noneOf(CareStage.class);
    final Map<EventKind, CareChoice> byChoice = new EnumMap<>(EventKind.class);
    When begunWhen = DeadlineRowBuilder::always;
    When arrivalWhen = DeadlineRowBuilder::always;
    When metWhen = DeadlineRowBuilder::always;
    When endedWhen = DeadlineRowBuilder::always;
    When continuedWhen = DeadlineRowBuilder::always;
    /** What an embedder's own conditions ask for, by what they are of; what the library's own ask for is its code. */
    final Map<String, List<String>> conditions = new TreeMap<>();

    boolean oneAtATime;
    boolean forEachParty;
    CountedFrom countedFrom = new CountedFrom.ItsDay();

    @Nullable
    RuleId inTermOf;

    @Nullable
    HearingKind continuedWith;

    @Nullable
    String notMetBecause;

    @Nullable
    String notExtendedBecause;

    @Nullable
    String notEndedBecause;

    DeadlineRowBuilder(RuleId rule) {
        this.rule = rule;
    }

    private static boolean always(CareCase subject, CareEvent event) {
        return true;
    }

    DeadlineRowBuilder begunBy(EventKind... kinds) {
        begunBy.addAll(Set.of(kinds));
        return this;
    }

    /** Events that begin the obligation only if a choice is on, because the statute is silent on them. */
    DeadlineRowBuilder begunByChoice(CareChoice choice, EventKind... kinds) {
        for (EventKind kind : kinds) {
            byChoice.put(kind, choice);
        }
        return begunBy(kinds);
    }

    /** Does not begin for a further term that the order makes too short for what this rule counts. */
    DeadlineRowBuilder ifTermReaches(RuleId rule) {
        inTermOf = rule;
        return this;
    }

    /** Each party that the beginning event names has an obligation of its own; what names another party leaves it alone. */
    DeadlineRowBuilder forEachParty() {
        forEachParty = true;
        return this;
    }

    DeadlineRowBuilder when(When condition) {
        begunWhen = condition;
        arrivalWhen = (subject, event) -> false;
        return this;
    }

    /** In which case it begins too where a case comes to its stage by an order outside the table, or is taken up there. */
    DeadlineRowBuilder onArrivalWhen(When condition) {
        arrivalWhen = condition;
        return this;
    }

    DeadlineRowBuilder from(CountedFrom start) {
        countedFrom = start;
        return this;
    }

    DeadlineRowBuilder before(HearingKind hearing) {
        return from(new CountedFrom.HearingDay(hearing));
    }

    DeadlineRowBuilder metBy(EventKind... kinds) {
        metBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRowBuilder metWhen(When condition) {
        metWhen = condition;
        return this;
    }

    DeadlineRowBuilder metByNotice(NoticeKind notice) {
        return metBy(EventKind.NOTICE_SERVED).metWhen(DeadlineConditions.notice(notice));
    }

    DeadlineRowBuilder neverMet(String because) {
        notMetBecause = because;
        return this;
    }

    DeadlineRowBuilder extendedBy(EventKind... kinds) {
        extendedBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRowBuilder continuedWith(HearingKind hearing) {
        continuedWith = hearing;
        return this;
    }

    DeadlineRowBuilder continuedWhen(When condition) {
        continuedWhen = condition;
        return this;
    }

    /** While such an obligation is open no second one begins; whoever meets it meets it for all that began it. */
    DeadlineRowBuilder oneAtATime() {
        oneAtATime = true;
        return this;
    }

    DeadlineRowBuilder neverExtended(String because) {
        notExtendedBecause = because;
        return this;
    }

    DeadlineRowBuilder during(CareStage... stages) {
        during.addAll(Set.of(stages));
        return this;
    }

    DeadlineRowBuilder during(Set<CareStage> stages) {
        during.addAll(stages);
        return this;
    }

    DeadlineRowBuilder endedBy(EventKind... kinds) {
        endedBy.addAll(Set.of(kinds));
        return this;
    }

    DeadlineRowBuilder endedWhen(When condition) {
        endedWhen = condition;
        return this;
    }

    DeadlineRowBuilder untilMet(String because) {
        notEndedBecause = because;
        return this;
    }

    /** Makes the row of what was said so far. */
    DeadlineRow build() {
        return new DeadlineRow(this);
    }
}
