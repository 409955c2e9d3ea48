package dev.seedbed.engine.seed.upsert;

import static dev.seedbed.engine.seed.upsert.TestTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables of every kind that PostgreSQL has, and roles with few rights. */
class TargetTablesTest {

    private static final SeedCounts ONE_OF_EACH = new SeedCounts(1, 1, 1, 0);

    private TestTable table;

    @BeforeEach
    void create() throws SQLException {
        table = TestTable.create("create schema shop");
    }

    @AfterEach
    void close() throws SQLException {
        table.close();
    }

    /** Fills the table with two rows, changes one of them and adds a third. */
    private void assertThatRowsReach(String name, String key, String value) throws SQLException {
        table.run(name, List.of(row(key, 1, value, "a"), row(key, 2, value, "b")));

        assertThat(table.run(name, List.of(row(key, 1, value, "a"), row(key, 2, value, "B"), row(key, 3, value, "c"))))
                .isEqualTo(ONE_OF_EACH);
    }

    @Test
    void namesInQuotesAndMixedCase() throws SQLException {
        table.execute("create table \"Odd \"\"Table.\" (\"The Key\" int primary key, \"Välue?\" text)");

        assertThatRowsReach("\"Odd \"\"Table.\"", "The Key", "Välue?");

        assertThat(table.query("select string_agg(\"Välue?\", '' order by 1) from \"Odd \"\"Table.\""))
                .isEqualTo("aBc");
    }

    @Test
    void namesInAnotherCaseStandForTheFoldedOnes() throws SQLException {
        table.execute("create table plain (id int primary key, value text)");

        assertThatRowsReach("Plain", "ID", "Value");
        assertThat(table.run("PUBLIC.PLAIN", List.of(row("Id", 4)))).isEqualTo(new SeedCounts(1, 0, 0, 0));
    }

    @Test
    void tablesOfAnotherSchema() throws SQLException {
        table.execute("create table shop.item (id int primary key, value text);"
                + "create table item (id int primary key, value text)");

        assertThatRowsReach("shop.item", "id", "value");

        assertThat(table.query("select count(*) from item")).isEqualTo("0");
    }

    @Test
    void partitionedTables() throws SQLException {
        table.execute("create table part (id int primary key, value text) partition by range (id);"
                + "create table part_1 partition of part for values from (0) to (2);"
                + "create table part_2 partition of part default");

        assertThatRowsReach("part", "id", "value");

        assertThat(table.query("select count(*) from part_2")).isEqualTo("2");
        assertThatThrownBy(() -> {
                    table.execute("delete from part");
                    table.run("part", List.of(row("id", 1, "value", "a"), row("id", 1, "value", "b")));
                })
                .hasMessageContaining("Row 2 has the same key as row 1");
    }

    @Test
    void tablesWithGeneratedColumns() throws SQLException {
        table.execute("create table doubled (id int primary key, value text, twice text generated always as"
                + " (value || value) stored)");

        assertThatRowsReach("doubled", "id", "value");

        assertThat(table.query("select twice from doubled where id = 2")).isEqualTo("BB");
    }

    @Test
    void tablesWhoseKeyIsCheckedLater() throws SQLException {
        table.execute("create table later (id int primary key deferrable initially deferred, value text)");

        assertThatRowsReach("later", "id", "value");
    }

    @Test
    void keysOfCitextMatchWithoutRegardToCase() throws SQLException {
        table.execute("create extension citext; create table mail (address citext primary key, name citext)");
        table.run("mail", List.of(row("address", "a@b", "name", "a")));

        assertThat(table.run("mail", List.of(row("address", "A@B", "name", "a"))))
                .isEqualTo(new SeedCounts(0, 0, 1, 0));
        assertThat(table.run("mail", List.of(row("address", "A@B", "name", "A"))))
                .isEqualTo(new SeedCounts(0, 1, 0, 0));
        assertThatThrownBy(() ->
                        table.run("mail", List.of(row("address", "x", "name", "a"), row("address", "X", "name", "a"))))
                .hasMessageContaining("Row 2 has the same key as row 1, for public.mail: (address)=(");
    }

    @Test
    void keysOfDomainsAndEnums() throws SQLException {
        table.execute("create type size as enum ('S', 'M'); create domain short as text check (length(value) < 4);"
                + "create table shirt (size size, name short, price int, primary key (size, name))");
        Map<String, Object> small = row("size", "S", "name", "abc", "price", 1);
        table.run("shirt", List.of(small));

        assertThat(table.run("shirt", List.of(small, row("size", "M", "name", "abc", "price", 1))))
                .isEqualTo(new SeedCounts(1, 0, 1, 0));
        assertThatThrownBy(() -> table.run("shirt", List.of(row("size", "XL", "name", "abc", "price", 1))))
                .hasMessageContaining(
                        "Row 1 cannot be written to public.shirt, column size, value \"XL\": invalid input"
                                + " value for enum size: \"XL\"");
    }

    @Test
    void identitiesThatAreAlwaysGeneratedTakeTheNumbersThatAreGiven() throws SQLException {
        table.execute("create table always (id int generated always as identity primary key, value text unique)");

        assertThatRowsReach("always", "id", "value");

        table.execute("insert into always (value) values ('next')");
        assertThat(table.query("select id from always where value = 'next'")).isEqualTo("4");
        assertThat(table.upsert("always", List.of(row("id", 70, "value", "a")))
                        .matching("value")
                        .run())
                .as("the number of a row that exists cannot be changed")
                .isEqualTo(new SeedCounts(0, 0, 1, 0));
    }

    @Test
    void sequencesAreRaisedWhereTheyLagAndNeverLowered() throws SQLException {
        table.execute("create table numbered (id serial primary key, value text);"
                + "create sequence other increment -1; create table down (id int primary key default nextval('other'),"
                + " value text)");
        table.run("numbered", List.of(row("id", 7, "value", "a")));
        table.run("down", List.of(row("id", -7, "value", "a")));
        assertThat(table.query("select nextval('numbered_id_seq') || ' ' || nextval('other')"))
                .isEqualTo("8 -8");
        table.execute("select setval('numbered_id_seq', 100)");

        table.run("numbered", List.of(row("id", 9, "value", "a")));
        table.run("numbered", List.of(row("id", 9, "value", "b")));

        assertThat(table.query("select nextval('numbered_id_seq')")).isEqualTo("101");
    }

    @Test
    void aRunThatChangesNothingTakesNoNumber() throws SQLException {
        table.execute("create table numbered (id bigserial primary key, code text unique)");
        List<Map<String, Object>> rows = List.of(row("code", "a"), row("code", "b"));
        table.upsert("numbered", rows).matching("code").run();

        for (int i = 0; i < 3; i++) {
            assertThat(table.upsert("numbered", rows).matching("code").run()).isEqualTo(new SeedCounts(0, 0, 2, 0));
        }

        assertThat(table.query("select last_value from numbered_id_seq")).isEqualTo("2");
    }

    @Test
    void generatedNumbersFollowTheOrderOfTheRows() throws SQLException {
        table.execute("create table numbered (id bigserial primary key, code text unique)");
        table.upsert("numbered", List.of(row("code", "z"))).matching("code").run();

        table.upsert("numbered", List.of(row("code", "y"), row("code", "x"), row("code", "a")))
                .matching("code")
                .run();

        assertThat(table.query("select code from numbered order by id")).isEqualTo("z\ny\nx\na");
    }

    private String role(String rights) throws SQLException {
        String role = "upsert_" + table.database.name();
        table.execute("create role " + role + " login;" + rights.formatted(role));
        table.connection.commit();
        return role;
    }

    @Test
    void aRoleThatMayOnlyReadAndWriteRows() throws SQLException {
        table.execute("create table item (id int primary key, value text)");
        String role = role("grant select, insert, update, delete on item to %s");

        try (TestTable limited = table.as(role)) {
            limited.run("item", List.of(row("id", 1, "value", "a"), row("id", 2, "value", "b")));
            assertThat(limited.upsert("item", List.of(row("id", 1, "value", "A"), row("id", 3, "value", "c")))
                            .pruning()
                            .run())
                    .isEqualTo(new SeedCounts(1, 1, 0, 1));
        } finally {
            dropRole(role);
        }
    }

    @Test
    void aRoleThatMayOnlyUseTheSequence() throws SQLException {
        table.execute("create table item (id serial primary key, value text)");
        String role = role("grant all on item to %1$s; grant usage on sequence item_id_seq to %1$s");

        try (TestTable limited = table.as(role)) {
            limited.run("item", List.of(row("id", 5, "value", "a")));
            assertThat(limited.query("select nextval('item_id_seq')")).isEqualTo("6");
        } finally {
            dropRole(role);
        }
    }

    @Test
    void missingRightsAreNamed() throws SQLException {
        table.execute("create table item (id int primary key, value text);"
                + "create table numbered (id int generated always as identity primary key, value text)");
        String role = role("grant select on item to %1$s; grant all on numbered to %1$s");

        try (TestTable limited = table.as(role)) {
            assertThatThrownBy(() -> limited.run("item", List.of(row("id", 1, "value", "a"))))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("The user \"" + role + "\" may not write the rows to public.item.")
                    .hasMessageContaining("GRANT SELECT, INSERT, UPDATE ON \"public\".\"item\" TO \"" + role + "\"");
            limited.connection.rollback();
            assertThatThrownBy(() -> limited.run("numbered", List.of(row("id", 1, "value", "a"))))
                    .hasMessageContaining("may not bring the sequence numbered_id_seq on to the numbers");
        } finally {
            dropRole(role);
        }
    }

    @Test
    void aRoleThatMayNotMakeTemporaryTablesIsTold() throws SQLException {
        table.execute("create table item (id int primary key, value text); revoke temporary on database "
                + table.database.name() + " from public");
        String role = role("grant all on item to %1$s");

        try (TestTable limited = table.as(role)) {
            assertThat(limited.run("item", List.of(row("id", 1, "value", "a")))).isEqualTo(new SeedCounts(1, 0, 0, 0));
            assertThatThrownBy(() -> limited.run("item", List.of(row("id", 1, "value", "a"))))
                    .hasMessageContaining("The user \"" + role + "\" may not create temporary tables in the database \""
                            + table.database.name() + "\".")
                    .hasMessageContaining("GRANT TEMPORARY ON DATABASE");
        } finally {
            dropRole(role);
        }
    }

    @Test
    void policiesThatHideRowsKeepCopyOut() throws SQLException {
        table.execute("create table item (id int primary key, value text); alter table item enable row level security;"
                + "create policy own on item using (id > 0)");
        String role = role("grant all on item to %1$s");

        try (TestTable limited = table.as(role)) {
            assertThat(limited.run("item", List.of(row("id", 1, "value", "a")))).isEqualTo(new SeedCounts(1, 0, 0, 0));
            assertThatThrownBy(() -> limited.run("item", List.of(row("id", -1, "value", "a"))))
                    .hasMessageContaining("row-level security");
        } finally {
            dropRole(role);
        }
    }

    private void dropRole(String role) throws SQLException {
        table.execute("drop owned by " + role + "; drop role " + role);
        table.connection.commit();
    }
}
