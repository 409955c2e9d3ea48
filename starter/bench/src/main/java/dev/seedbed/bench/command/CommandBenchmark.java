package dev.seedbed.bench.command;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Migrations;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.cli.Db;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code db current} at head, from the start of the JVM to its end, beside a JVM that starts the same context of
 * configuration and runs one query.
 */
public final class CommandBenchmark {

    private static final List<Integer> SIZES = List.of(10, 500);
    private static final String CURRENT = "db current";
    private static final String ONE_QUERY = "context and one query";

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public CommandBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int size : arguments.sizes(SIZES)) {
            Migrations migrations = Migrations.write(size, directory);
            server.create(database(size));
            db(migrations, "init").time();
            Results results = new Rounds()
                    .with(ONE_QUERY, () -> program(migrations, OneQuery.class).time())
                    .with(CURRENT, () -> db(migrations, "current").time())
                    .run(arguments.pairs());
            out.printf("%n%,d applied migrations, %s%n", size, Machine.load());
            results.tellMedians(out);
            results.tellRatio(out, CURRENT, ONE_QUERY);
        }
    }

    private Program db(Migrations migrations, String command) {
        return program(migrations, Db.class, command);
    }

    private Program program(Migrations migrations, Class<?> main, String... arguments) {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        server.datasource(database(migrations.count()))
                .forEach((name, value) -> options.add("-D" + name + "=" + value));
        return Program.java(ClassPath.withCommand().with(migrations.jar()), options, main, arguments);
    }

    private static String database(int migrations) {
        return "command_" + migrations;
    }
}
