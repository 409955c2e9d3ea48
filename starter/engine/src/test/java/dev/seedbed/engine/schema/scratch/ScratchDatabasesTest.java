package dev.seedbed.engine.schema.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scratch databases look like the original, and are always dropped. */
@Timeout(60)
class ScratchDatabasesTest {

    private final TestDatabase original = TestServer.newDatabase();

    @Test
    void hasEncodingLocaleAndExtensionsOfTheOriginal() throws SQLException {
        original.execute("create schema tools; create extension hstore schema tools version '1.7';"
                + " create extension earthdistance cascade");
        try (ScratchServer server = server();
                ScratchDatabase scratch = server.create(read());
                Connection connection = scratch.connections().open()) {
            assertThat(
                            query(
                                    connection,
                                    "select string_agg(e.extname || ' ' || e.extnamespace::regnamespace, ', ' order by e.extname)"
                                            + " || ' ' || max(extversion) filter (where extname = 'hstore') from pg_extension e"))
                    .isEqualTo("cube public, earthdistance public, hstore tools, plpgsql pg_catalog 1.7");
            String locale = "select datcollate || datctype || encoding from pg_database"
                    + " where datname = current_database()";
            assertThat(query(connection, locale)).isEqualTo(original.query(locale));
        }
    }

    @Test
    void isDroppedWhenItIsClosedEvenIfItIsInUse() throws SQLException {
        try (ScratchServer server = server()) {
            ScratchDatabase scratch = server.create(read());
            try (Connection connection = scratch.connections().open()) {
                assertThat(exists(scratch.name())).isTrue();
                scratch.close();
                assertThat(exists(scratch.name())).isFalse();
                assertThat(connection.isValid(5)).isFalse();
            }
            scratch.close();
        }
    }

    @Test
    void allAreDroppedWithTheServer() throws SQLException {
        String one;
        String two;
        try (ScratchServer server = server()) {
            one = server.create(read()).name();
            two = server.create(read()).name();
            assertThat(exists(one) && exists(two)).isTrue();
        }
        assertThat(exists(one) || exists(two)).isFalse();
    }

    @Test
    void theNextProcessDropsThoseOfAKilledOne(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("name");
        Process process = ScratchProcess.start(original, file);
        try {
            while (!Files.exists(file)) {
                assertThat(process.isAlive()).isTrue();
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        String name = Files.readString(file);
        while (exists(name)) { // the server has to notice first that the connection is gone
            server().close();
        }
    }

    @Test
    void thoseOfALivingProcessStay() throws SQLException {
        try (ScratchServer server = server()) {
            ScratchDatabase scratch = server.create(read());
            server().close();
            assertThat(exists(scratch.name())).isTrue();
        }
    }

    @Test
    void aMissingExtensionIsNamedWithItsPackage() {
        OriginalDatabase withPostgis = new OriginalDatabase(
                "encoding 'UTF8'",
                "lc_collate 'C' lc_ctype 'C'",
                List.of(new InstalledExtension("postgis", "3.4.2", "public")));
        int version = Integer.parseInt(original.query("show server_version_num")) / 10000;
        try (ScratchServer server = server()) {
            assertThatThrownBy(() -> server.create(withPostgis))
                    .hasMessage("The extension postgis is not available on " + address() + ".\n"
                            + "  Why:  The schema uses it (version 3.4.2), and a scratch database needs the same"
                            + " extensions.\n"
                            + "  Next: Install it on that server. Debian's package: postgresql-" + version
                            + "-postgis-3.");
        }
    }

    @Test
    void anUnknownVersionOfAnExtensionBecomesTheServersOwn() throws SQLException {
        OriginalDatabase old = new OriginalDatabase(
                "encoding 'UTF8'",
                "lc_collate 'C' lc_ctype 'C'",
                List.of(new InstalledExtension("citext", "0.1", "public")));
        try (ScratchServer server = server();
                ScratchDatabase scratch = server.create(old);
                Connection connection = scratch.connections().open()) {
            assertThat(query(connection, "select extversion from pg_extension where extname = 'citext'"))
                    .isNotEqualTo("0.1");
        }
    }

    @Test
    void aLocaleThatTheServerDoesNotKnowBecomesC() throws SQLException {
        OriginalDatabase foreign = new OriginalDatabase(
                "encoding 'UTF8'", "lc_collate 'English_World.1252' lc_ctype 'English_World.1252'", List.of());
        try (ScratchServer server = server();
                ScratchDatabase scratch = server.create(foreign);
                Connection connection = scratch.connections().open()) {
            assertThat(query(connection, "select datcollate from pg_database where datname = current_database()"))
                    .isEqualTo("C");
        }
    }

    @Test
    void aUserWithoutTheRightGetsTheOtherServer() throws SQLException {
        original.execute("create role scratch_nobody login");
        ConnectionSource nobody = JdbcUrl.of(original.url("scratch_nobody"), null, null);
        try (ScratchServer server = ScratchServers.open(nobody, () -> Optional.of(source()));
                ScratchDatabase scratch = server.create(read())) {
            assertThat(exists(scratch.name())).isTrue();
        }
        assertThatThrownBy(() -> ScratchServers.open(nobody, Optional::empty))
                .hasMessage("No scratch database can be created on " + address() + ".\n"
                        + "  Why:  The datasource's user may not create databases there, and no other server is"
                        + " available.\n"
                        + "  Next: Grant the right (ALTER ROLE … CREATEDB;), or add the dependency"
                        + " dev.seedbed:seedbed-postgres, which starts a server for this.");
    }

    @Test
    void aUserWhoMayCreateDatabasesNeedNotBeASuperuser() throws SQLException {
        original.execute("create role scratch_creator login createdb");
        ConnectionSource creator = JdbcUrl.of(original.url("scratch_creator"), null, null);
        OriginalDatabase withFileReader = new OriginalDatabase(
                "encoding 'UTF8'",
                "lc_collate 'C' lc_ctype 'C'",
                List.of(new InstalledExtension("file_fdw", "1.0", "public")));
        try (ScratchServer server = ScratchServers.open(creator, Optional::empty)) {
            try (ScratchDatabase scratch = server.create(read())) {
                assertThat(exists(scratch.name())).isTrue();
            }
            assertThatThrownBy(() -> server.create(withFileReader))
                    .hasMessage("The extension file_fdw could not be created in a scratch database on " + address()
                            + ".\n"
                            + "  Why:  ERROR: permission denied to create extension \"file_fdw\"\n"
                            + "  Next: Connect as a superuser, or have one mark the extension as trusted.");
        }
        assertThat(original.query("select count(*) from pg_database d join pg_roles r on r.oid = d.datdba"
                        + " where r.rolname = 'scratch_creator'"))
                .isEqualTo("0");
    }

    @Test
    void noOtherDatabaseCanBeDropped() throws SQLException {
        try (ScratchLease lease = new ScratchLease(original.connect())) {
            assertThatThrownBy(() -> lease.drop(original.name())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private ScratchServer server() {
        return LeasedScratchServer.open(source()).orElseThrow();
    }

    private ConnectionSource source() {
        return JdbcUrl.of(original.url(), null, null);
    }

    private String address() {
        return source().address().server();
    }

    private OriginalDatabase read() throws SQLException {
        try (Connection connection = original.connect()) {
            return OriginalDatabase.read(connection);
        }
    }

    private boolean exists(String database) {
        return original.query("select count(*) from pg_database where datname = '" + database + "'")
                .equals("1");
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
