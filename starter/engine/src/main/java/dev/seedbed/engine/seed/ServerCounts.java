package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The rows that the server counts as changed by a session. They include what a seed writes through repositories, functions
 * and triggers, which its context does not see. All are zero if the server does not count ({@code track_counts}).
 */
record ServerCounts(long inserted, long updated, long deleted) {

    private static final String READ = NamedSql.read(ServerCounts.class, "server-counts");

    static ServerCounts read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(READ)) {
            row.next();
            return new ServerCounts(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    /** The counts of a seed that is done: those of its context, or the server's if these are higher. */
    SeedCounts of(SeedCounts known, ServerCounts atBeginning) {
        return new SeedCounts(
                Math.max(known.inserted(), inserted - atBeginning.inserted),
                Math.max(known.updated(), updated - atBeginning.updated),
                known.unchanged(),
                Math.max(known.deleted(), deleted - atBeginning.deleted));
    }
}
