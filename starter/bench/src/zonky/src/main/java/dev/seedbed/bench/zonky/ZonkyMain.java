package dev.seedbed.bench.zonky;

import io.zonky.test.db.AutoConfigureEmbeddedDatabase;
import io.zonky.test.db.AutoConfigureEmbeddedDatabase.DatabaseProvider;
import io.zonky.test.db.AutoConfigureEmbeddedDatabase.DatabaseType;
import io.zonky.test.db.context.DatabaseContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/**
 * embedded-database-spring-test, as a test class meets it: asks so many times for a fresh database, with a pause before each
 * in which it may prepare the next, and prints how many milliseconds each connection took.
 */
public final class ZonkyMain {

    private static final int UNTIL_IT_IS_WARM = 3;
    private static final long PAUSE_MS = 1_000;

    private ZonkyMain() {}

    /** The folder of the migrations, how many times. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("migrations", arguments[0]);
        TestContextManager test = new TestContextManager(Migrated.class);
        test.prepareTestInstance(new Migrated());
        ApplicationContext context = test.getTestContext().getApplicationContext();
        DatabaseContext database = context.getBean(DatabaseContext.class);
        DataSource dataSource = context.getBean(DataSource.class);
        for (int i = -UNTIL_IT_IS_WARM; i < Integer.parseInt(arguments[1]); i++) {
            Thread.sleep(PAUSE_MS);
            long started = System.nanoTime();
            database.reset();
            try (Connection connection = dataSource.getConnection()) {
                double milliseconds = (System.nanoTime() - started) / 1e6;
                requireMigrated(connection);
                if (i >= 0) {
                    System.out.println("ms " + milliseconds);
                }
            }
        }
        System.exit(0);
    }

    private static void requireMigrated(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from item_20")) {
            row.next();
            if (row.getInt(1) != 250) {
                throw new IllegalStateException("Not migrated: " + row.getInt(1));
            }
        }
    }

    @ContextConfiguration(classes = Migrations.class)
    @AutoConfigureEmbeddedDatabase(type = DatabaseType.POSTGRES, provider = DatabaseProvider.ZONKY)
    static final class Migrated {}

    @Configuration
    static class Migrations {

        @Bean(initMethod = "migrate")
        Flyway flyway(DataSource dataSource) {
            return Flyway.configure()
                    .dataSource(dataSource)
                    .locations("filesystem:" + System.getProperty("migrations"))
                    .load();
        }
    }
}
