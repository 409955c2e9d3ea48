package dev.seedbed.micronaut;

import dev.seedbed.server.PassingDatabases;
import dev.seedbed.server.ProjectServer;
import dev.seedbed.server.ServerPurpose;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** An empty database on the server of this module's tests, which asks nobody for a password. */
public record TestDatabase(DataSource dataSource, String url) {

    private static final ProjectServer SERVER = ProjectServer.lease(
            ServerPurpose.TEST,
            "hba_file=" + Path.of("src/test/resources/pg_hba.conf").toAbsolutePath());
    private static final PassingDatabases DATABASES = databases();

    public static TestDatabase create() {
        try {
            return of(DATABASES.create());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestDatabase of(String name) {
        return new TestDatabase(SERVER.dataSource(name), SERVER.jdbcUrl(name) + "?user=" + SERVER.user());
    }

    /** The configuration of a datasource that reaches it, with no more connections than are asked for. */
    public Map<String, Object> asDatasource(String name) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources." + name + ".url", url);
        properties.put("datasources." + name + ".username", "postgres");
        properties.put("datasources." + name + ".password", "postgres");
        properties.put("datasources." + name + ".minimum-idle", "1");
        return properties;
    }

    /** Makes it unreachable under its address. */
    public void rename() {
        String name = url.replaceAll(".*/|\\?.*", "");
        onServer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        onServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        onServer("ALTER DATABASE " + name + " RENAME TO gone_" + name);
    }

    public boolean hasTable(String table) {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, table, null)) {
            return tables.next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rows of a table {@code item}, by their codes. */
    public List<String> codes() {
        return texts("select code from item order by code");
    }

    /** The first column of a query's rows. */
    public List<String> texts(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void onServer(String sql) {
        try (Connection connection = of(SERVER.ownDatabase()).dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PassingDatabases databases() {
        try {
            return PassingDatabases.on(SERVER);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
