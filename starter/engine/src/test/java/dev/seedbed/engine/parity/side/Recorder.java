package dev.seedbed.engine.parity.side;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * A callback that writes down what it hears. The methods that it implements moved from one interface to another between
 * Flyway 10 and 13, so it is a proxy.
 */
final class Recorder {

    private final String name;
    private final Consumer<String> heard;

    private Recorder(String name, Consumer<String> heard) {
        this.name = name;
        this.heard = heard;
    }

    static Callback named(String name, Consumer<String> heard) {
        Recorder recorder = new Recorder(name, heard);
        return (Callback) Proxy.newProxyInstance(
                Recorder.class.getClassLoader(),
                new Class<?>[] {Callback.class},
                (proxy, method, arguments) -> recorder.answer(proxy, method, arguments));
    }

    private Object answer(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "supports", "canHandleInTransaction" -> true;
            case "getCallbackName" -> name.isEmpty() ? "recorder" : name;
            case "handle" -> {
                hear((Event) arguments[0], (Context) arguments[1]);
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "recorder" + name;
        };
    }

    private void hear(Event event, Context context) {
        if (event.getId().contains("Info") || event.getId().endsWith("Connect")) {
            return;
        }
        heard.accept("heard" + name + " " + event.getId() + about(context));
    }

    private static String about(Context context) {
        if (context == null) {
            return " (null context)";
        }
        String migration = context.getMigrationInfo() == null
                ? ""
                : " " + context.getMigrationInfo().getScript();
        String statement = context.getStatement() == null
                ? ""
                : " " + context.getStatement().getSql().lines().findFirst().orElse("");
        return migration + statement;
    }
}
