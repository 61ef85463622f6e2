package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.Worklist;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;

/** The worklist as an index beside the entries. Immutable and thread-safe. */
final class JdbcWorklist implements Worklist {

    private static final Map<String, Basis> BASES = Rows.byCode(Basis.values());
    private static final Map<String, DutyHolder> HOLDERS = Rows.byCode(DutyHolder.values());

    /** The last day that every database knows; it stands for no end of being on offer. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String PAGE =
            "SELECT county, kind, subject, id, title, basis, who, first_day, last_day, on_offer_through"
                    + " FROM care_worklist WHERE county = ? AND last_day <= ?";
    private static final String ON_OFFER = " AND on_offer_through >= ?";
    private static final String HOLDER = " AND who = ?";
    private static final String AFTER = " AND last_day >= ? AND (last_day > ? OR kind > ? OR (kind = ?"
            + " AND (subject > ? OR (subject = ? AND id > ?))))";
    private static final String IN_ORDER = " ORDER BY county, last_day, kind, subject, id LIMIT ?";

    private final Connections connections;

    JdbcWorklist(Connections connections) {
        this.connections = connections;
    }

    @Override
    public List<WorklistItem> page(WorklistQuery query) {
        return connections.each("The worklist of " + query.county().code() + " cannot be read", c -> page(c, query));
    }

    private static List<WorklistItem> page(Connection connection, WorklistQuery query) throws SQLException {
        String sql = PAGE
                + (query.asOf().isPresent() ? ON_OFFER : "")
                + (query.who().isPresent() ? HOLDER : "")
                + (query.after().isPresent() ? AFTER : "")
                + IN_ORDER;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Parameters parameters =
                    Parameters.of(select).add(query.county().code()).add(known(query.dueThrough()));
            if (query.asOf().isPresent()) {
                parameters.add(known(query.asOf().orElseThrow()));
            }
            if (query.who().isPresent()) {
                parameters.add(query.who().orElseThrow().code());
            }
            if (query.after().isPresent()) {
                after(parameters, query.after().orElseThrow());
            }
            parameters.add(query.limit());
            return Rows.all(select, JdbcWorklist::item);
        }
    }

    private static LocalDate known(LocalDate day) {
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    /** Returns what stands in the column for the last day on offer: a day in any case, so that one comparison is enough. */
    static LocalDate onOfferThrough(WorklistItem item) {
        return item.onOfferThrough().map(JdbcWorklist::known).orElse(LAST_DAY);
    }

    private static void after(Parameters parameters, WorklistItem item) throws SQLException {
        LocalDate day = item.lastDay().orElseThrow();
        String kind = item.stream().kind().code();
        String subject = item.stream().id().value();
        parameters
                .add(day)
                .add(day)
                .add(kind)
                .add(kind)
                .add(subject)
                .add(subject)
                .add(item.id().toString());
    }

    private static WorklistItem item(ResultSet row) throws SQLException {
        return new WorklistItem(
                Rows.key(row, 1),
                id(row.getString(4)),
                row.getString(5),
                Rows.known(BASES, row.getString(6)),
                Rows.known(HOLDERS, row.getString(7)),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                Optional.ofNullable(row.getObject(9, LocalDate.class)),
                Optional.of(row.getObject(10, LocalDate.class)).filter(day -> !day.equals(LAST_DAY)));
    }

    private static ObligationId id(String text) {
        String[] parts = text.split("@", 3);
        return new ObligationId(RuleId.of(parts[0]), EventId.of(parts[1]), parts.length > 2 ? parts[2] : "");
    }
}
