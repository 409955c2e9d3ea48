package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Problem;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A seed's view of its transaction's connection: everything but ending the transaction, and only while the seed runs. */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> ENDING = Set.of("commit", "close", "abort");

    private final Connection connection;
    private final BooleanSupplier ended;

    private GuardedConnection(Connection connection, BooleanSupplier ended) {
        this.connection = connection;
        this.ended = ended;
    }

    static Connection of(Connection connection, BooleanSupplier ended) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(connection, ended));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        if (ended.getAsBoolean()) {
            throw SeedProblems.usedAfterTheEnd();
        }
        if (endsTransaction(method.getName(), arguments)) {
            throw refused(method.getName());
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Rolling back to a savepoint is the seed's own affair, and so is switching off what is off already. */
    private static boolean endsTransaction(String method, Object @Nullable [] arguments) {
        return ENDING.contains(method)
                || (method.equals("rollback") && arguments == null)
                || (method.equals("setAutoCommit") && arguments != null && Boolean.TRUE.equals(arguments[0]));
    }

    private static Problem refused(String method) {
        return new Problem(
                "A seed's connection refuses " + method + "().",
                "The seed's transaction is committed when the seeder returns, together with the ledger's row, and rolled"
                        + " back when it throws.",
                "Leave the end of the transaction to Seedbed: take " + method + "() out, and try-with-resources around"
                        + " the connection.");
    }

    private @Nullable Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "a seed's " + connection;
        };
    }
}
