package dev.seedbed.cli;

import dev.seedbed.cli.command.CommandTree;
import dev.seedbed.cli.command.Session;
import dev.seedbed.cli.context.ServiceContext;
import dev.seedbed.cli.output.Console;
import dev.seedbed.cli.output.Screen;
import io.micronaut.context.ApplicationContextBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The project of a service with three migrations and two seeds, and commands that are run in it. */
public final class TestProject {

    private final Path folder;
    private final String database;
    private final Map<String, Object> properties = new HashMap<>();
    private ClassLoader classLoader = TestProject.class.getClassLoader();
    private String environment = "dev";

    public TestProject(Path folder, String database) {
        this.folder = folder;
        this.database = database;
        properties.put("datasources.default.url", TestServer.url(database));
        properties.put("datasources.default.username", "postgres");
        properties.put("datasources.default.password", "secret-of-the-test");
        properties.put("datasources.default.minimum-idle", "1");
        properties.put("flyway.datasources.default.locations", "filesystem:" + migrations());
        properties.put("seedbed.datasources.default.seed-locations", "filesystem:" + resources("seed"));
        properties.put("seedbed.datasources.default.connect-timeout", "2s");
        properties.put("seedbed.datasources.default.lock-timeout", "2s");
    }

    /** What a command has answered. */
    public record Answer(int exitCode, String output, String errors) {}

    public TestProject with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** The same service with something more on its class path. */
    TestProject with(ClassLoader loader) {
        classLoader = loader;
        return this;
    }

    TestProject in(String otherEnvironment) {
        environment = otherEnvironment;
        return this;
    }

    public String database() {
        return database;
    }

    public Path folder() {
        return folder;
    }

    public Path migrations() {
        return resources("migration");
    }

    public Path resources(String name) {
        return folder.resolve("src/main/resources/db").resolve(name);
    }

    /** The files of the service as it is developed. */
    public TestProject withFiles() {
        return write(
                        migrations().resolve("V1__customers.sql"),
                        """
                create table customer (id bigint generated always as identity primary key, email text not null unique);
                """)
                .write(migrations().resolve("U1__customers.sql"), "drop table customer;\n")
                .write(
                        migrations().resolve("V2__countries.sql"),
                        """
                create table country (code text primary key, name text not null);
                insert into country values ('XX', 'nowhere'), ('YY', 'nothing');
                """)
                .write(migrations().resolve("U2__countries.sql"), "drop table country;\n")
                .write(
                        migrations().resolve("V3__customer_country.sql"),
                        "alter table customer add country text references country;\n")
                .write(migrations().resolve("U3__customer_country.sql"), "alter table customer drop country;\n")
                .write(resources("seed").resolve("country.csv"), "code,name\nDE,Germany\nFR,France\n")
                .write(
                        resources("seed").resolve("dev/customer.csv"),
                        "# match: email\nemail,country\nkim@example.org,DE\n");
    }

    /** What the schema was at version 2, as one script. */
    public static final String INIT_SQL =
            """
            -- seedbed:version 2
            create table customer (id bigint generated always as identity primary key, email text not null unique);
            create table country (code text primary key, name text not null);
            insert into country values ('ZZ', 'of the init SQL');
            """;

    /** The same service, whose first versions come in one script. */
    public TestProject withInitSql() {
        Path script = resources("init.sql");
        properties.put("seedbed.datasources.default.init", "file:" + script);
        return write(script, INIT_SQL);
    }

    /** The same service with seeds of other formats. */
    public TestProject withSeedScripts() {
        return delete(resources("seed").resolve("country.csv"))
                .delete(resources("seed").resolve("dev/customer.csv"))
                .write(
                        resources("seed").resolve("10-first.sql"),
                        """
                        insert into customer (email) values ('first@example.org') on conflict (email) do nothing;
                        copy customer (email) from stdin;
                        second@example.org
                        \\.
                        """)
                .write(
                        resources("seed").resolve("20-customer.json"),
                        "{\"match\": [\"email\"], \"rows\": [{\"email\": \"third@example.org\"}]}\n")
                .write(resources("seed").resolve("30-broken.csv"), "email\n\"not closed\n");
    }

    public TestProject write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestProject delete(Path file) {
        try {
            Files.delete(file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files elsewhere, for another database. */
    public TestProject copyTo(Path other, String otherDatabase) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = other.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestProject(other, otherDatabase);
    }

    /** Runs a command as the process would, but for its streams. */
    public Answer run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = new Console(Screen.plain(stream(output)), Screen.plain(stream(errors)));
        int exitCode = CommandTree.run(Session.of(service(), console, arguments), arguments);
        return new Answer(exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    public ServiceContext service() {
        return new ServiceContext(this::configure);
    }

    private void configure(ApplicationContextBuilder builder) {
        builder.deduceEnvironment(false)
                .classLoader(classLoader)
                .environments(environment)
                .properties(properties);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
