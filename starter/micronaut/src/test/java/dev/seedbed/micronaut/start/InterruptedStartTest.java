package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.micronaut.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A start that ends in the middle leaves no statement running on the server. */
@Execution(ExecutionMode.CONCURRENT)
class InterruptedStartTest {

    private static final String INTERRUPTED =
            "The start was interrupted: its statement is cancelled, and what was not committed is rolled back. The next"
                    + " start goes on from there.";

    private static final String STOPPED =
            "The preparation was stopped with the service; the next start goes on from there.";

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void aMigrationIsCancelledOnSigterm() throws Exception {
        file("migration/V1__slow.sql", "create table item (code text); select pg_sleep(60);");
        Process service = start();
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroy();

        awaitSleeping(0, Duration.ofSeconds(2));
        String output = outputOf(service);
        assertThat(output.lines().filter(line -> line.contains(INTERRUPTED))).hasSize(1);
        assertThat(output).doesNotContain("does not start").doesNotContain("\tat ");
        assertThat(database.hasTable("item")).isFalse();
    }

    @Test
    void aSeedIsCancelledOnSigterm() throws Exception {
        file("migration/V1__item.sql", "create table item (code text);");
        file("seed/item.sql", "insert into item values ('a'); select pg_sleep(60);");
        Process service = start();
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroy();

        awaitSleeping(0, Duration.ofSeconds(2));
        String output = outputOf(service);
        assertThat(output.lines().filter(line -> line.contains(INTERRUPTED))).hasSize(1);
        assertThat(output).doesNotContain("does not start").doesNotContain("\tat ");
        assertThat(database.codes()).isEmpty();
    }

    @Test
    void aMigrationInTheBackgroundIsCancelledOnSigterm() throws Exception {
        file("migration/V1__slow.sql", "create table item (code text); select pg_sleep(60);");
        Process service = start("-seedbed.prepare-in-background=true");
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroy();

        awaitSleeping(0, Duration.ofSeconds(2));
        assertThat(outputOf(service)).contains(STOPPED).doesNotContain("\tat ");
        assertThat(database.hasTable("item")).isFalse();
    }

    @Test
    void aMigrationInTheBackgroundIsCancelledBeforeMicronautListensForSigterm() throws Exception {
        file("migration/V1__slow.sql", "create table item (code text); select pg_sleep(60);");
        Process service = start("-seedbed.prepare-in-background=true", "-endless-listener=true");
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroy();

        awaitSleeping(0, Duration.ofSeconds(2));
        assertThat(outputOf(service)).contains(STOPPED).doesNotContain("\tat ");
        assertThat(database.hasTable("item")).isFalse();
    }

    @Test
    void theServerEndsTheMigrationOfAKilledProcess() throws Exception {
        file("migration/V1__slow.sql", "create table item (code text); select pg_sleep(60);");
        Process service = start();
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroyForcibly();

        awaitSleeping(0, Duration.ofSeconds(3));
        assertThat(database.hasTable("item")).isFalse();
    }

    @Test
    void theServerEndsTheSeedOfAKilledProcess() throws Exception {
        file("migration/V1__item.sql", "create table item (code text);");
        file("seed/item.sql", "insert into item values ('a'); select pg_sleep(60);");
        Process service = start();
        awaitSleeping(1, Duration.ofSeconds(60));

        service.destroyForcibly();

        awaitSleeping(0, Duration.ofSeconds(3));
        assertThat(database.codes()).isEmpty();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Process start(String... more) throws IOException {
        Map<String, Object> configuration = new TreeMap<>(database.asDatasource("default"));
        configuration.put("flyway.datasources.default.locations", "filesystem:" + folder.resolve("migration"));
        configuration.put("seedbed.datasources.default.seed-locations", "filesystem:" + folder.resolve("seed"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dmicronaut.environments=dev",
                "-Dmicronaut.env.deduction=false",
                "-cp",
                System.getProperty("java.class.path"),
                FailureShownTest.Service.class.getName()));
        configuration.forEach((name, value) -> command.add("-" + name + "=" + value));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private String outputOf(Process service) throws Exception {
        service.waitFor();
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }

    private void awaitSleeping(int sessions, Duration limit) throws Exception {
        String query = "select count(*) from pg_stat_activity where datname = current_database()"
                + " and query like '%pg_sleep(60)%' and state = 'active' and pid <> pg_backend_pid()";
        long deadline = System.nanoTime() + limit.toNanos();
        List<String> found = database.texts(query);
        while (!found.equals(List.of(String.valueOf(sessions))) && System.nanoTime() < deadline) {
            Thread.sleep(20);
            found = database.texts(query);
        }
        assertThat(found).as(Files.readString(folder.resolve("output"))).containsExactly(String.valueOf(sessions));
    }
}
