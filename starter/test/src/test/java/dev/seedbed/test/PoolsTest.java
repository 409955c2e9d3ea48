package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.seedbed.test.database.ServerView;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pools that hold a connection while {@link FreshDatabase} puts another database in the place of theirs. */
class PoolsTest {

    private final TestDatabase database =
            TestDatabases.on(ServerView.server(), 8).reserve();

    PoolsTest() {
        database.provide(UUID.randomUUID().toString().replace("-", ""));
        database.keepAsTemplate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hikariGoesOnWithTheFreshDatabase() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.server().user());
            pool.setPassword(database.server().password());
            pool.setMaximumPoolSize(2);
            goesOnWithTheFreshDatabase(pool);
        }
    }

    @Test
    void tomcatsPoolGoesOnWithTheFreshDatabase() throws SQLException {
        org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
        pool.setDriverClassName("org.postgresql.Driver");
        pool.setUrl(database.url());
        pool.setUsername(database.server().user());
        pool.setPassword(database.server().password());
        pool.setInitialSize(2);
        try {
            goesOnWithTheFreshDatabase(pool);
        } finally {
            pool.close(true);
        }
    }

    @Test
    void apachesDbcpGoesOnWithTheFreshDatabase() throws SQLException {
        try (BasicDataSource pool = new BasicDataSource()) {
            pool.setUrl(database.url());
            pool.setUsername(database.server().user());
            pool.setPassword(database.server().password());
            pool.setInitialSize(2);
            pool.setTestOnBorrow(false);
            goesOnWithTheFreshDatabase(pool);
        }
    }

    @Test
    void poolThatKeepsItsConnectionsIsSaid() throws SQLException {
        OneConnection pool =
                new OneConnection(ClassDatabases.dataSource(new dev.seedbed.micronaut.server.PostgresDatabase(
                        database.url(),
                        database.server().user(),
                        database.server().password())));
        pool.getConnection();

        assertThatThrownBy(() -> replaceUnder(pool))
                .hasMessage(
                        """
                        @FreshDatabase can't be had with the pool dev.seedbed.test.PoolsTest$OneConnection.
                          Why:  It goes on with connections to the database that was replaced: FATAL: terminating connection\
                         due to administrator command
                          Next: Use Hikari, Tomcat's or Apache's DBCP in tests, which let go of them, or give each method a\
                         context of its own: @MicronautTest(rebuildContext = true).""");
    }

    private void goesOnWithTheFreshDatabase(DataSource pool) throws SQLException {
        try (Connection one = pool.getConnection();
                Connection two = pool.getConnection()) {
            assertThat(List.of(one, two)).allMatch(connection -> isValid(connection));
        }
        Notes.run(pool, "CREATE TABLE before_the_next_method ()");

        replaceUnder(pool);

        assertThat(Notes.single(pool, "SELECT to_regclass('before_the_next_method') IS NULL"))
                .isEqualTo("t");
        try (Connection one = pool.getConnection();
                Connection two = pool.getConnection()) {
            assertThat(List.of(one, two)).allMatch(connection -> isValid(connection));
        }
    }

    private void replaceUnder(DataSource pool) {
        try (ApplicationContext context =
                ApplicationContext.builder().enableDefaultPropertySources(false).start()) {
            context.registerSingleton(DataSource.class, pool);
            new ContextDatabases(context, Map.of("default", database), Map.of()).replace();
        }
    }

    private static boolean isValid(Connection connection) {
        try {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A pool that nobody can tell anything. */
    private static final class OneConnection implements DataSource {

        private final DataSource source;
        private @Nullable Connection connection;

        OneConnection(DataSource source) {
            this.source = source;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection known = connection == null ? source.getConnection() : connection;
            connection = known;
            return known;
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
