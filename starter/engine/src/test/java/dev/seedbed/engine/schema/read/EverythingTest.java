package dev.seedbed.engine.schema.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.schema.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A database with one of everything: the files {@code everything-*.txt} hold its catalog as servers of these versions give it;
 * {@code -Dseedbed.rewrite-docs=true} writes that of the version that runs.
 */
class EverythingTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/seedbed/engine/schema/read");

    @Test
    void aDatabaseWithOneOfEverythingIsReadCompletely() throws Exception {
        TestDatabase database = TestServer.newDatabase();
        create(database);

        Catalog catalog = read(database);

        String text = CatalogText.of(catalog, database.query("select current_user"));
        Path expected = FOLDER.resolve("everything-" + catalog.database().majorVersion() + ".txt");
        if (Boolean.getBoolean("seedbed.rewrite-docs")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @Test
    void databasesThatWereBuiltInDifferentOrderHaveEqualCatalogs() throws Exception {
        TestDatabase one = TestServer.newDatabase();
        TestDatabase other = TestServer.newDatabase();
        create(one);
        other.execute("create table gone (a integer, b text); create type gone_too as enum ('a'); drop table gone;"
                + " drop type gone_too; create sequence numbers; drop sequence numbers");
        create(other);
        other.execute(
                """
                alter table shop.account add column gone integer;
                alter table shop.account drop column gone;
                alter table shop.account drop constraint name_is_not_blank;
                alter table shop.account add constraint name_is_not_blank check (name <> '') no inherit;
                alter table shop.account drop column notes;
                alter table shop.account add column notes text compression pglz collate "C";
                alter table shop.account alter column notes set storage external;
                drop index shop.counts_n;
                create index counts_n on shop.counts (n);
                alter type shop.point2 add attribute gone integer cascade;
                alter type shop.point2 drop attribute gone cascade;
                revoke select (id, name) on shop.account from public;
                grant select (name, id) on shop.account to public;
                alter server archive options (drop host);
                alter server archive options (add host 'tape1')""");

        Catalog first = read(one);
        Catalog second = read(other);

        assertThat(second.objects()).isEqualTo(first.objects());
        assertThat(second.metadata()).isEqualTo(first.metadata());
        assertThat(second.dependencies()).isEqualTo(first.dependencies());
        assertThat(second.unpopulated()).isEqualTo(first.unpopulated());
    }

    private static void create(TestDatabase database) {
        int version = Integer.parseInt(database.query("select current_setting('server_version_num')::int / 10000"));
        TestDatabase script =
                new TestDatabase(database.url() + "&preferQueryMode=simple"); // BEGIN ATOMIC stays one statement
        script.execute(NamedSql.read(EverythingTest.class, "everything"));
        IntStream.of(15, 17, 18)
                .filter(since -> since <= version)
                .mapToObj(since -> NamedSql.read(EverythingTest.class, "everything-" + since))
                .forEach(script::execute);
    }

    private static Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection);
        }
    }
}
