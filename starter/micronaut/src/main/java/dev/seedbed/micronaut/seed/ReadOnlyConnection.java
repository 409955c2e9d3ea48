package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.jdbc.Transactions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose transactions are all read-only.
 *
 * <p>The driver begins a transaction as read-only, and a statement outside of one as it is: so autocommit is off for as
 * long as the connection is lent, whatever its user says, who only sees what he has set.
 */
final class ReadOnlyConnection implements InvocationHandler {

    private final Connection target;
    private final boolean autoCommitBefore;
    private final boolean readOnlyBefore;
    private boolean autoCommit;

    private ReadOnlyConnection(Connection target) throws SQLException {
        this.target = target;
        this.autoCommitBefore = target.getAutoCommit();
        this.readOnlyBefore = target.isReadOnly();
        this.autoCommit = autoCommitBefore;
    }

    static Connection of(Connection target) throws SQLException {
        try {
            ReadOnlyConnection readOnly = new ReadOnlyConnection(target);
            target.setReadOnly(true);
            target.setAutoCommit(false);
            return (Connection) Proxy.newProxyInstance(
                    ReadOnlyConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, readOnly);
        } catch (SQLException e) {
            Transactions.closeQuietly(target);
            throw e;
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> autoCommit = arguments != null && (boolean) arguments[0];
            case "getAutoCommit" -> {
                return autoCommit;
            }
            case "setReadOnly" -> {}
            case "close" -> close();
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            default -> {
                return onTarget(method, arguments);
            }
        }
        return null;
    }

    private @Nullable Object onTarget(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private void close() throws SQLException {
        if (target.isClosed()) {
            return;
        }
        try (target) {
            target.rollback();
            target.setAutoCommit(autoCommitBefore);
            target.setReadOnly(readOnlyBefore);
        }
    }
}
