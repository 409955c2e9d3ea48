package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Everything that a start says at INFO and above: one line a datasource. */
@Isolated("hears the log of the whole JVM, and changes what Flyway logs")
class StartLogTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final TestDatabase database = TestDatabase.create();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));
    private final String place = "PostgreSQL 17.11 " + database.url().replaceAll(".*/|\\?.*", "") + "/public at ";
    private final Path folder;

    StartLogTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        configuration.put("flyway.datasources.default.locations", "filesystem:" + folder);
        configuration.put("status-seeds", "true");
        file("V1__item.sql", "drop table if exists nowhere; create table item (code text primary key);");
        file("beforeEachMigrate.sql", "create table if not exists seen (at timestamptz);");
        file("beforeVersioned.sql", "select 1;");
    }

    @BeforeEach
    void listen() {
        appender.start();
        ROOT.addAppender(appender);
    }

    @AfterEach
    void goAway() {
        ROOT.detachAppender(appender);
    }

    @Test
    void anEmptyDatabaseIsOneLine() {
        assertThat(said())
                .containsExactly("INFO default: " + place + "1 (1 migration in N ms), 1 seed (1 ran) in N ms");
    }

    @Test
    void oneThatIsBehindIsOneLine() throws IOException {
        said();
        file("V2__price.sql", "do $$ begin raise notice 'looked'; end $$; alter table item add price numeric;");
        file("V3__index.sql", "create index concurrently item_price on item (price);");

        assertThat(said()).containsExactly("INFO default: " + place + "3 (2 migrations in N ms), 1 seed (1 unchanged)");
    }

    @Test
    void oneAtHeadIsOneLine() {
        said();

        assertThat(said()).containsExactly("INFO default: " + place + "1 (nothing to do in N ms)");
    }

    @Test
    void aSeedWhoseCodeHasChangedWithoutItsVersionIsWarnedOfInDevelopment() {
        said();
        database.texts("update seedbed_seed_history set code = 'other' where name = 'demo' returning name");

        assertThat(said())
                .containsExactly(
                        "INFO default: " + place + "1 (nothing to do in N ms)",
                        "WARN default: the code of demo has changed since it ran, and its version has not, so it has not run"
                                + " again: raise its @Seed(version = …), write version = Seed.CODE, or run db seed demo"
                                + " --force");
        assertThat(said("test")).noneMatch(line -> line.contains("the code of"));
    }

    @Test
    void aSeederWithoutAnnotationIsWarnedOfInDevelopment() {
        configuration.put("unannotated-seeder", "true");

        assertThat(said())
                .contains(
                        "WARN dev.seedbed.micronaut.status.StatusSeeds$UnannotatedSeed is a Seeder without @Seed, so it is"
                                + " no seed and does not run");
        assertThat(said("test")).noneMatch(line -> line.contains("without @Seed"));
    }

    @Test
    void initSqlAndMigrationsAreOneLineTogether() throws IOException {
        configuration.put("seedbed.datasources.default.init", "file:" + folder + "/init.sql");
        file("init.sql", "-- seedbed:version 1\ndrop table if exists nowhere;\ncreate table item (code text);");
        file("V2__price.sql", "alter table item add price numeric;");

        assertThat(said())
                .containsExactly("INFO default: " + place + "2 (init 1, +1 migration in N ms), 1 seed (1 ran) in N ms");
    }

    @Test
    void aWarningOfTheServerStaysOne() throws IOException {
        file("V2__warned.sql", "do $$ begin raise warning 'mind the gap'; end $$;");

        assertThat(said()).hasSize(2).first().asString().startsWith("WARN DB: mind the gap");
    }

    @Test
    void callbacksThatRunAreLoggedAtDebug() {
        Logger migration = (Logger) LoggerFactory.getLogger("dev.seedbed.migration");
        migration.setLevel(Level.DEBUG);
        try {
            ApplicationContext.run(configuration, "dev").close();
        } finally {
            migration.setLevel(null);
        }

        assertThat(appender.list)
                .anyMatch(event -> event.getLevel() == Level.DEBUG
                        && event.getFormattedMessage().contains("beforeEachMigrate"));
    }

    /** All that one start says, of ours and Flyway's. */
    private List<String> said() {
        return said("dev");
    }

    private List<String> said(String environment) {
        appender.list.clear();
        ApplicationContext.run(configuration, environment).close();
        return List.copyOf(appender.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .filter(event -> event.getLoggerName().startsWith("dev.seedbed")
                        || event.getLoggerName().startsWith("org.flywaydb"))
                .map(event ->
                        event.getLevel() + " " + event.getFormattedMessage().replaceAll("\\d+ ms", "N ms"))
                .toList();
    }

    private void file(String name, String sql) throws IOException {
        Files.writeString(folder.resolve(name), sql);
    }
}
