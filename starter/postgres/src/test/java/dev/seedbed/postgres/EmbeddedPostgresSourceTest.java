package dev.seedbed.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.server.PostgresDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresSourceTest {

    @Test
    void itsServerTakesScratchDatabases() throws SQLException {
        PostgresDatabase server = new EmbeddedPostgresSource().scratchServer().orElseThrow();

        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select rolcreatedb from pg_catalog.pg_roles where rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }
}
