package dev.seedbed.engine.seed.upsert.table;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.Problem;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table from the catalog: the one of exactly that name, else the one that an unquoted name would mean. */
public final class TableReader {

    private static final String TABLE = NamedSql.read(TableReader.class, "table");
    private static final String COLUMNS = NamedSql.read(TableReader.class, "columns");
    private static final String KEYS = NamedSql.read(TableReader.class, "keys");
    private static final String KNOWN_TABLES = NamedSql.read(TableReader.class, "known-tables");

    private final Connection connection;

    public TableReader(Connection connection) {
        this.connection = connection;
    }

    /** Reads the table of that name; without a schema the search path decides. */
    public TargetTable read(@Nullable String schema, String name) throws SQLException {
        Optional<TargetTable> table = find(schema, name);
        if (table.isEmpty()) {
            table = find(schema == null ? null : lower(schema), lower(name));
        }
        return table.isPresent() ? table.get() : unknown(schema, name);
    }

    private Optional<TargetTable> find(@Nullable String schema, String name) throws SQLException {
        String quoted = schema == null ? NamedSql.quoted(name) : NamedSql.quoted(schema) + "." + NamedSql.quoted(name);
        try (PreparedStatement statement = connection.prepareStatement(TABLE)) {
            statement.setString(1, quoted);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(table(row)) : Optional.empty();
            }
        }
    }

    private TargetTable table(ResultSet row) throws SQLException {
        long oid = row.getLong("oid");
        String name = row.getString("schema") + "." + row.getString("name");
        if (!row.getBoolean("is_table")) {
            throw new Problem(
                    "Rows cannot be put into " + name + ".",
                    "It is not a table.",
                    "Name the table that it stands for, or write with SQL on the seed's connection.");
        }
        return new TargetTable(
                oid,
                row.getString("schema"),
                row.getString("name"),
                row.getBoolean("row_security"),
                row.getBoolean("may_stage"),
                row.getString("database"),
                row.getString("user"),
                columns(oid),
                keys(oid));
    }

    private List<TargetColumn> columns(long oid) throws SQLException {
        List<TargetColumn> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setLong(1, oid);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(column(row));
                }
            }
        }
        return columns;
    }

    private static TargetColumn column(ResultSet row) throws SQLException {
        String baseType = row.getString("base_type");
        return new TargetColumn(
                row.getString("name"),
                row.getString("type"),
                baseType,
                TargetColumn.Kind.of(baseType, row.getString("category"), row.getBoolean("is_array")),
                row.getBoolean("not_null"),
                row.getBoolean("generated"),
                row.getBoolean("always_identity"),
                row.getBoolean("comparable"),
                sequence(row));
    }

    private static @Nullable Sequence sequence(ResultSet row) throws SQLException {
        long oid = row.getLong("sequence_oid");
        return row.wasNull()
                ? null
                : new Sequence(
                        oid, row.getString("sequence"), row.getBoolean("may_set"), row.getBoolean("may_advance"));
    }

    private List<UniqueKey> keys(long oid) throws SQLException {
        List<UniqueKey> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setLong(1, oid);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keys.add(new UniqueKey(
                            row.getString("index"),
                            strings(row.getArray("columns")),
                            row.getBoolean("is_primary"),
                            row.getBoolean("is_deferrable")));
                }
            }
        }
        return keys;
    }

    private TargetTable unknown(@Nullable String schema, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN_TABLES)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String where = schema == null ? "on the search path" : "in the schema \"" + schema + "\"";
                String known = row.getString("tables");
                throw new Problem(
                        "There is no table \"" + name + "\" for the rows to go into.",
                        known == null
                                ? "There is no table at all " + where + "."
                                : "The tables " + where + " are: " + known + ".",
                        "Correct the name, put the schema before it (schema.table), or add the migration that creates"
                                + " the table.");
            }
        }
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
