package dev.seedbed.bench.command;

import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.context.ServiceLog;
import dev.seedbed.cli.context.Wanted;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The least that a command could do: reads the service's configuration and asks the database one thing. */
final class OneQuery {

    private OneQuery() {}

    public static void main(String... arguments) throws SQLException {
        ServiceLog.warningsOnly();
        try (ApplicationContext context = new ServiceContext(builder -> {}).open(Wanted.CONFIGURATION, builder -> {});
                Connection connection = DriverManager.getConnection(
                        context.getRequiredProperty("datasources.default.url", String.class),
                        context.getRequiredProperty("datasources.default.username", String.class),
                        context.getRequiredProperty("datasources.default.password", String.class));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from flyway_schema_history order by installed_rank desc limit 1")) {
            row.next();
            System.out.println(row.getString(1));
        }
    }
}
