package dev.seedbed.engine.migrate.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.TestServer;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationSession;
import dev.seedbed.engine.migrate.MigrationSource;
import dev.seedbed.engine.migrate.PlannedCallback;
import dev.seedbed.engine.migrate.StatementLockCare;
import dev.seedbed.engine.migrate.run.MigrationLog;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads migrations leaves the connection alone: somebody else is at work there. */
class ReadingThreadTest {

    @TempDir
    Path folder;

    private final Set<Thread> users = ConcurrentHashMap.newKeySet();

    @Test
    void onlyItsOwnerUsesTheConnection() throws Exception {
        write("V1__plan.sql", "create table plan (id int);");
        write("R__seen.sql", "create or replace view ${flyway:defaultSchema}.seen as select 1 as one;");
        write("afterMigrate.sql", "select 1;");
        MigrationSource migrations = new FlywayMigrations(
                () -> new FluentConfiguration().locations("filesystem:" + folder),
                new StatementLockCare(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        JdbcUrl.of("jdbc:postgresql:nowhere", null, null),
                        text -> {}),
                MigrationLog.SILENT);

        try (Connection connection = watched(TestServer.newDatabase().connect());
                MigrationSession session = migrations.begin(connection)) {
            assertThat(session.against(List.of()).pending())
                    .extracting(Migration::script)
                    .containsExactly("V1__plan.sql", "R__seen.sql");
            assertThat(session.callbacks()).extracting(PlannedCallback::name).containsExactly("afterMigrate.sql");
        }
        assertThat(users).containsExactly(Thread.currentThread());
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql);
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                connection.getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    users.add(Thread.currentThread());
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof SQLException error ? error : e;
                    }
                });
    }
}
