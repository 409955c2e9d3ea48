package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Persistence;
import dev.seedbed.engine.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts of statements about tables. */
final class TableSql {

    private TableSql() {}

    static String create(Table table, List<String> lines) {
        StringBuilder sql = new StringBuilder("CREATE ")
                .append(table.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "")
                .append("TABLE ")
                .append(table.id().sql());
        if (table.ofType() != null) {
            sql.append(" OF ").append(table.ofType());
        }
        if (table.ofType() == null || !lines.isEmpty()) {
            sql.append(lines.isEmpty() ? " (" : " (\n    ")
                    .append(String.join(",\n    ", lines))
                    .append(lines.isEmpty() ? ")" : "\n)");
        }
        if (!table.inherits().isEmpty()) {
            sql.append(" INHERITS (").append(Sql.ids(table.inherits())).append(')');
        }
        if (table.partitionKey() != null) {
            sql.append(" PARTITION BY ").append(table.partitionKey());
        }
        return sql.append(storage(table)).toString();
    }

    private static String storage(Table table) {
        StringBuilder sql = new StringBuilder();
        if (table.accessMethod() != null && !table.accessMethod().equals("heap")) {
            sql.append(" USING ").append(Identifier.quote(table.accessMethod()));
        }
        SortedMap<String, String> options = options(table);
        if (!options.isEmpty()) {
            sql.append(" WITH (").append(Sql.options(options)).append(')');
        }
        if (table.tablespace() != null) {
            sql.append(" TABLESPACE ").append(Identifier.quote(table.tablespace()));
        }
        return sql.toString();
    }

    /** Storage parameters with those of the table's TOAST table. */
    static SortedMap<String, String> options(Table table) {
        return options(table.options(), table.toastOptions());
    }

    static SortedMap<String, String> options(SortedMap<String, String> own, SortedMap<String, String> toast) {
        SortedMap<String, String> all = new TreeMap<>(own);
        toast.forEach((name, value) -> all.put("toast." + name, value));
        return all;
    }

    static String alter(ObjectId table) {
        return "ALTER " + table.kind().keyword() + " " + table.sql() + " ";
    }

    /** Without the tables that inherit from it. */
    static String alterOnly(ObjectId table) {
        return switch (table.kind()) {
            case TABLE, FOREIGN_TABLE -> "ALTER " + table.kind().keyword() + " ONLY " + table.sql() + " ";
            default -> alter(table);
        };
    }
}
