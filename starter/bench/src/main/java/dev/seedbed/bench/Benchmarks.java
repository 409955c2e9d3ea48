package dev.seedbed.bench;

import dev.seedbed.bench.command.CommandBenchmark;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.dump.DumpBenchmark;
import dev.seedbed.bench.empty.EmptyBenchmark;
import dev.seedbed.bench.process.Directories;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.schema.SchemaBenchmark;
import dev.seedbed.bench.seed.SeedBenchmark;
import dev.seedbed.bench.start.StartBenchmark;
import dev.seedbed.bench.suite.FirstMethodBenchmark;
import dev.seedbed.bench.suite.SuiteBenchmark;
import dev.seedbed.bench.test.FreshDatabaseBenchmark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Runs a benchmark on a server of its own, and leaves nothing behind. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String... given) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Arguments arguments = Arguments.parse(given);
        Path directory = Files.createTempDirectory("seedbed-bench");
        try (Server server = Server.start()) {
            System.out.println(arguments.benchmark() + ", medians of " + arguments.pairs() + ", Java "
                    + Runtime.version() + ", " + Machine.load());
            switch (arguments.benchmark()) {
                case "start" -> new StartBenchmark(server, directory, System.out).run(arguments);
                case "empty" -> new EmptyBenchmark(server, directory, System.out).run(arguments);
                case "dump" -> new DumpBenchmark(server, directory, System.out).run(arguments);
                case "schema" -> new SchemaBenchmark(server, System.out).run(arguments);
                case "seed" -> new SeedBenchmark(server, directory, System.out).run(arguments);
                case "test" -> new FreshDatabaseBenchmark(server, directory, System.out).run(arguments);
                case "suite" -> new SuiteBenchmark(directory, System.out).run(arguments);
                case "first-test" -> new FirstMethodBenchmark(directory, System.out).run(arguments);
                case "command" -> new CommandBenchmark(server, directory, System.out).run(arguments);
                default ->
                    throw new IllegalArgumentException(
                            "start, empty, dump, schema, seed, test, suite, first-test or command, not "
                                    + arguments.benchmark());
            }
        } finally {
            Directories.delete(directory);
        }
    }
}
