package dev.seedbed.engine.schema.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another session drops objects after the snapshot was taken and before the queries run. */
class ChangingCatalogTest {

    private final TestDatabase database = TestServer.newDatabase();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "create table gone (a integer default 1 + 1)            | drop table gone",
                "create table gone (a integer check (a > 1))            | drop table gone",
                "create table gone (a integer); create index on gone(a) | drop table gone",
                "create view gone as select 1 as a                      | drop view gone",
                "create type gone as enum ('a'); create table t (g gone)| drop table t; drop type gone",
                "create function gone() returns integer language sql as 'select 1' | drop function gone()",
                "create table gone (a integer) partition by list (a)    | drop table gone",
            })
    void aDroppedObjectMakesTheReadingBeginAgain(String create, String drop) throws SQLException {
        database.execute("create table stays (a integer)");
        database.execute(create);

        Catalog catalog = readWhile(1, drop);

        assertThat(catalog.objects())
                .containsKey(ObjectId.of(ObjectKind.TABLE, "public", "stays"))
                .noneSatisfy((id, object) -> assertThat(object.toString()).contains("gone"));
    }

    @Test
    void aCatalogThatNeverStandsStillIsAProblem() {
        for (int i = 1; i <= 5; i++) {
            database.execute("create view gone_%d as select 1 as a".formatted(i));
        }

        assertThatThrownBy(() -> readWhile(5, "drop view gone_%d"))
                .extracting(problem -> String.valueOf(problem.getMessage()).replaceAll("OID \\d+", "OID …"))
                .isEqualTo(
                        """
                        The catalog of database "%s" could not be read: it changed each of the 5 times.
                          Why:  While it was read, another session dropped or changed an object: could not open relation with OID …
                          Next: Run it again when no other session changes the schema."""
                                .formatted(database.name()));
    }

    /** Executes a command in another session between snapshot and queries, in each of the first attempts. */
    private Catalog readWhile(int attempts, String command) throws SQLException {
        AtomicInteger attempt = new AtomicInteger();
        try (Connection connection = database.connect()) {
            return CatalogReader.read(InterceptedConnection.of(connection, sql -> {
                if (sql.contains("pg_get_viewdef") && attempt.incrementAndGet() <= attempts) {
                    database.execute(command.formatted(attempt.get()));
                }
            }));
        }
    }
}
