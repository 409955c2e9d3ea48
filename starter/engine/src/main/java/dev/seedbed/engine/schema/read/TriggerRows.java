package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.schema.EventTrigger;
import dev.seedbed.engine.schema.ExtendedStatistics;
import dev.seedbed.engine.schema.FiringMode;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Policy;
import dev.seedbed.engine.schema.Rule;
import dev.seedbed.engine.schema.Trigger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is attached to a relation and acts on its rows: triggers, rules, policies, statistics; and event triggers. */
final class TriggerRows {

    private TriggerRows() {}

    static void trigger(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId relation = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (relation != null) {
            catalog.add(
                    SystemCatalog.PG_TRIGGER,
                    row,
                    new Trigger(
                            ObjectId.part(ObjectKind.TRIGGER, relation, row.text("name")),
                            row.deparsed("definition"),
                            row.flag("constraint"),
                            firing(row),
                            ConstraintRows.part(ObjectKind.TRIGGER, row, catalog)));
        }
    }

    private static FiringMode firing(Row row) throws SQLException {
        return switch (row.letter("firing")) {
            case 'D' -> FiringMode.DISABLED;
            case 'R' -> FiringMode.REPLICA;
            case 'A' -> FiringMode.ALWAYS;
            default -> FiringMode.ORIGIN;
        };
    }

    static void eventTrigger(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId id = ObjectId.of(ObjectKind.EVENT_TRIGGER, "", row.text("name"));
        catalog.add(
                SystemCatalog.PG_EVENT_TRIGGER,
                row,
                new EventTrigger(id, row.text("event"), row.list("tags"), row.text("function"), firing(row)));
        catalog.addOwner(id, row);
    }

    static void rule(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId relation = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (relation != null) {
            ObjectId id = ObjectId.part(ObjectKind.RULE, relation, row.text("name"));
            catalog.add(SystemCatalog.PG_REWRITE, row, new Rule(id, row.statement("definition"), firing(row)));
        }
    }

    static void policy(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId relation = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (relation == null) {
            return;
        }
        List<String> roles = new ArrayList<>();
        for (String role : row.list("roles")) {
            roles.add(catalog.role(Long.parseLong(role)));
        }
        catalog.add(
                SystemCatalog.PG_POLICY,
                row,
                new Policy(
                        ObjectId.part(ObjectKind.POLICY, relation, row.text("name")),
                        row.flag("permissive"),
                        row.text("command"),
                        roles.stream().sorted().toList(),
                        row.deparsedOrNull("using"),
                        row.deparsedOrNull("check")));
    }

    static void statistics(Row row, CatalogBuilder catalog) throws SQLException {
        ObjectId table = catalog.index().find(SystemCatalog.PG_CLASS, row.number("relation"));
        if (table != null) {
            ObjectId id = catalog.qualified(ObjectKind.STATISTICS, row);
            catalog.add(
                    SystemCatalog.PG_STATISTIC_EXT,
                    row,
                    new ExtendedStatistics(id, table, row.deparsed("definition"), row.integerOrNull("target")));
            catalog.addOwner(id, row);
        }
    }
}
