package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.run.CallbackContext;
import dev.seedbed.engine.migrate.run.MigrationCallback;
import dev.seedbed.engine.problem.Problem;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/** A callback that the service wrote against Flyway's interface. */
final class FlywayCallback implements MigrationCallback {

    private final Callback callback;
    private final Configuration configuration;
    private final MethodHandle supports;
    private final MethodHandle canHandleInTransaction;
    private final MethodHandle handle;

    FlywayCallback(Callback callback, Configuration configuration) {
        this.callback = callback;
        this.configuration = configuration;
        this.supports = FlywayVersions.ofCallback(callback, "supports", boolean.class);
        this.canHandleInTransaction = FlywayVersions.ofCallback(callback, "canHandleInTransaction", boolean.class);
        this.handle = FlywayVersions.ofCallback(callback, "handle", void.class);
    }

    @Override
    public Optional<String> name() {
        return Optional.ofNullable(FlywayVersions.nameOf(callback));
    }

    @Override
    public boolean supports(CallbackEvent event, CallbackContext context) {
        Event flyways = Event.fromId(event.id());
        return flyways != null && asked(supports, flyways, context);
    }

    @Override
    public boolean isTransactional(CallbackEvent event, CallbackContext context) {
        return asked(canHandleInTransaction, Event.fromId(event.id()), context);
    }

    private boolean asked(MethodHandle question, Event event, CallbackContext context) {
        try {
            return (boolean) question.invokeExact(callback, event, (Context) flyways(context));
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    @Override
    public void handle(CallbackEvent event, CallbackContext context) throws Exception {
        try {
            handle.invokeExact(callback, Event.fromId(event.id()), (Context) flyways(context));
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private FlywayCallbackContext flyways(CallbackContext context) {
        return new FlywayCallbackContext(configuration, context);
    }

    private RuntimeException failed(Throwable error) {
        if (error instanceof Error serious && !(error instanceof LinkageError)) {
            throw serious;
        }
        return new Problem(
                "The callback " + callback.getClass().getName() + " cannot be called.",
                String.valueOf(error),
                "Correct it, or compile it against the version of Flyway that the service has. Nothing was changed.",
                error);
    }
}
