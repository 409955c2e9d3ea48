package dev.seedbed.engine.seed;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.lock.Fence;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table that keeps account of the seeds, a row each, in the schema of the history. */
public final class Ledger {

    public static final String NAME = "seedbed_seed_history";

    private static final String CREATE = NamedSql.read(Ledger.class, "create-ledger");
    private static final String READ = NamedSql.read(Ledger.class, "read-ledger");
    private static final String SUCCESS = NamedSql.read(Ledger.class, "record-success");
    private static final String FAILURE = NamedSql.read(Ledger.class, "record-failure");
    /** Empty, and no error, if the table is of an earlier version and has no such column. */
    private static final String CODE = "select name, version, to_jsonb(l) ->> 'code' from %s l";

    private static final String EXISTS = "select pg_catalog.to_regclass(?) is not null";
    private static final String USABLE = "select pg_catalog.has_schema_privilege(?::name, ?, 'USAGE')"
            + " and pg_catalog.has_table_privilege(?::name, ?, 'SELECT')"
            + " and pg_catalog.has_table_privilege(?::name, ?, 'INSERT')"
            + " and pg_catalog.has_table_privilege(?::name, ?, 'UPDATE')";

    private final String schema;
    private final String table;

    public Ledger(String schema) {
        this.schema = schema;
        this.table = NamedSql.quoted(schema) + '.' + NamedSql.quoted(NAME);
    }

    /** The table as SQL names it. */
    public String qualified() {
        return table;
    }

    /** Creates the table, or the column that one of an earlier version lacks. */
    public void create(Connection connection) throws SQLException {
        execute(connection, createText());
        execute(connection, "alter table " + table + " add column if not exists code text");
    }

    /** What {@link #create} sends. */
    public String createText() {
        return CREATE.formatted(table);
    }

    /** All rows, by name; none where the table is missing. */
    public List<LedgerEntry> read(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return List.of();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ.formatted(table))) {
            List<LedgerEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    /**
     * The seeds that succeeded with the version that they have, and with other code; in the order of their names.
     *
     * @param seeds those of the code
     */
    public List<String> changedSince(Connection connection, Collection<SeedDefinition> seeds) throws SQLException {
        Map<String, String> ran = new HashMap<>();
        if (exists(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(CODE.formatted(table))) {
                while (rows.next()) {
                    ran.put(rows.getString(1) + '\n' + rows.getString(2), rows.getString(3));
                }
            }
        }
        return seeds.stream()
                .filter(seed -> isOtherCode(ran.get(seed.name() + '\n' + seed.version()), seed))
                .map(SeedDefinition::name)
                .sorted()
                .toList();
    }

    private static boolean isOtherCode(@Nullable String ran, SeedDefinition seed) {
        return ran != null && !seed.codeDigest().isEmpty() && !ran.equals(seed.codeDigest());
    }

    /** The query whose one value is another one as soon as a seed is applied in another version, or fails. */
    public String digestSql() {
        return LedgerDigest.sql(table);
    }

    /** Lets another role keep the ledger. */
    public void grantTo(Connection connection, String role) throws SQLException {
        execute(connection, grants(role));
    }

    /** The statements that let another role keep the ledger. */
    public String grants(String role) {
        String to = " TO " + NamedSql.quoted(role) + ";";
        return "GRANT USAGE ON SCHEMA " + NamedSql.quoted(schema) + to + " GRANT SELECT, INSERT, UPDATE ON " + table
                + to;
    }

    /** A grant without the right to grant is only warned of, so whether it took effect has to be asked. */
    public boolean isUsableBy(Connection connection, String role) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(USABLE)) {
            for (int i = 1; i < 8; i += 2) {
                statement.setString(i, role);
                statement.setString(i + 1, i == 1 ? schema : table);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Records a success as the last thing of the seed's transaction, and only if it still is the one that the seed began
     * with, and the lock holds.
     *
     * @return when, by the server's clock; empty where it is another transaction or the lock is lost
     */
    Optional<Instant> recordSuccess(Connection connection, Success success, Fence fence) throws SQLException {
        SeedDefinition seed = success.seed();
        try (PreparedStatement statement = connection.prepareStatement(SUCCESS.formatted(table, fence.condition()))) {
            statement.setString(1, seed.name());
            statement.setString(2, seed.version());
            statement.setArray(3, environments(connection, seed));
            statement.setString(4, success.environment());
            statement.setString(5, seed.origin());
            statement.setLong(6, success.executionMs());
            statement.setLong(7, success.counts().inserted());
            statement.setLong(8, success.counts().updated());
            statement.setLong(9, success.counts().unchanged());
            statement.setLong(10, success.counts().deleted());
            statement.setString(11, success.code().isEmpty() ? null : success.code());
            statement.setString(12, success.transaction());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(instant(row, 1)) : Optional.empty();
            }
        }
    }

    /**
     * Records a failure, in a transaction of its own, unless the seed has succeeded after all: where the connection broke
     * in its commit, nobody knows.
     *
     * @param beginning empty where it did not come to begin
     * @return whether it was recorded
     */
    boolean recordFailure(
            Connection connection, SeedDefinition seed, Optional<SeedBeginning> beginning, String failure, Fence fence)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FAILURE.formatted(table, fence.condition()))) {
            statement.setString(1, seed.name());
            statement.setArray(2, environments(connection, seed));
            statement.setString(3, seed.origin());
            statement.setString(4, seed.version());
            statement.setString(5, failure.replace("\0", ""));
            statement.setBoolean(6, beginning.isEmpty());
            statement.setObject(7, beginning.map(SeedBeginning::ranOn).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
            return statement.executeUpdate() == 1;
        }
    }

    private static Array environments(Connection connection, SeedDefinition seed) throws SQLException {
        return connection.createArrayOf("text", new TreeSet<>(seed.environments()).toArray());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getString(1),
                row.getString(2),
                Arrays.asList((String[]) row.getArray(3).getArray()),
                row.getString(4),
                row.getString(5),
                instant(row, 6),
                row.getString(7),
                row.getLong(8),
                new SeedCounts(row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12)),
                row.getString(13),
                instant(row, 14),
                row.getString(15));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * What is recorded of a success.
     *
     * @param code the digest of the code that ran; empty if none is kept
     * @param transaction the one that the seed began with, as the server numbers them
     */
    record Success(
            SeedDefinition seed,
            String environment,
            SeedCounts counts,
            long executionMs,
            String code,
            String transaction) {}
}
