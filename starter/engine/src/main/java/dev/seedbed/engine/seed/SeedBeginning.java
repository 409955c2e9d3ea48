package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.script.ScriptRunner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seed's transaction began with: its number, and the settings of the session, which the connection has from
 * whoever opened it. A seed that changes them is not to change them for those who use the connection next.
 *
 * @param ranOn when the seed last succeeded; null for never
 */
record SeedBeginning(String transaction, @Nullable OffsetDateTime ranOn, List<String> settings, List<String> values) {

    private static final String READ = NamedSql.read(SeedBeginning.class, "begin-seed");
    private static final String RESTORE = "select pg_catalog.set_config(name, value, false)"
            + " from unnest(?::text[], ?::text[]) with ordinality as before (name, value, place)"
            + " order by place";

    static SeedBeginning of(Connection connection, Ledger ledger, SeedDefinition seed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ.formatted(ledger.qualified()))) {
            statement.setString(1, seed.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new SeedBeginning(
                        row.getString(1), row.getObject(2, OffsetDateTime.class), texts(row, 3), texts(row, 4));
            }
        }
    }

    /** Makes the settings what they were. */
    void restore(Connection connection) throws SQLException {
        ScriptRunner.resetWithin(connection);
        try (PreparedStatement statement = connection.prepareStatement(RESTORE)) {
            statement.setArray(1, connection.createArrayOf("text", settings.toArray()));
            statement.setArray(2, connection.createArrayOf("text", values.toArray()));
            statement.executeQuery().close();
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
