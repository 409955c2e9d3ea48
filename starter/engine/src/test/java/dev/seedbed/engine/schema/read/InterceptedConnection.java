package dev.seedbed.engine.schema.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.function.Consumer;

/** A connection that lets a test do something before each statement that is executed. */
final class InterceptedConnection {

    private InterceptedConnection() {}

    static Connection of(Connection connection, Consumer<String> beforeEach) {
        return proxy(Connection.class, connection, (method, argument) -> {}, beforeEach);
    }

    private interface Seen {
        void call(String method, Object argument);
    }

    private static <T> T proxy(Class<T> type, T target, Seen seen, Consumer<String> beforeEach) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (arguments != null) {
                        seen.call(method.getName(), arguments[0]);
                    }
                    Object result = invoke(target, method, arguments);
                    return result instanceof Statement statement && type == Connection.class
                            ? proxy(Statement.class, statement, (name, sql) -> tell(name, sql, beforeEach), beforeEach)
                            : result;
                }));
    }

    private static void tell(String method, Object sql, Consumer<String> beforeEach) {
        if (method.equals("execute")) {
            beforeEach.accept((String) sql);
        }
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
