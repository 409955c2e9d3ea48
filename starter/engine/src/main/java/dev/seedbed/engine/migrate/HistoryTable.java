package dev.seedbed.engine.migrate;

import dev.seedbed.engine.jdbc.NamedSql;

/** Where the history is kept; Seedbed's own tables stand beside it. */
public record HistoryTable(String schema, String name) {

    public static final String DEFAULT_NAME = "flyway_schema_history";

    /** The table as SQL names it. */
    public String qualified() {
        return beside(name);
    }

    /** Another table of the same schema. */
    public String beside(String table) {
        return NamedSql.quoted(schema) + '.' + NamedSql.quoted(table);
    }
}
