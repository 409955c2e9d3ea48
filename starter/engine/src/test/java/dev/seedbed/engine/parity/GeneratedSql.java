package dev.seedbed.engine.parity;

import java.util.List;
import java.util.Random;

/** Scripts of random statements, in which what a parser may trip over is frequent. */
final class GeneratedSql {

    private static final List<String> STATEMENTS = List.of(
            "create table if not exists t%d (id int, name text default 'it''s; fine');",
            "create table if not exists t%d (id int); insert into t%1$d values (1), (2);",
            "create or replace function f%d() returns int language plpgsql as $$ begin return 1; -- ;\nend; $$;",
            "do $body$ begin perform 1; /* ; */ end $body$;",
            "/* a /* nested; */ comment; */ select 1;",
            "-- a comment; with ${value}\nselect '${value}' as v;",
            "create table if not exists c%d (id int, name text);\ncopy c%1$d from stdin;\n1\tone; two\n2\t\\N\n\\.\n",
            "comment on schema public is E'a\\'b; ${value}';",
            "create or replace view v%d as select $q$;$q$ as a, \"b;\".id from (select 1 as id) as \"b;\";",
            "create or replace procedure p%d() begin atomic select 1; select 2; end;",
            ";;",
            "\n\n",
            "select broken_%d;");
    private static final int FAILING = STATEMENTS.size() - 1;

    private final Random random;

    GeneratedSql(Random random) {
        this.random = random;
    }

    String script() {
        StringBuilder script = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int which = random.nextInt(STATEMENTS.size());
            if (which != FAILING || random.nextInt(100) < 15) {
                script.append(String.format(STATEMENTS.get(which), random.nextInt(100)))
                        .append('\n');
            }
        }
        return script.toString();
    }

    String repeatable() {
        return "create or replace view r as select 1 as id;\n-- " + random.nextInt(3) + " ${value}\n";
    }
}
