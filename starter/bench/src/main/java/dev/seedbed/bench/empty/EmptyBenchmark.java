package dev.seedbed.bench.empty;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Migrations;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * From an empty database to head, the start of the process included: migrations replayed by Seedbed and by plain Flyway,
 * and the same schema from one script by Seedbed and by psql.
 */
public final class EmptyBenchmark {

    private static final List<Integer> SIZES = List.of(100, 500, 1_000);
    private static final String DATABASE = "empty";

    private static final String FLYWAY = "plain Flyway";
    private static final String REPLAY = "Seedbed, migrations";
    private static final String PSQL = "psql -1";
    private static final String INIT = "Seedbed, init SQL";

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public EmptyBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int size : arguments.sizes(SIZES)) {
            tell(size, contenders(Migrations.write(size, directory)).run(arguments.pairs()));
        }
    }

    private Rounds contenders(Migrations migrations) {
        String url = server.url(DATABASE);
        String script = migrations.script().toString();
        ClassPath all = ClassPath.ofEngine().with(migrations.jar());
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-Dlevel=WARN", "-Dlevel.seedbed=WARN");
        Rounds rounds = new Rounds()
                .with(FLYWAY, onFresh(Program.java(all.withoutSeedbed(), options, FlywayMain.class, url)))
                .with(REPLAY, onFresh(Program.java(all, options, SeedbedMain.class, url)))
                .with(INIT, onFresh(Program.java(all, options, SeedbedMain.class, url, script)));
        if (Program.exists("psql")) {
            rounds.with(PSQL, onFresh(server.psql(DATABASE, script)));
        } else {
            out.println("  psql is not installed: no comparison with it");
        }
        return rounds;
    }

    private Rounds.Contender onFresh(Program program) {
        return () -> {
            server.create(DATABASE);
            return program.time();
        };
    }

    private void tell(int size, Results results) {
        out.printf("%n%,d migrations on an empty database, %s%n", size, Machine.load());
        results.tellMedians(out);
        results.tellRatio(out, REPLAY, FLYWAY);
        results.tellRatio(out, INIT, PSQL);
    }
}
