package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.Transactions;
import dev.seedbed.engine.migrate.HistoryTable;
import dev.seedbed.engine.seed.Ledger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Seedbed's tables beside the history, the state and the seeds' ledger: creates them, and lets the application in. */
final class OwnTables {

    private final StateTable state;
    private final Ledger ledger;

    OwnTables(HistoryTable history) {
        this.state = new StateTable(history);
        this.ledger = new Ledger(history.schema());
    }

    StateTable state() {
        return state;
    }

    /** Creates what is missing, inside of the caller's transaction. */
    void complete(Connection connection, Inspection inspection) throws SQLException {
        if (!inspection.hasState()) {
            state.create(connection);
        }
        if (!inspection.hasLedger()) {
            ledger.create(connection);
        }
    }

    /** Lets the application's user ask for the fast path and keep the ledger, where another one owns the tables. */
    void letIn(Connection application, Connection owner, Consumer<String> progress) throws SQLException {
        if (application == owner) {
            return;
        }
        String user = sessionUser(application);
        if (!user.equals(sessionUser(owner)) && !granted(owner, user)) {
            progress.accept("the user \"" + user + "\" may not use " + state.qualified() + " and "
                    + ledger.qualified() + ", so every start takes the long way, and no seed can run; the owner can"
                    + " change that: " + state.grants(user) + " " + ledger.grants(user));
        }
    }

    private boolean granted(Connection owner, String user) throws SQLException {
        if (isUsableBy(owner, user)) {
            return true;
        }
        try {
            return Transactions.inOne(owner, () -> {
                state.grantTo(owner, user);
                ledger.grantTo(owner, user);
                return isUsableBy(owner, user);
            });
        } catch (SQLException e) {
            if (SqlStates.isConnectionLost(e)) {
                throw e;
            }
            return false;
        }
    }

    private boolean isUsableBy(Connection owner, String user) throws SQLException {
        return state.isReadableBy(owner, user) && ledger.isUsableBy(owner, user);
    }

    private static String sessionUser(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select session_user")) {
            row.next();
            return row.getString(1);
        }
    }
}
