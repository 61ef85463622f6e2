package org.carepeers.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Connections that break off at one of the calls that reach the database, or answer what they are told to. */
final class WatchedConnections extends ConnectionSource {

    /** What reaches the database; the rest is the driver's own. */
    private static final Set<String> CALLS = Set.of(
            "getConnection",
            "prepareStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "commit",
            "setAutoCommit");

    /** Whether a call breaks off before the database has heard of it, or after it has done it. */
    enum Moment {
        BEFORE,
        AFTER
    }

    private final DataSource source;
    private final Map<String, Object> answers = new HashMap<>();
    private SQLException trouble;
    private Moment moment = Moment.BEFORE;
    private int callsLeft = Integer.MAX_VALUE;
    private boolean broken;

    WatchedConnections(DataSource source) {
        this.source = source;
    }

    WatchedConnections answering(String method, Object answer) {
        answers.put(method, answer);
        return this;
    }

    /** Breaks off at the n-th call from now; from then on every connection that was open is useless. */
    WatchedConnections breakingOff(int call, Moment when, SQLException with) {
        callsLeft = call;
        moment = when;
        trouble = with;
        broken = false;
        return this;
    }

    boolean hasBrokenOff() {
        return broken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        boolean now = counts("getConnection");
        if (now && moment == Moment.BEFORE) {
            throw breakOff();
        }
        Connection connection = source.getConnection();
        if (now) {
            connection.close();
            throw breakOff();
        }
        return watched(Connection.class, connection);
    }

    private boolean counts(String method) {
        return CALLS.contains(method) && !broken && --callsLeft == 0;
    }

    private SQLException breakOff() {
        broken = true;
        return trouble;
    }

    private <T> T watched(Class<T> type, Object real) {
        InvocationHandler handler = (proxy, method, arguments) -> call(real, method, arguments);
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        if (answers.containsKey(method.getName())) {
            return answers.get(method.getName());
        }
        if (broken && CALLS.contains(method.getName()) && trouble.getSQLState().startsWith("08")) {
            throw trouble;
        }
        boolean now = counts(method.getName());
        if (now && moment == Moment.BEFORE) {
            throw breakOff();
        }
        Object answer = invoke(real, method, arguments);
        if (now) {
            throw breakOff();
        }
        if (answer instanceof PreparedStatement) {
            return watched(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? watched(Statement.class, answer) : answer;
    }

    /** A connection that was lost is rolled back by the database; the pool of the test has it rolled back here. */
    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close") && real instanceof Connection connection && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
