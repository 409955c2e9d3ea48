package dev.seedbed.bench.seed;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Rows of six columns from Java objects, into an empty table and into one that has them all, beside the driver's CopyManager
 * and Micronaut Data, in one warm process; and the memory that takes in a process of its own. The sizes are rows.
 */
public final class SeedBenchmark {

    private static final List<Integer> SIZES = List.of(1_000_000);
    /** More objects than that are not held at once: only the memory is measured then. */
    private static final int MOST_OBJECTS = 2_000_000;

    private static final int SHARE_OF_DATA = 20;
    private static final String DATABASE = "seed";

    private static final String COPY_MANAGER = "CopyManager, empty table";
    private static final String EMPTY = "Seedbed, empty table";
    private static final String RIGHT = "Seedbed, all rows there and right";
    private static final String DATA = "Micronaut Data, saveAll, empty table";

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public SeedBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int size : arguments.sizes(SIZES)) {
            server.create(DATABASE);
            if (size <= MOST_OBJECTS) {
                compare(size, arguments.pairs());
            }
            tellMemory(size);
        }
    }

    private void compare(int size, int rounds) throws Exception {
        List<Item> items =
                LongStream.rangeClosed(1, size).mapToObj(Item::number).toList();
        List<Item> fewer = items.subList(0, size / SHARE_OF_DATA);
        try (ItemTable table = ItemTable.on(server.url(DATABASE));
                ApplicationContext context = ApplicationContext.run(configuration())) {
            ItemRepository repository = context.getBean(ItemRepository.class);
            Rounds contenders = new Rounds()
                    .with(COPY_MANAGER, () -> {
                        table.empty();
                        return table.time(() -> table.copy(items.iterator()));
                    })
                    .with(EMPTY, () -> {
                        table.empty();
                        return table.time(() -> require(new SeedCounts(size, 0, 0, 0), table.upsert(items.iterator())));
                    })
                    .with(RIGHT, () -> {
                        fill(table, items);
                        return table.time(() -> require(new SeedCounts(0, 0, size, 0), table.upsert(items.iterator())));
                    })
                    .with(DATA, () -> {
                        table.empty();
                        return table.time(() -> repository.saveAll(fewer));
                    });
            contenders.run(1);
            tell(size, contenders.run(rounds));
        }
    }

    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>(server.datasource(DATABASE));
        configuration.put("seedbed.enabled", "false");
        return configuration;
    }

    private static void fill(ItemTable table, List<Item> items) throws Exception {
        if (table.count() != items.size()) {
            table.empty();
            table.copy(items.iterator());
        }
        table.connection().commit();
    }

    private static void require(SeedCounts expected, SeedCounts counts) {
        if (!counts.equals(expected)) {
            throw new IllegalStateException(counts + ", not " + expected);
        }
    }

    private void tell(int size, Results results) {
        out.printf("%n%,d rows, %s%n", size, Machine.load());
        double ofCopy = size / results.of(COPY_MANAGER).median();
        results.forEach((name, sample) -> {
            int rows = name.equals(DATA) ? size / SHARE_OF_DATA : size;
            double rate = rows / sample.median();
            out.printf(
                    "  %-46s %6.0f ms %,12.0f rows/s, of CopyManager's %.2f%n",
                    name, sample.median(), rate * 1_000, rate / ofCopy);
        });
    }

    private void tellMemory(int size) throws Exception {
        server.create(DATABASE);
        Path told = directory.resolve("memory.txt");
        Program.java(
                        ClassPath.withSeedbed(),
                        List.of("-Xmx64m", "-XX:+UseSerialGC", "-Dlevel=WARN"),
                        SeedMemoryMain.class,
                        told.toString(),
                        server.url(DATABASE),
                        String.valueOf(size))
                .time();
        out.printf("%n%,d rows in a heap of 64 MB, %s%n%s", size, Machine.load(), Files.readString(told));
    }
}
