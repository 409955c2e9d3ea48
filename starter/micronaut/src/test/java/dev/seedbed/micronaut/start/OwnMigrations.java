package dev.seedbed.micronaut.start;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A service's migrations and callbacks that are beans. */
@Factory
final class OwnMigrations {

    @Bean
    @Singleton
    @Named("default")
    @Requires(property = "java-migration-checksum")
    JavaMigration[] migrations(Environment environment) {
        return new JavaMigration[] {
            new V3__premium_plan(environment.getRequiredProperty("java-migration-checksum", Integer.class))
        };
    }

    @Bean
    @Singleton
    @Named("default")
    @Requires(property = "own-callback")
    Callback[] callbacks() {
        return new Callback[] {new Counting()};
    }

    /** A data migration in code, named as Flyway wants it. */
    static final class V3__premium_plan extends BaseJavaMigration {

        private final int checksum;

        V3__premium_plan(int checksum) {
            this.checksum = checksum;
        }

        @Override
        public Integer getChecksum() {
            return checksum;
        }

        @Override
        public void migrate(Context context) throws Exception {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("insert into plan values ('premium')");
            }
        }
    }

    /** Runs on every migrate, whether anything is pending or not. */
    static final class Counting implements Callback {

        @Override
        public boolean supports(Event event, org.flywaydb.core.api.callback.Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, org.flywaydb.core.api.callback.Context context) {
            return true;
        }

        @Override
        public void handle(Event event, org.flywaydb.core.api.callback.Context context) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute("create table if not exists calls (at timestamptz default clock_timestamp())");
                statement.execute("insert into calls default values");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getCallbackName() {
            return "counting";
        }
    }
}
