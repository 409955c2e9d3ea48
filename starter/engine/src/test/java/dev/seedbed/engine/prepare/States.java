package dev.seedbed.engine.prepare;

import dev.seedbed.engine.prepare.DatabaseState.Name;

/** Brings the database of a service with the migrations V1__plan.sql and V2__account.sql into each of the states. */
public final class States {

    private States() {}

    public static void bring(TestService service, Name state) {
        switch (state) {
            case EMPTY -> {}
            case UNMANAGED -> service.execute("create table customer (id int)");
            case BEHIND -> service.replica().without("V2__account.sql").start();
            case AT_HEAD -> service.start();
            case AHEAD ->
                service.replica()
                        .migration("V3__more.sql", "create table more (id int)")
                        .start();
            case DIVERGED -> {
                service.start();
                service.migration("V2__account.sql", "create table account (id int); -- edited");
            }
            case FAILED -> {
                service.start();
                service.execute("insert into flyway_schema_history select max(installed_rank) + 1, '3', 'slow', 'SQL',"
                        + " 'V3__slow.sql', 1, 'postgres', now(), 0, false from flyway_schema_history");
            }
        }
    }

    /** Every object of the schema with its file, and every row of the history. */
    public static String everything(TestService service) {
        String objects = service.query("select relname || ' ' || relfilenode from pg_class"
                + " where relnamespace = 'public'::regnamespace order by 1");
        return objects.contains("flyway_schema_history") ? objects + "\n" + service.history() : objects;
    }
}
