package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.journal.Appended;
import org.carepeers.workflow.journal.Draft;
import org.carepeers.workflow.journal.Head;
import org.carepeers.workflow.journal.Journal;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Journal} promises of the worklist that is kept with its entries, as tests to extend.
 */
public abstract class JournalWorklistContract {

    private static final StreamKey STREAM = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** For the test class of a journal. */
    protected JournalWorklistContract() {}

    /**
     * Returns the journal under test.
     *
     * @return a journal without entries, the same throughout one test
     */
    protected abstract Journal journal();

    private static ObligationId id(String begunBy) {
        return ObligationId.of(RuleId.of("invented-rule"), EventId.of(begunBy));
    }

    private static WorklistItem item(StreamKey stream, String begunBy, Optional<LocalDate> lastDay) {
        return new WorklistItem(
                stream,
                id(begunBy),
                "something invented: \"" + begunBy + "\"",
                Basis.STATUTE,
                DutyHolder.COURT,
                Optional.of(DAY),
                lastDay,
                Optional.empty());
    }

    private static WorklistItem item(String begunBy, LocalDate lastDay) {
        return item(STREAM, begunBy, Optional.of(lastDay));
    }

    private static WorklistItem onOffer(StreamKey stream, String begunBy, LocalDate through) {
        return item(stream, begunBy, Optional.of(DAY)).withOnOfferThrough(Optional.of(through));
    }

    private static WorklistChange.Dated dated(
            WorklistItem item, LocalDate lastDay, Optional<LocalDate> onOfferThrough) {
        return new WorklistChange.Dated(item.id(), new Due.AsGiven(lastDay, "invented-court"), onOfferThrough);
    }

    private static WorklistChange opened(WorklistItem item) {
        return new WorklistChange.Opened(item);
    }

    private static List<WorklistItem> due(Journal journal) {
        return journal.worklist().page(WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.MAX, 10_000));
    }

    @Test
    void whatCameWithAnEntryIsOnTheListAndWhatHasNoDateIsNotAskedFor() {
        Journal journal = journal();
        WorklistItem dated = item("e1", DAY);
        JournalContract.append(
                journal,
                STREAM,
                Head.START,
                JournalContract.event("e1", opened(dated), opened(item(STREAM, "e2", Optional.empty()))));
        assertThat(due(journal)).containsExactly(dated);
    }

    @Test
    void anItemKeepsEverythingItSays() {
        Journal journal = journal();
        WorklistItem item = new WorklistItem(
                STREAM,
                new ObligationId(RuleId.of("invented-rule"), EventId.of("e:1"), "A court's own @ rule"),
                "zażółć 'it' \"now\"",
                Basis.COUNTY_POLICY,
                DutyHolder.PEER_WORKER,
                Optional.empty(),
                Optional.of(DAY),
                Optional.of(DAY.plusDays(30)));
        JournalContract.append(journal, STREAM, Head.START, JournalContract.event("e1", opened(item)));
        assertThat(due(journal)).containsExactly(item);
    }

    @Test
    void itemsAreDatedAndClosedWithLaterEntries() {
        Journal journal = journal();
        WorklistItem first = item("e1", DAY);
        WorklistItem second = item("e2", DAY);
        Head head = JournalContract.append(
                journal,
                STREAM,
                Head.START,
                JournalContract.event("e1", opened(first)),
                JournalContract.event("e2", opened(second)));
        WorklistChange.Dated later = dated(first, DAY.plusDays(9), Optional.empty());
        head = JournalContract.append(
                journal,
                STREAM,
                head,
                JournalContract.event(
                        "e3",
                        later,
                        new WorklistChange.Dated(id("nobody"), later.due(), Optional.empty()),
                        new WorklistChange.Closed(id("nobody"))));
        assertThat(due(journal)).containsExactly(second, first.dated(later));
        JournalContract.append(
                journal, STREAM, head, JournalContract.event("e4", new WorklistChange.Closed(second.id())));
        assertThat(due(journal)).containsExactly(first.dated(later));
    }

    @Test
    void whatWasOnOfferOnlyBeforeTheDayIsLeftOut() {
        Journal journal = journal();
        WorklistItem always = item("e1", DAY);
        WorklistItem lastOnTheDay = onOffer(STREAM, "e2", DAY.plusDays(3));
        WorklistItem passed = onOffer(STREAM, "e3", DAY.plusDays(2));
        JournalContract.append(
                journal,
                STREAM,
                Head.START,
                JournalContract.event("e1", opened(always), opened(lastOnTheDay), opened(passed)));
        WorklistQuery all = WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.MAX, 100);
        assertThat(journal.worklist().page(all)).containsExactly(always, lastOnTheDay, passed);
        assertThat(journal.worklist().page(all.asOf(DAY.plusDays(2)))).containsExactly(always, lastOnTheDay, passed);
        assertThat(journal.worklist().page(all.asOf(DAY.plusDays(3)))).containsExactly(always, lastOnTheDay);
        assertThat(journal.worklist().page(all.asOf(LocalDate.MAX))).containsExactly(always);
        assertThat(journal.worklist().page(all.asOf(DAY.plusDays(3)).of(DutyHolder.COUNTY_AGENCY)))
                .isEmpty();
    }

    @Test
    void anItemIsOnOfferAsLongAsBeforeUnlessItsNewDaysSayOtherwise() {
        Journal journal = journal();
        WorklistItem item = onOffer(STREAM, "e1", DAY.plusDays(3));
        Head head = JournalContract.append(journal, STREAM, Head.START, JournalContract.event("e1", opened(item)));
        head = JournalContract.append(
                journal, STREAM, head, JournalContract.event("e2", dated(item, DAY.plusDays(1), Optional.empty())));
        assertThat(due(journal)).extracting(WorklistItem::onOfferThrough).containsExactly(Optional.of(DAY.plusDays(3)));
        head = JournalContract.append(
                journal,
                STREAM,
                head,
                JournalContract.event("e3", dated(item, DAY.plusDays(1), Optional.of(DAY.plusDays(9)))));
        assertThat(due(journal)).extracting(WorklistItem::onOfferThrough).containsExactly(Optional.of(DAY.plusDays(9)));
        JournalContract.append(
                journal,
                STREAM,
                head,
                JournalContract.event(
                        "e4",
                        dated(item, DAY.plusDays(1), Optional.of(DAY.plusDays(8))),
                        dated(item, DAY.plusDays(2), Optional.empty())));
        assertThat(due(journal))
                .containsExactly(item.dated(dated(item, DAY.plusDays(2), Optional.of(DAY.plusDays(8)))));
    }

    @Test
    void thePagesOfADayFollowOneAnotherPastWhatIsOnOfferNoLonger() {
        Journal journal = journal();
        TreeSet<WorklistItem> still = new TreeSet<>(WorklistItem.ORDER);
        for (int i = 0; i < 20; i++) {
            StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-" + i);
            WorklistItem passed = onOffer(stream, "a", DAY.minusDays(1 + i % 2));
            WorklistItem there = onOffer(stream, "b", DAY.plusDays(i % 3));
            still.add(there);
            JournalContract.append(
                    journal, stream, Head.START, JournalContract.event("e1", opened(passed), opened(there)));
        }
        for (int limit : new int[] {1, 3, 20, 21}) {
            WorklistQuery query = WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.MAX, limit)
                    .asOf(DAY);
            assertThat(journal.worklist().page(query)).hasSize(Math.min(limit, 20));
            assertThat(paged(journal, query)).containsExactlyElementsOf(still);
        }
    }

    @Test
    void whatIsRestatedTakesThePlaceOfEverythingTheStreamHad() {
        Journal journal = journal();
        StreamKey other = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-2");
        WorklistItem others = item(other, "e1", Optional.of(DAY));
        JournalContract.append(journal, other, Head.START, JournalContract.event("e1", opened(others)));
        Head head = JournalContract.append(
                journal,
                STREAM,
                Head.START,
                JournalContract.event("e1", opened(item("e1", DAY)), opened(item("e2", DAY))));
        List<WorklistItem> now = List.of(item("e2", DAY.plusDays(1)), item("e3", DAY));
        JournalContract.append(journal, STREAM, head, JournalContract.event("e4", new WorklistChange.Restated(now)));
        assertThat(due(journal)).containsExactlyInAnyOrder(others, now.get(0), now.get(1));
    }

    @Test
    void whatIsNotAppendedDoesNotChangeTheList() {
        Journal journal = journal();
        WorklistItem item = item("e1", DAY);
        Head head = JournalContract.append(journal, STREAM, Head.START, JournalContract.event("e1", opened(item)));
        Draft closing = JournalContract.event("e2", new WorklistChange.Closed(item.id()));
        assertThat(journal.append(STREAM, Head.START, List.of(closing))).isInstanceOf(Appended.Overtaken.class);
        assertThat(journal.append(STREAM, head, List.of(closing, JournalContract.event("e1"))))
                .isInstanceOf(Appended.AlreadyThere.class);
        assertThat(due(journal)).containsExactly(item);
    }

    @Test
    void thePagesOfACountyFollowOneAnotherByTheDay() {
        Journal journal = journal();
        TreeSet<WorklistItem> all = new TreeSet<>(WorklistItem.ORDER);
        for (int i = 0; i < 30; i++) {
            StreamKey stream = JournalContract.caseOf(County.SAN_DIEGO, "invented-case-" + i);
            List<WorklistItem> items = List.of(
                    item(stream, "b", Optional.of(DAY.plusDays(i % 3))),
                    item(stream, "a", Optional.of(DAY.plusDays(i % 5))));
            all.addAll(items);
            JournalContract.append(
                    journal, stream, Head.START, JournalContract.event("e1", new WorklistChange.Restated(items)));
        }
        StreamKey elsewhere = JournalContract.caseOf(County.ALAMEDA, "invented-case-1");
        JournalContract.append(
                journal,
                elsewhere,
                Head.START,
                JournalContract.event("e1", opened(item(elsewhere, "e1", Optional.of(DAY)))));
        for (int limit : new int[] {1, 7, 60, 100}) {
            assertThat(paged(journal, WorklistQuery.dueThrough(County.SAN_DIEGO, LocalDate.MAX, limit)))
                    .containsExactlyElementsOf(all);
        }
        WorklistQuery soon = WorklistQuery.dueThrough(County.SAN_DIEGO, DAY.plusDays(1), 100);
        assertThat(journal.worklist().page(soon))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.lastDay().orElseThrow()).isBeforeOrEqualTo(DAY.plusDays(1)));
        assertThat(journal.worklist().page(soon.of(DutyHolder.COUNTY_AGENCY))).isEmpty();
        assertThat(journal.worklist().page(soon.of(DutyHolder.COURT)))
                .isEqualTo(journal.worklist().page(soon));
    }

    private static List<WorklistItem> paged(Journal journal, WorklistQuery first) {
        List<WorklistItem> read = new ArrayList<>();
        List<WorklistItem> page = journal.worklist().page(first);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = journal.worklist().page(first.after(page.get(page.size() - 1)));
        }
        return read;
    }

    /** Many changes at random, several to an append; the same changes one by one give the same list. */
    @Test
    void changesInOneAppendGiveWhatTheyGiveOneByOne() {
        Journal journal = journal();
        StreamKey apart = JournalContract.caseOf(County.ALAMEDA, "invented-case-1");
        Random random = new Random(4);
        Head together = Head.START;
        Head single = Head.START;
        for (int i = 0; i < 60; i++) {
            List<WorklistChange> here = new ArrayList<>();
            int some = 1 + random.nextInt(6);
            for (int k = 0; k < some; k++) {
                long seed = random.nextLong();
                here.add(change(STREAM, new Random(seed)));
                single = JournalContract.append(
                        journal,
                        apart,
                        single,
                        JournalContract.event("e" + i + "." + k, change(apart, new Random(seed))));
            }
            together = JournalContract.append(
                    journal, STREAM, together, JournalContract.event("e" + i, here.toArray(WorklistChange[]::new)));
            List<WorklistItem> others =
                    journal.worklist().page(WorklistQuery.dueThrough(County.ALAMEDA, LocalDate.MAX, 100));
            assertThat(due(journal))
                    .as("after append %d, seed 4", i)
                    .isEqualTo(
                            others.stream().map(JournalWorklistContract::here).toList());
        }
    }

    private static WorklistItem here(WorklistItem apart) {
        return new WorklistItem(
                STREAM,
                apart.id(),
                apart.title(),
                apart.basis(),
                apart.who(),
                apart.firstDay(),
                apart.lastDay(),
                apart.onOfferThrough());
    }

    private static WorklistChange change(StreamKey stream, Random random) {
        String begunBy = "o" + random.nextInt(6);
        LocalDate day = DAY.plusDays(random.nextInt(20));
        Optional<LocalDate> through = random.nextBoolean() ? Optional.of(day.plusDays(7)) : Optional.empty();
        WorklistItem item = item(stream, begunBy, Optional.of(day)).withOnOfferThrough(through);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> opened(item);
            case 3, 4 -> dated(item, day, through);
            case 5, 6 -> new WorklistChange.Closed(item.id());
            default ->
                new WorklistChange.Restated(List.of(item, item(stream, "o" + random.nextInt(6), Optional.of(DAY))));
        };
    }
}
