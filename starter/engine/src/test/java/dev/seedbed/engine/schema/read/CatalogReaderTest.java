package dev.seedbed.engine.schema.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.CompositeType;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Extension;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import dev.seedbed.engine.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void anEmptyDatabaseHasItsPublicSchemaAndItsLanguage() throws SQLException {
        Catalog catalog = read();

        assertThat(catalog.objects().keySet())
                .containsExactly(
                        ObjectId.of(ObjectKind.NAMESPACE, "", "public"),
                        ObjectId.of(ObjectKind.EXTENSION, "", "plpgsql"));
        assertThat(catalog.unmodelled()).isEmpty();
        assertThat(catalog.database().name()).isEqualTo(database.name());
    }

    @Test
    void twoStatementsReadEverything() throws SQLException {
        database.execute("create table account (id integer primary key)");
        List<String> executed = new ArrayList<>();
        try (Connection connection = database.connect()) {
            CatalogReader.read(InterceptedConnection.of(connection, executed::add));
        }

        assertThat(executed).hasSize(2);
        assertThat(executed.get(0)).contains("repeatable read", "search_path").doesNotContain("pg_class");
        assertThat(executed.get(1)).contains("pg_get_viewdef", "pg_depend");
    }

    @Test
    void theConnectionIsLeftAsItWas() throws SQLException {
        try (Connection connection = database.connect()) {
            CatalogReader.read(connection);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(query(connection, "show search_path")).isEqualTo("\"$user\", public");
            assertThat(query(connection, "show transaction_read_only")).isEqualTo("off");
        }
    }

    @Test
    void anOpenTransactionIsReadInAndGoesOn() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table uncommitted (id integer)");

            Catalog catalog = CatalogReader.read(connection);

            assertThat(catalog.objects()).containsKey(ObjectId.of(ObjectKind.TABLE, "public", "uncommitted"));
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(query(connection, "show search_path")).isEqualTo("\"$user\", public");
            assertThat(query(connection, "select count(*) from uncommitted")).isEqualTo("0");
            connection.rollback();
        }
        assertThat(read().objects()).doesNotContainKey(ObjectId.of(ObjectKind.TABLE, "public", "uncommitted"));
    }

    @Test
    void theOrderOfATablesColumnsIsNoDifferenceAndThatOfACompositesIs() throws SQLException {
        database.execute(
                """
                create schema one;
                create schema two;
                create table one.t (a integer, b text, c integer);
                create table two.t (c integer, b text, a integer);
                create type one.c as (a integer, b text);
                create type two.c as (b text, a integer)""");
        Catalog catalog = read();
        ObjectId one = ObjectId.of(ObjectKind.TABLE, "one", "t");
        ObjectId two = ObjectId.of(ObjectKind.TABLE, "two", "t");

        assertThat(catalog.parts(one)).extracting(ObjectId::name).containsExactly("a", "b", "c");
        assertThat(catalog.parts(two)).extracting(ObjectId::name).containsExactly("c", "b", "a");
        assertThat(catalog.get(ObjectId.column(one, "a"), Column.class).type()).isEqualTo("integer");
        assertThat(composite(catalog, "one")).isNotEqualTo(composite(catalog, "two"));
    }

    private static Object composite(Catalog catalog, String schema) {
        return catalog.get(ObjectId.of(ObjectKind.COMPOSITE, schema, "c"), CompositeType.class)
                .attributes();
    }

    @Test
    void membersOfAnExtensionAreLeftOutAndWhatUsesThemDependsOnIt() throws SQLException {
        database.execute(
                """
                create schema trigrams;
                create extension pg_trgm schema trigrams;
                create table account (name text);
                create index by_name on account using gin (name trigrams.gin_trgm_ops);
                create view alike as select trigrams.similarity(name, 'x') from account""");
        Catalog catalog = read();
        ObjectId extension = ObjectId.of(ObjectKind.EXTENSION, "", "pg_trgm");

        assertThat(catalog.objects().keySet())
                .filteredOn(id -> id.namespace().equals("trigrams"))
                .isEmpty();
        assertThat(catalog.get(extension, Extension.class).namespace()).isEqualTo("trigrams");
        assertThat(catalog.dependencies().dependentsOf(extension).keySet())
                .contains(
                        ObjectId.of(ObjectKind.INDEX, "public", "by_name"),
                        ObjectId.of(ObjectKind.VIEW, "public", "alike"));
    }

    @Test
    void onlyTheSchemasThatWereAskedForAreReadAndNothingThatIsInNone() throws SQLException {
        database.execute(
                """
                create schema one;
                create schema two;
                create table one.a (id integer primary key);
                create table two.b (id integer primary key references one.a);
                create foreign data wrapper files""");

        Catalog catalog = read("two", "missing");

        assertThat(catalog.objects().keySet())
                .containsExactly(
                        ObjectId.of(ObjectKind.NAMESPACE, "", "two"),
                        ObjectId.of(ObjectKind.TABLE, "two", "b"),
                        ObjectId.column(ObjectId.of(ObjectKind.TABLE, "two", "b"), "id"),
                        ObjectId.part(ObjectKind.CONSTRAINT, ObjectId.of(ObjectKind.TABLE, "two", "b"), "b_id_fkey"),
                        ObjectId.part(ObjectKind.CONSTRAINT, ObjectId.of(ObjectKind.TABLE, "two", "b"), "b_pkey"));
        assertThat(catalog.unmodelled()).isEmpty();
    }

    @Test
    void textsDoNotDependOnTheSettingsOfTheSession() throws SQLException {
        database.execute(
                """
                create table account (at timestamptz default '2024-02-03 04:05:06+02', pause interval default '1 day 2:00',
                  share float8 default 0.1, mark bytea default '\\x0102', "order" integer)""");
        Catalog plain = read();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'Asia/Tokyo'; set intervalstyle = 'iso_8601';"
                    + " set bytea_output = 'escape'; set extra_float_digits = 0; set quote_all_identifiers = on;"
                    + " set search_path = public");

            assertThat(CatalogReader.read(connection).objects()).isEqualTo(plain.objects());
        }
    }

    @Test
    void namesOfAnyCharactersAndOfFullLengthAreReadAsTheyAre() throws SQLException {
        String longest = "ä".repeat(31) + "x"; // 63 bytes
        database.execute(
                """
                create schema "select ""1""; --";
                create table "select ""1""; --"."%s" ("a'b\\c" integer, "Ünique ON x" integer unique);
                alter table "select ""1""; --"."%s" add constraint "CHECK (1) NOT VALID" check ("a'b\\c" > 1) not valid;
                create index " USING WHERE WITH (" on "select ""1""; --"."%s" ("a'b\\c") with (fillfactor = 50) where "a'b\\c" > 2"""
                        .formatted(longest, longest, longest));
        Catalog catalog = read();
        ObjectId table = ObjectId.of(ObjectKind.TABLE, "select \"1\"; --", longest);

        assertThat(catalog.find(table)).isInstanceOf(Table.class);
        assertThat(table.sql()).isEqualTo("\"select \"\"1\"\"; --\".\"" + longest + '"');
        Constraint check =
                catalog.get(ObjectId.part(ObjectKind.CONSTRAINT, table, "CHECK (1) NOT VALID"), Constraint.class);
        assertThat(check.definition()).isEqualTo("CHECK ((\"a'b\\c\" > 1))");
        assertThat(check.valid()).isFalse();
        assertThat(catalog.objects().get(ObjectId.of(ObjectKind.INDEX, table.namespace(), " USING WHERE WITH (")))
                .asString()
                .contains(
                        "definition=USING btree (\"a'b\\c\"), predicate=(\"a'b\\c\" > 2), state=IndexState[options={fillfactor=50}");
    }

    private Catalog read(String... schemas) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, List.of(schemas));
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
