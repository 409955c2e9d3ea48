package dev.seedbed.bench.dump;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.ClassPath;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Program;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A dump of COPY blocks, loaded by Seedbed in a small heap and by psql; the sizes are megabytes. */
public final class DumpBenchmark {

    private static final List<Integer> SIZES = List.of(20, 200);
    private static final String DATABASE = "dump";
    private static final String PSQL = "psql -1";
    private static final String INIT = "Seedbed, init SQL, -Xmx64m";

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public DumpBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int megabytes : arguments.sizes(SIZES)) {
            Path dump = DumpFile.write(directory, megabytes);
            Path peak = directory.resolve("peak.txt");
            Results results = contenders(dump, peak).run(arguments.pairs());
            tell(megabytes, results, Files.readString(peak));
        }
    }

    private Rounds contenders(Path dump, Path peak) {
        Program seedbed = Program.java(
                ClassPath.ofEngine(),
                List.of("-XX:TieredStopAtLevel=1", "-Xmx64m", "-Dlevel=WARN", "-Dlevel.seedbed=WARN"),
                DumpMain.class,
                peak.toString(),
                server.url(DATABASE),
                dump.toString());
        Rounds rounds = new Rounds().with(INIT, onFresh(seedbed));
        if (Program.exists("psql")) {
            rounds.with(PSQL, onFresh(server.psql(DATABASE, dump.toString())));
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

    private void tell(int megabytes, Results results, String peak) {
        out.printf("%na dump of %d MB, %s%n", megabytes, Machine.load());
        results.tellMedians(out);
        results.tellRatio(out, INIT, PSQL);
        out.printf("  %-46s %s%n", "peak of its resident memory", peak);
    }
}
