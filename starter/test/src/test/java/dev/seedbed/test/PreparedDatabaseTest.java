package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.server.PostgresDatabase;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PreparedDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreparedDatabaseTest {

    @Test
    @Order(1)
    void databaseIsMigrated(DataSource dataSource) {
        assertThat(Notes.count(dataSource)).isEqualTo(1);
        Notes.write(dataSource, "for the next method");
    }

    @Test
    @Order(2)
    void methodsOfAClassShareIt(DataSource dataSource) {
        assertThat(Notes.count(dataSource)).isEqualTo(2);
    }

    @Test
    @Order(3)
    @FreshDatabase
    void unlessOneWantsAFreshDatabase(DataSource dataSource) {
        assertThat(Notes.count(dataSource)).isEqualTo(1);
    }

    @Test
    @Order(4)
    void connectionAndAddressLeadToTheSameDatabase(Connection connection, PostgresDatabase database)
            throws SQLException {
        assertThat(connection.getCatalog()).startsWith("seedbed_test_");
        assertThat(database.url()).endsWith("/" + connection.getCatalog());
    }

    @Test
    @Order(5)
    void otherDatasourcesHaveTheirName(@Named("audit") DataSource audit) {
        assertThat(Notes.single(audit, "SELECT count(*) FROM entry")).isEqualTo("0");
    }

    @Nested
    class InANestedClass {

        @Test
        void itIsTheSame(DataSource dataSource) {
            assertThat(Notes.count(dataSource)).isPositive();
        }
    }
}
