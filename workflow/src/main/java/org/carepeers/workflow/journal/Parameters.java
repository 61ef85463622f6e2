package org.carepeers.workflow.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import org.carepeers.party.StreamKey;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, set one after the other. */
final class Parameters {

    private final PreparedStatement statement;
    private int next = 1;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    static Parameters of(PreparedStatement statement) {
        return new Parameters(statement);
    }

    /** A day that may be none. */
    Parameters add(@Nullable LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(next++, Types.DATE);
        } else {
            statement.setObject(next++, day);
        }
        return this;
    }

    Parameters add(long value) throws SQLException {
        statement.setLong(next++, value);
        return this;
    }

    Parameters add(String value) throws SQLException {
        statement.setString(next++, value);
        return this;
    }

    Parameters add(byte[] value) throws SQLException {
        statement.setBytes(next++, value);
        return this;
    }

    Parameters add(StreamKey key) throws SQLException {
        return add(key.county().code()).add(key.kind().code()).add(key.id().value());
    }

    Parameters add(Head head) throws SQLException {
        return add(head.sequence()).add(head.version()).add(head.digest().bytes());
    }

    Parameters addArray(String type, Object[] values) throws SQLException {
        statement.setArray(next++, statement.getConnection().createArrayOf(type, values));
        return this;
    }

    Parameters addTexts(Collection<?> values) throws SQLException {
        return addArray("text", values.stream().map(String::valueOf).toArray());
    }
}
