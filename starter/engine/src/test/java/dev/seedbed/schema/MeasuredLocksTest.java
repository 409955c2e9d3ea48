package dev.seedbed.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The locks and rewrites that a script declares are those that PostgreSQL makes. */
class MeasuredLocksTest {

    private static final String BEFORE =
            """
            create type mood as enum ('a', 'b', 'c');
            create domain small as int;
            create function fire() returns trigger language plpgsql as 'begin return new; end';
            create table plan (id int primary key, old text);
            create table parent (id int, extra int);
            create table child () inherits (parent);
            create table parted (a int, b int, c int) partition by list (a);
            create table part1 partition of parted for values in (1);
            create table part2 (a int, b int, c int);
            create table rest partition of parted default;
            create table doomed (plan int references plan);
            create table account (id int, mail varchar(20), code int, feels mood default 'a', plan int, amount small,
                gone int, at timestamp, number numeric(5, 2));
            create index account_code on account (code);
            create view mails as select mail from account;
            create materialized view kept as select id from account;
            alter table account add constraint later check (code > 0) not valid;
            create policy own on account using (true);""";

    private static final String AFTER =
            """
            create type mood as enum ('b', 'a');
            create domain small as int not null check (value > 0);
            create function fire() returns trigger language plpgsql as 'begin return new; end';
            create table plan (id int primary key);
            create table parent (id bigint check (id > 0), added int);
            create table child () inherits (parent);
            create table parted (a int, b bigint, c int, primary key (a, c)) partition by list (a);
            create table part1 partition of parted for values in (1);
            create table part2 partition of parted for values in (2);
            create table rest partition of parted default;
            create index on parted (b);
            create table account (id int generated always as identity primary key, mail varchar(30), code text not null,
                feels mood default 'b', plan int references plan, amount small, at date, number numeric(7, 2),
                added uuid default gen_random_uuid(), constant int default 1) with (fillfactor = 70);
            create index account_mail on account (lower(mail));
            create statistics account_both on id, code from account;
            create view mails as select mail, code from account;
            create materialized view kept as select id, mail from account;
            alter table account add constraint later check (code > '0');
            alter table account enable row level security;
            alter table account replica identity full;
            alter table account alter mail set statistics 500, alter mail set storage external;
            create policy own on account using (false);
            create trigger fires before insert on account for each row execute function fire();
            create rule nothing as on delete to account do instead nothing;
            comment on table account is 'people';
            comment on column account.id is 'number';
            grant select on account to public;""";

    private final TestDatabase from = TestServer.newDatabase();
    private final TestDatabase to = TestServer.newDatabase();

    @Test
    void forward() throws SQLException {
        measure(BEFORE, AFTER);
    }

    @Test
    void back() throws SQLException {
        measure(AFTER, BEFORE);
    }

    private void measure(String start, String end) throws SQLException {
        from.execute(start);
        to.execute(end);
        try (Connection connection = from.connect();
                Connection other = to.connect()) {
            SchemaDiff diff = SchemaDiff.between(connection, other);
            assertThat(diff.changes()).hasSizeGreaterThan(30);
            query(
                    connection,
                    "create temp table existing as select oid from pg_class where relkind in ('r', 'p', 'v', 'm') and oid >= 16384");
            connection.setAutoCommit(false);
            List<String> wrong = new ArrayList<>();
            for (SchemaChange change : diff.changes()) {
                wrong.addAll(wrong(connection, change));
            }
            assertThat(wrong).isEmpty();
            assertThat(SchemaDiff.between(connection, other).script()).isEmpty();
        }
    }

    private static List<String> wrong(Connection connection, SchemaChange change) throws SQLException {
        Map<String, String> names =
                query(connection, "select oid::text, oid::regclass::text from pg_class where oid in (table existing)");
        Map<String, String> files = files(connection);
        connection.commit();
        query(connection, change.sql());
        Map<String, String> measured = query(
                connection,
                """
                select relation::text, string_agg(mode, ' ' order by mode)
                from pg_locks where pid = pg_backend_pid() and locktype = 'relation' and relation in (table existing)
                  and mode <> 'AccessShareLock' group by relation""");
        Map<String, String> filesAfter = files(connection);
        connection.commit();
        Map<String, String> declared = new TreeMap<>();
        change.locks().forEach(lock -> declared.put(lock.relation(), lock.mode()));
        declared.keySet().retainAll(new TreeSet<>(names.values()));
        declared.values().removeIf("ACCESS SHARE"::equals);
        List<String> wrong = new ArrayList<>();
        Map<String, String> locks = new TreeMap<>();
        measured.forEach((oid, modes) -> locks.put(names.getOrDefault(oid, oid), strongest(modes)));
        if (!locks.equals(declared)) {
            wrong.add(change.sql() + "\n  declares " + declared + " and takes " + locks);
        }
        filesAfter.forEach((oid, file) -> {
            String name = names.getOrDefault(oid, oid);
            if (files.containsKey(oid)
                    && !files.get(oid).equals(file)
                    && !change.rewrites().contains(name)) {
                wrong.add(change.sql() + "\n  rewrites " + name + " without declaring it");
            }
        });
        return wrong;
    }

    private static String strongest(String modes) {
        List<String> order = List.of(
                "RowShareLock",
                "RowExclusiveLock",
                "ShareUpdateExclusiveLock",
                "ShareLock",
                "ShareRowExclusiveLock",
                "ExclusiveLock",
                "AccessExclusiveLock");
        return List.of(modes.split(" ")).stream()
                .max((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .orElseThrow()
                .replace("Lock", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> files(Connection connection) throws SQLException {
        return query(
                connection,
                "select oid::text, relfilenode::text from pg_class where relkind in ('r', 'm') and oid in (table existing)");
    }

    private static Map<String, String> query(Connection connection, String sql) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = pg_temp");
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.put(
                                result.getString(1),
                                result.getMetaData().getColumnCount() > 1 ? result.getString(2) : "");
                    }
                }
            }
        }
        return rows;
    }
}
