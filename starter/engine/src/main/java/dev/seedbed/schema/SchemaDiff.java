package dev.seedbed.schema;

import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.Script;
import dev.seedbed.engine.schema.ddl.ScriptPlanner;
import dev.seedbed.engine.schema.ddl.ScriptText;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Hazard;
import dev.seedbed.engine.schema.ddl.rename.Rename;
import dev.seedbed.engine.schema.ddl.rename.Renames;
import dev.seedbed.engine.schema.diff.Comparison;
import dev.seedbed.engine.schema.diff.IgnoredTables;
import dev.seedbed.engine.schema.read.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The difference between the schemas of two databases, and the script that brings the first to the second.
 *
 * <pre>{@code
 * SchemaDiff diff = SchemaDiff.between(from, to);
 * if (!diff.isEmpty()) {
 *     System.out.println(diff.script());
 * }
 * }</pre>
 */
public final class SchemaDiff {

    private final boolean empty;
    private final Script script;
    private final List<String> unmodelled;

    private SchemaDiff(Comparison comparison, Script script) {
        this.empty = comparison.isEmpty() && script.statements().isEmpty();
        this.script = script;
        Set<String> lines = new LinkedHashSet<>(comparison.before().unmodelled());
        lines.addAll(comparison.after().unmodelled());
        lines.addAll(script.unhandled());
        this.unmodelled = List.copyOf(lines);
    }

    /** Compares everything, owners and privileges included. */
    public static SchemaDiff between(Connection from, Connection to) throws SQLException {
        return between(from, to, DiffOptions.defaults());
    }

    /**
     * Compares two databases, which are only read. They may be on different servers, and of different versions.
     *
     * @param from a connection to the database that the script is for
     * @param to a connection to the database that has the schema wanted
     */
    public static SchemaDiff between(Connection from, Connection to, DiffOptions options) throws SQLException {
        Catalog before = CatalogReader.read(from, options.schemas());
        Catalog after = CatalogReader.read(to, options.schemas());
        IgnoredTables ignored = new IgnoredTables(options.ignoredTables());
        Renames renames = Renames.of(before, after, options.renames());
        Comparison comparison =
                Comparison.of(renames.before(), after, options.withRoles()).without(ignored);
        List<Rename> renamed = renames.statements().stream()
                .filter(rename -> !ignored.include(rename.from(), before))
                .toList();
        return new SchemaDiff(comparison, ScriptPlanner.plan(comparison, renamed, options.safe()));
    }

    public boolean isEmpty() {
        return empty;
    }

    /** The statements with semicolons and transactions, as psql runs them; empty if there is nothing to do. */
    public String script() {
        return ScriptText.of(script);
    }

    /** The statements in their order. */
    public List<SchemaChange> changes() {
        return script.statements().stream().map(SchemaDiff::change).toList();
    }

    /** What is there, or differs, and is not handled, as sentences. */
    public List<String> unmodelled() {
        return unmodelled;
    }

    private static SchemaChange change(Script.Statement statement) {
        Effect effect = statement.effect();
        List<TableLock> locks = new ArrayList<>();
        effect.locks().forEach((relation, lock) -> locks.add(new TableLock(relation.sql(), lock.sql())));
        List<String> hazards = effect.allHazards().stream().map(Hazard::text).toList();
        List<String> rewrites = effect.rewrites().stream().map(ObjectId::sql).toList();
        return new SchemaChange(statement.sql(), locks, rewrites, hazards, effect.transactional());
    }
}
