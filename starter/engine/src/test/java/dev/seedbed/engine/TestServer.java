package dev.seedbed.engine;

import dev.seedbed.server.PassingDatabases;
import dev.seedbed.server.ProjectServer;
import dev.seedbed.server.ServerPurpose;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The server of this module's tests: started at the first use, shared by JVMs, and it asks nobody for a password. */
public final class TestServer {

    private TestServer() {}

    /** An empty database that nobody else uses. */
    public static TestDatabase newDatabase() {
        try {
            return new TestDatabase(url(Server.DATABASES.create()));
        } catch (SQLException e) {
            throw new IllegalStateException("no database on the test server", e);
        }
    }

    private static String url(String database) {
        return Server.INSTANCE.jdbcUrl(database).replace("127.0.0.1", "localhost") + "?user=" + Server.INSTANCE.user();
    }

    /** A database of the server, reachable as its superuser without a password. */
    public record TestDatabase(String url) {

        /** The same database as another user reaches it. */
        public String url(String user) {
            return url.replaceFirst("([?&]user=)[^&]*", "$1" + user);
        }

        public String name() {
            return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        }

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }

        public void execute(String sql) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The first column of a query's rows, one a line. */
        public String query(String sql) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return String.join("\n", lines);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Holds the server, so that it starts with the first use and only then. */
    private static final class Server {

        private static final ProjectServer INSTANCE = ProjectServer.lease(
                ServerPurpose.TEST, "shared_preload_libraries=pg_stat_statements", "hba_file=" + trustingRules());
        private static final PassingDatabases DATABASES = databases();

        private static PassingDatabases databases() {
            try {
                PassingDatabases databases = PassingDatabases.on(INSTANCE);
                dropRolesOfEarlierRuns();
                return databases;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The server outlives a run, and roles belong to no database; those that own something in one are left. */
        private static void dropRolesOfEarlierRuns() {
            new TestDatabase(url(INSTANCE.ownDatabase()))
                    .execute(
                            """
                            do $$
                            declare role name;
                            begin
                              if (select count(*) from pg_stat_activity where application_name like 'seedbed lease %') > 1 then
                                return; -- another process's tests may need theirs
                              end if;
                              for role in select rolname from pg_roles where rolname !~ '^pg_' and rolname <> current_user loop
                                begin
                                  execute format('drop role %I', role);
                                exception when dependent_objects_still_exist then null;
                                end;
                              end loop;
                            end $$""");
        }

        private static Path trustingRules() {
            URL rules = Objects.requireNonNull(TestServer.class.getResource("/pg_hba.conf"));
            try {
                return Path.of(rules.toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
