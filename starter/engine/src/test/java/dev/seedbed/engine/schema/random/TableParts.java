package dev.seedbed.engine.schema.random;

import java.util.List;

/** What stands on a table's columns: keys, checks, indexes, triggers, policies, rules, statistics. */
final class TableParts {

    private TableParts() {}

    static Item foreignKey(String key, String table, String target, Choice choice) {
        String column = choice.of(List.of("c0", "c1", "id"));
        String type = choice.of("integer", "bigint");
        return new ItemBuilder(key)
                .needs("type of " + table + "." + column + " is " + type, "type of " + target + ".id is " + type)
                .needs("key " + target, "permanent " + table, "permanent " + target)
                .sql("alter table " + table + " add constraint " + Tables.plain(table) + "_to_" + Tables.plain(target)
                        + " foreign key (" + column + ") references " + target + " (id)"
                        + choice.of("", " on delete cascade", " on update cascade on delete restrict", " deferrable")
                        + choice.maybe(20, " not valid"))
                .build();
    }

    static Item check(String key, String table, Choice choice) {
        String column = choice.of(Tables.COLUMNS);
        return new ItemBuilder(key)
                .needs("table " + table, "column " + table + "." + column)
                .sql("alter table " + table + " add constraint " + Tables.plain(table) + "_ck check (" + column
                        + " is null or id " + choice.of(">", ">=") + " " + choice.of("0", "1", "-1") + " or id < 9)"
                        + choice.maybe(20, " not valid"))
                .sql(choice.maybe(20, "comment on constraint " + Tables.plain(table) + "_ck on " + table + " is 'c'"))
                .build();
    }

    static Item index(String key, String name, String relation, Choice choice) {
        String column = choice.of(List.of("c0", "c1", "c2", "c3", "id"));
        String other = choice.of(List.of("c0", "c1", "c2", "c3", "id"));
        ItemBuilder item = new ItemBuilder(key).needs("relation " + relation, "column " + relation + "." + column);
        String columns = choice.of(column, column + " desc", "(" + column + "::text)", column + " nulls first");
        if (columns.startsWith("(")) {
            columns = "(" + column + " is null)";
        }
        String include = "";
        if (choice.percent(25) && !other.equals(column)) {
            item.needs("column " + relation + "." + other);
            include = choice.of(" include (" + other + ")", "");
        }
        return item.sql("create "
                        + choice.maybe(15, "unique ")
                                .replace(
                                        "unique ",
                                        columns.equals(column) && column.equals("id") && !relation.endsWith("p0")
                                                ? "unique "
                                                : "")
                        + "index " + name + " on " + relation + " (" + columns + ")" + include
                        + choice.maybe(15, " with (fillfactor = 80)")
                        + choice.maybe(25, " where " + column + " is not null"))
                .sql(choice.maybe(15, "comment on index " + Tables.schema(relation) + "." + name + " is 'i'"))
                .build();
    }

    static Item trigger(String key, String name, String table, Choice choice) {
        String column = choice.of(Tables.COLUMNS);
        String function = "b.g" + choice.below(2);
        return new ItemBuilder(key)
                .needs("table " + table, "column " + table + "." + column, "trigger function " + function)
                .sql("create trigger " + name + " " + choice.of("before", "after") + " "
                        + choice.of("insert", "update", "update of " + column, "insert or update") + " on " + table
                        + " for each row" + choice.maybe(40, " when (new." + column + " is not null)")
                        + " execute function " + function + "(" + choice.maybe(30, "'x'") + ")")
                .sql(choice.maybe(20, "alter table " + table + " disable trigger " + name))
                .build();
    }

    static Item policy(String key, String name, String table, Choice choice) {
        String column = choice.of(Tables.COLUMNS);
        return new ItemBuilder(key)
                .needs("table " + table, "column " + table + "." + column)
                .sql("create policy " + name + " on " + table + choice.maybe(20, " as restrictive")
                        + choice.maybe(40, " for " + choice.of("select", "delete"))
                        + choice.maybe(40, " to case_reader") + " using (" + column + " is "
                        + choice.of("null", "not null") + ")")
                .build();
    }

    static Item rule(String key, String name, String table, Choice choice) {
        String column = choice.of(Tables.COLUMNS);
        return new ItemBuilder(key)
                .needs("table " + table, "column " + table + "." + column)
                .sql("create rule " + name + " as on " + choice.of("delete", "update") + " to " + table + " where old."
                        + column + " is null do instead nothing")
                .build();
    }

    static Item statistics(String key, String name, String table, Choice choice) {
        String one = choice.of(List.of("c0", "c1"));
        String two = choice.of(List.of("c2", "c3", "id"));
        return new ItemBuilder(key)
                .needs("table " + table, "column " + table + "." + one, "column " + table + "." + two)
                .sql("create statistics " + name + choice.of("", " (dependencies)", " (ndistinct, mcv)") + " on " + one
                        + ", " + two + " from " + table)
                .build();
    }
}
