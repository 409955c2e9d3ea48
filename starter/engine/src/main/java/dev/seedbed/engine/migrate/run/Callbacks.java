package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.PlannedCallback;
import dev.seedbed.engine.migrate.SqlText;
import dev.seedbed.engine.migrate.judge.JudgedMigration;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls callbacks at their events, in the order of their names. */
final class Callbacks {

    private static final Set<CallbackEvent> OF_A_MIGRATION = EnumSet.of(
            CallbackEvent.BEFORE_EACH_MIGRATE,
            CallbackEvent.AFTER_EACH_MIGRATE,
            CallbackEvent.AFTER_EACH_MIGRATE_ERROR,
            CallbackEvent.BEFORE_EACH_MIGRATE_STATEMENT,
            CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT,
            CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT_ERROR);

    private final List<MigrationCallback> callbacks;
    private final Connection connection;
    private final SessionSettings session;

    Callbacks(Collection<MigrationCallback> callbacks, Connection connection, SessionSettings session) {
        this.callbacks = callbacks.stream()
                .sorted(Comparator.comparing(
                        callback -> callback.name().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        this.connection = connection;
        this.session = session;
    }

    /** Whether one of them wants to know of single migrations, or of their statements. */
    boolean listenToMigrations() {
        return callbacks.stream().anyMatch(callback -> OF_A_MIGRATION.stream()
                .anyMatch(event -> callback.supports(event, CallbackContext.NONE)));
    }

    /** Those that are interested in a point of the run. */
    List<PlannedCallback> at(CallbackEvent event) {
        List<PlannedCallback> planned = new ArrayList<>();
        for (int i = 0; i < callbacks.size(); i++) {
            MigrationCallback callback = callbacks.get(i);
            if (callback.supports(event, CallbackContext.NONE)) {
                planned.add(new PlannedCallback(event, i, name(callback, event)));
            }
        }
        return planned;
    }

    private static String name(MigrationCallback callback, CallbackEvent event) {
        return callback instanceof ScriptCallback script
                ? script.fileName()
                : event.id() + callback.name().map(name -> " " + name).orElse("");
    }

    /** What calling one sends. */
    SqlText text(PlannedCallback planned) {
        if (!(callbacks.get(planned.number()) instanceof ScriptCallback script)) {
            return SqlText.hidden("the callback " + planned.name() + " is code, not SQL");
        }
        boolean ofConnection = planned.event() == CallbackEvent.AFTER_CONNECT;
        return new SqlText(
                !ofConnection && script.isTransactional(planned.event(), CallbackContext.NONE),
                ofConnection ? List.of() : List.of(session.beginning(false)),
                script.statements(),
                ofConnection ? List.of() : List.of(session.ending(false)),
                Optional.empty());
    }

    /**
     * Calls one, unless it is not interested any more.
     *
     * @param applied how many migrations have run, for the end of the run
     */
    void call(PlannedCallback planned, int applied) {
        CallbackEvent event = planned.event();
        MigrationCallback callback = callbacks.get(planned.number());
        CallbackContext context = new CallbackContext(
                connection, null, null, event == CallbackEvent.AFTER_MIGRATE_OPERATION_FINISH ? applied : null);
        if (!callback.supports(event, context)) {
            return;
        }
        switch (event) {
            case AFTER_CONNECT -> {
                handle(callback, event, context);
                session.adopt(); // what it has set on the connection stays
            }
            case AFTER_MIGRATE_OPERATION_FINISH -> handle(callback, event, context);
            default -> callWithSettings(callback, event, context);
        }
    }

    /** Calls all that are interested in an event of the run. */
    void announce(CallbackEvent event) {
        at(event).forEach(planned -> call(planned, 0));
    }

    /** With the role and search path of a migration, in a transaction if it wants. */
    private void callWithSettings(MigrationCallback callback, CallbackEvent event, CallbackContext context) {
        try {
            if (callback.isTransactional(event, context)) {
                Transactions.inOne(connection, () -> {
                    session.begin(false);
                    handle(callback, event, context);
                    return event;
                });
            } else {
                session.begin(false);
                handle(callback, event, context);
            }
            session.restore();
        } catch (SQLException e) {
            throw MigrationProblems.callback(event, null, e);
        }
    }

    /** Calls those that are interested in an event of a migration, in the migration's transaction. */
    void announce(CallbackEvent event, JudgedMigration migration) {
        announce(event, new CallbackContext(connection, migration, null, null));
    }

    private void announce(CallbackEvent event, CallbackContext context) {
        for (MigrationCallback callback : interestedIn(event, context)) {
            handle(callback, event, context);
        }
    }

    private List<MigrationCallback> interestedIn(CallbackEvent event, CallbackContext context) {
        return callbacks.stream()
                .filter(callback -> callback.supports(event, context))
                .toList();
    }

    private static void handle(MigrationCallback callback, CallbackEvent event, CallbackContext context) {
        try {
            callback.handle(event, context);
        } catch (Problem known) {
            throw known;
        } catch (Exception e) {
            throw MigrationProblems.callback(event, context.migration(), e);
        }
    }

    /** Hears of a migration's statements on behalf of the callbacks. */
    StatementListener statementsOf(JudgedMigration migration) {
        return new StatementListener() {
            @Override
            public void before(String sql) {
                tell(CallbackEvent.BEFORE_EACH_MIGRATE_STATEMENT, sql, List.of(), null);
            }

            @Override
            public void after(String sql, List<SQLWarning> warnings) {
                tell(CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT, sql, warnings, null);
            }

            @Override
            public void failed(String sql, List<SQLWarning> warnings, SQLException error) {
                tell(CallbackEvent.AFTER_EACH_MIGRATE_STATEMENT_ERROR, sql, warnings, error);
            }

            private void tell(
                    CallbackEvent event, String sql, List<SQLWarning> warnings, @Nullable SQLException error) {
                announce(
                        event,
                        new CallbackContext(
                                connection, migration, new CallbackContext.Statement(sql, warnings, error), null));
            }
        };
    }
}
