package dev.seedbed.micronaut.start;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A bean that uses the database as early as a bean can, and again when the service's start is announced. */
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
@Requires(property = "witness")
final class EagerWitness implements ApplicationEventListener<StartupEvent> {

    final List<String> seen = new ArrayList<>();
    private final DataSource dataSource;

    EagerWitness(DataSource dataSource, DataSourceResolver resolver) throws SQLException {
        this.dataSource = resolver.resolve(dataSource);
        look();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        try {
            look();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(code, ',' order by code) from plan")) {
            rows.next();
            seen.add(rows.getString(1));
        }
    }
}
