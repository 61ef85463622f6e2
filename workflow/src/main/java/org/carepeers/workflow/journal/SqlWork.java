package org.carepeers.workflow.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done with a connection.
 *
 * @param <T> the answer
 */
@FunctionalInterface
interface SqlWork<T> {

    T on(Connection connection) throws SQLException;
}
