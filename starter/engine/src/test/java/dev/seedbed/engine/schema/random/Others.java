package dev.seedbed.engine.schema.random;

import java.util.ArrayList;
import java.util.List;

/** Schemas, types, functions, sequences, views, and what belongs to the whole database. */
final class Others {

    private Others() {}

    static Item schema(String key, String name, Choice choice) {
        return new ItemBuilder(key)
                .provides("schema " + name)
                .sql("create schema " + name)
                .sql(choice.maybe(20, "grant usage on schema " + name + " to case_reader"))
                .sql(choice.maybe(20, "comment on schema " + name + " is 's'"))
                .build();
    }

    static Item enumType(String key, String name, Choice choice) {
        List<String> values = choice.some(List.of("'a'", "'b'", "'c'", "'d'", "'e'"));
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("type " + name, "enum " + name)
                .sql("create type " + name + " as enum ("
                        + String.join(", ", choice.percent(15) ? choice.shuffled(values) : values) + ")")
                .sql(choice.maybe(15, "comment on type " + name + " is 'e'"))
                .build();
    }

    static Item domain(String key, String name, Choice choice) {
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("type " + name)
                .sql("create domain " + name + " as " + choice.of("integer", "integer", "bigint", "text")
                        + choice.maybe(40, " default '1'")
                        + choice.maybe(
                                60, " constraint good check (value is not null or " + choice.of("true", "1 = 1") + ")"))
                .build();
    }

    static Item composite(String key, String name, Choice choice) {
        List<String> attributes = new ArrayList<>();
        for (String attribute : choice.some(List.of("x", "y", "z"))) {
            attributes.add(attribute + " " + choice.of("integer", "text", "bigint", "date"));
        }
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("type " + name)
                .sql("create type " + name + " as (" + String.join(", ", attributes) + ")")
                .build();
    }

    static Item function(String key, String name, Choice choice) {
        String argument = choice.of("integer", "text");
        String result = choice.of("integer", "text", "boolean");
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("function " + name + "(" + argument + ")")
                .sql("create function " + name + "(" + choice.of("a ", "b ", "") + argument
                        + choice.maybe(20, " default null") + ") returns " + result + " language sql"
                        + choice.of("", " immutable", " stable strict") + choice.maybe(15, " set work_mem = '4MB'")
                        + " as 'select null::" + result + choice.maybe(30, " -- more") + "'")
                .sql(choice.maybe(15, "revoke execute on function " + name + " from public"))
                .build();
    }

    static Item triggerFunction(String key, String name, Choice choice) {
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("trigger function " + name)
                .sql("create function " + name + "() returns trigger language plpgsql as 'begin return "
                        + choice.of("new", "coalesce(new, old)") + "; end'")
                .build();
    }

    static Item sequence(String key, String name, Choice choice) {
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .provides("sequence " + name)
                .sql("create sequence " + name + choice.of("", " as integer", " as smallint")
                        + choice.maybe(30, " increment " + choice.of("2", "-1")) + choice.maybe(20, " cache 10")
                        + choice.maybe(20, " cycle"))
                .sql(choice.maybe(20, "grant usage on sequence " + name + " to case_reader"))
                .build();
    }

    /** A view or materialized view over a relation with a column {@code id}; its columns can be used like a table's. */
    static Item view(String key, String name, String below, boolean materialized, Choice choice) {
        String kind = materialized ? "materialized view" : "view";
        ItemBuilder item = new ItemBuilder(key)
                .needs("schema " + Tables.schema(name), "relation " + below, "column " + below + ".id")
                .provides("relation " + name, "column " + name + ".id");
        StringBuilder columns = new StringBuilder("id");
        for (String column : choice.shuffled(List.of("c0", "c1", "c4")).subList(0, choice.below(3))) {
            item.needs("column " + below + "." + column).provides("column " + name + "." + column);
            columns.append(", ").append(column);
        }
        item.sql("create " + kind + " " + name + (materialized ? "" : choice.maybe(20, " with (security_barrier)"))
                + " as select " + columns + " from " + below + choice.maybe(40, " where id > " + choice.below(3)));
        return Tables.around(item, kind, name, choice).build();
    }

    static Item parsedFunction(String key, String name, String below, Choice choice) {
        String column = choice.of("c0", "c1", "id");
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name), "relation " + below, "column " + below + "." + column)
                .sql("create function " + name + "() returns bigint language sql begin atomic select count(" + column
                        + ") from " + below + "; end")
                .build();
    }

    static Item publication(String key, String name, String table, Choice choice) {
        return new ItemBuilder(key)
                .needs("table " + table, "permanent " + table)
                .sql("create publication " + name + choice.of("", " for table " + table)
                        + choice.maybe(30, " with (publish = 'insert')"))
                .build();
    }

    static Item defaultPrivileges(String key, String schema, Choice choice) {
        return new ItemBuilder(key)
                .needs("schema " + schema)
                .sql("alter default privileges in schema " + schema + " grant " + choice.of("select", "insert")
                        + " on tables to " + choice.of("case_reader", "case_writer"))
                .build();
    }

    static Item cast(String key, String type, Choice choice) {
        return new ItemBuilder(key)
                .needs("enum " + type)
                .sql("create cast (" + type + " as varchar) with inout" + choice.of("", " as assignment"))
                .build();
    }

    static Item aggregate(String key, String name, Choice choice) {
        return new ItemBuilder(key)
                .needs("schema " + Tables.schema(name))
                .sql("create aggregate " + name + "(integer) (sfunc = int4pl, stype = integer, initcond = '"
                        + choice.of("0", "1") + "')")
                .build();
    }
}
