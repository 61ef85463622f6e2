package org.carepeers.workflow.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.carepeers.engagement.SmallCells;
import org.carepeers.party.County;
import org.carepeers.workflow.accompaniment.SuppressedTable;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;

/**
 * How many people have which disposition in which county, for the State and for researchers (WIC 5985(h), (i)).
 *
 * <p>A person with several cases in one county counts once, by the case that moved last; ids are a county's own, so the
 * same id in two counties is two people. Small counts are withheld, and as many others
 * as it takes that none can be worked out from a total. There is no id and no date in it.
 *
 * @param lines one line for each county and disposition, then the total of the county; last the totals of all counties
 */
public record PublishedCases(List<Line> lines) {

    /**
     * One line.
     *
     * @param county the county, or empty for all together
     * @param disposition what became of the cases, or empty for the total
     * @param people how many people, or empty if it is withheld
     */
    public record Line(Optional<County> county, Optional<CaseDisposition> disposition, OptionalInt people) {}

    /**
     * Keeps an unchangeable copy of the lines.
     *
     * @param lines the lines
     */
    public PublishedCases {
        lines = List.copyOf(lines);
    }

    /**
     * Counts people by county and disposition.
     *
     * @param histories the cases
     * @param cells how many people are too few, by the practice of whoever publishes
     * @return what may be shown; no line for a county without cases
     */
    public static PublishedCases of(Collection<CareHistory> histories, SmallCells cells) {
        CaseDisposition[] dispositions = CaseDisposition.values();
        Map<County, int[]> byCounty = new TreeMap<>();
        for (CareCase present : lastOfEachPerson(histories)) {
            int column = List.of(dispositions).indexOf(CaseDisposition.of(present.stage()));
            byCounty.computeIfAbsent(present.county(), county -> new int[dispositions.length])[column]++;
        }
        List<Line> lines = new ArrayList<>();
        if (!byCounty.isEmpty()) {
            SuppressedTable table = SuppressedTable.of(byCounty.values().toArray(new int[0][]), cells);
            int row = 0;
            for (County county : byCounty.keySet()) {
                add(lines, Optional.of(county), table, row++);
            }
            add(lines, Optional.empty(), table, row);
        }
        return new PublishedCases(lines);
    }

    private static void add(List<Line> lines, Optional<County> county, SuppressedTable table, int row) {
        int column = 0;
        for (CaseDisposition disposition : CaseDisposition.values()) {
            lines.add(new Line(county, Optional.of(disposition), table.count(row, column++)));
        }
        lines.add(new Line(county, Optional.empty(), table.count(row, column)));
    }

    private static Collection<CareCase> lastOfEachPerson(Collection<CareHistory> histories) {
        Map<String, CareCase> last = new TreeMap<>();
        for (CareHistory history : histories) {
            String person = history.file()
                    .participant()
                    .map(participant -> "person " + participant.id())
                    .orElseGet(() -> "case " + history.file().id());
            last.merge(history.file().county().code() + " " + person, history.present(), PublishedCases::later);
        }
        return last.values();
    }

    private static CareCase later(CareCase one, CareCase other) {
        return since(one).isAfter(since(other)) ? one : other;
    }

    private static LocalDate since(CareCase present) {
        return present.stageSince().orElse(LocalDate.MIN);
    }
}
