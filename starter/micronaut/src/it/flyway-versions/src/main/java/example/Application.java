package example;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Starts, reads a table that the last migration has made, and ends. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) throws SQLException {
        try (ApplicationContext context = Micronaut.run(Application.class, arguments);
                var connection = context.getBean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from account")) {
            rows.next();
            System.out.println("accounts: " + rows.getInt(1));
        }
    }
}
