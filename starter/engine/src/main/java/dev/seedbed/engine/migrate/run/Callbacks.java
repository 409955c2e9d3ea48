package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.migrate.file.CallbackEvent;
import dev.seedbed.engine.migrate.judge.JudgedMigration;
import dev.seedbed.engine.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

    boolean listenTo(Set<CallbackEvent> events) {
        return callbacks.stream().anyMatch(callback -> events.stream()
                .anyMatch(event -> callback.supports(event, CallbackContext.NONE)));
    }

    /** Whether one of them wants to know of single migrations, or of their statements. */
    boolean listenToMigrations() {
        return listenTo(OF_A_MIGRATION);
    }

    /** Calls those that are interested, each with the role and search path of a migration, in a transaction if it wants. */
    void announce(CallbackEvent event) {
        List<MigrationCallback> interested = interestedIn(event, CallbackContext.NONE);
        if (interested.isEmpty()) {
            return;
        }
        CallbackContext context = new CallbackContext(connection, null, null, null);
        try {
            for (MigrationCallback callback : interested) {
                if (callback.isTransactional(event, context)) {
                    Transactions.inOne(connection, () -> {
                        call(callback, event, context);
                        return event;
                    });
                } else {
                    call(callback, event, context);
                }
                session.restore();
            }
        } catch (SQLException e) {
            throw MigrationProblems.callback(event, null, e);
        }
    }

    /** Calls those that want to know of a new connection; what they set on its session stays. */
    void announceConnection() {
        CallbackContext context = new CallbackContext(connection, null, null, null);
        List<MigrationCallback> interested = interestedIn(CallbackEvent.AFTER_CONNECT, context);
        interested.forEach(callback -> handle(callback, CallbackEvent.AFTER_CONNECT, context));
        if (!interested.isEmpty()) {
            session.adopt();
        }
    }

    private void call(MigrationCallback callback, CallbackEvent event, CallbackContext context) throws SQLException {
        session.begin(false);
        handle(callback, event, context);
    }

    /** Calls those that are interested in an event of a migration, in the migration's transaction. */
    void announce(CallbackEvent event, JudgedMigration migration) {
        announce(event, new CallbackContext(connection, migration, null, null));
    }

    /** Calls those that are interested in the end of the run. */
    void announceFinish(int applied) {
        announce(CallbackEvent.AFTER_MIGRATE_OPERATION_FINISH, new CallbackContext(connection, null, null, applied));
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
