package dev.seedbed.bench.schema;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.bench.process.Timing;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.diff.Comparison;
import dev.seedbed.engine.schema.read.CatalogReader;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A large schema, read, and compared with another one that is equal, beside {@code pg_dump} of the same database. */
public final class SchemaBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 5_000);
    private static final String DATABASE = "large";
    private static final int WARM_UP = 5;
    private static final long MEGABYTE = 1 << 20;

    private static final String DUMP = "pg_dump --schema-only";
    private static final String READ = "Seedbed, read";
    private static final String COMPARE = "Seedbed, read and compare";

    private final Server server;
    private final PrintStream out;

    public SchemaBenchmark(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int tables : arguments.sizes(SIZES)) {
            server.create(DATABASE);
            try (Connection connection = DriverManager.getConnection(server.url(DATABASE))) {
                LargeSchema.create(connection, tables);
                compare(tables, connection, arguments.pairs());
            }
        }
    }

    private void compare(int tables, Connection connection, int pairs) throws Exception {
        Catalog other = CatalogReader.read(connection);
        Rounds ours = new Rounds().with(READ, () -> read(connection)).with(COMPARE, () -> compare(connection, other));
        ours.run(WARM_UP);
        Program dump = server.dumpOfSchema(DATABASE);
        if (canDump(dump)) {
            ours.with(DUMP, dump::time);
        }
        Results results = ours.run(pairs);
        out.printf("%n%,d tables, %s%n", tables, Machine.load());
        results.tellMedians(out);
        results.tellRatio(out, COMPARE, DUMP);
        out.printf("  %-46s %6d MB%n", "memory of one catalog", memory(connection));
    }

    private boolean canDump(Program dump) throws Exception {
        if (!Program.exists("pg_dump")) {
            out.println("pg_dump is not installed: no comparison with it");
            return false;
        }
        try {
            dump.time();
            return true;
        } catch (IllegalStateException tooOld) {
            out.println("pg_dump is older than the server: no comparison with it; -Dpostgres-binaries.version=15.19.0"
                    + " selects an older server");
            return false;
        }
    }

    private static Timing read(Connection connection) throws SQLException {
        long started = System.nanoTime();
        CatalogReader.read(connection);
        return Timing.between(started, System.nanoTime(), Duration.ZERO);
    }

    private static Timing compare(Connection connection, Catalog other) throws SQLException {
        long started = System.nanoTime();
        Comparison comparison = Comparison.of(CatalogReader.read(connection), other, true);
        if (!comparison.isEmpty()) {
            throw new IllegalStateException("the same schema differs: " + comparison.differences());
        }
        return Timing.between(started, System.nanoTime(), Duration.ZERO);
    }

    private static long memory(Connection connection) throws SQLException {
        long before = used();
        Catalog catalog = CatalogReader.read(connection);
        long after = used();
        if (catalog.objects().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return (after - before) / MEGABYTE;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
