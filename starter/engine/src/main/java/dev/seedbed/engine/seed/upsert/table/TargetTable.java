package dev.seedbed.engine.seed.upsert.table;

import dev.seedbed.engine.jdbc.NamedSql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table that rows go into.
 *
 * @param rowSecurity policies apply to the user, so that COPY is refused and not every row is seen
 * @param mayStage whether the user may create temporary tables in the database
 */
public record TargetTable(
        long oid,
        String schema,
        String name,
        boolean rowSecurity,
        boolean mayStage,
        String database,
        String user,
        List<TargetColumn> columns,
        List<UniqueKey> keys) {

    public TargetTable {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** As SQL writes it. */
    public String quoted() {
        return NamedSql.quoted(schema) + "." + NamedSql.quoted(name);
    }

    /** As messages write it. */
    @Override
    public String toString() {
        return schema + "." + name;
    }

    /** The column of exactly that name, else the one that an unquoted name would mean. */
    public Optional<TargetColumn> column(String column) {
        return exactly(column).or(() -> exactly(column.toLowerCase(Locale.ROOT)));
    }

    private Optional<TargetColumn> exactly(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    public Optional<UniqueKey> primaryKey() {
        return keys.stream().filter(UniqueKey::primary).findFirst();
    }

    public String columnNames() {
        return columns.stream().map(TargetColumn::name).collect(Collectors.joining(", "));
    }

    /** Its unique keys, as a sentence's part. */
    public String uniqueKeys() {
        return keys.isEmpty()
                ? "none"
                : keys.stream().map(UniqueKey::toString).sorted().collect(Collectors.joining("; "));
    }
}
