package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.sample.country.CountryRepository;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationStartTest {

    @Test
    void secondStartFindsTheDatabaseAtHead() throws SQLException {
        List<String> history;
        try (ApplicationContext first = ApplicationContext.run("test")) {
            history = history(first);
        }
        try (ApplicationContext second = ApplicationContext.run("test")) {
            assertThat(history(second)).isEqualTo(history);
            assertThat(second.getBean(CountryRepository.class).findAllOrderByName())
                    .hasSize(249);
        }
    }

    private static List<String> history(ApplicationContext context) throws SQLException {
        List<String> history = new ArrayList<>();
        try (Connection connection = connect(context);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT version, installed_on FROM flyway_schema_history ORDER BY installed_rank")) {
            while (rows.next()) {
                history.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        assertThat(history).last().asString().startsWith("5 ");
        return history;
    }

    private static Connection connect(ApplicationContext context) throws SQLException {
        return DriverManager.getConnection(
                configured(context, "url"), configured(context, "username"), configured(context, "password"));
    }

    private static String configured(ApplicationContext context, String property) {
        return context.getRequiredProperty("datasources.default." + property, String.class);
    }
}
