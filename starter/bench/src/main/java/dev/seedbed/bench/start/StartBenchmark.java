package dev.seedbed.bench.start;

import dev.seedbed.bench.Arguments;
import dev.seedbed.bench.database.Migrations;
import dev.seedbed.bench.database.Server;
import dev.seedbed.bench.process.Machine;
import dev.seedbed.bench.process.Results;
import dev.seedbed.bench.process.Rounds;
import dev.seedbed.bench.process.Sample;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * From the start of the JVM to the answer of one query over HTTP, with nothing to be done in the database: the service
 * with Seedbed and with micronaut-flyway, beside the same service with neither.
 */
public final class StartBenchmark {

    private static final List<Integer> SIZES = List.of(10, 100, 500, 1_000);

    private final Server server;
    private final Path directory;
    private final PrintStream out;

    public StartBenchmark(Server server, Path directory, PrintStream out) {
        this.server = server;
        this.directory = directory;
        this.out = out;
    }

    public void run(Arguments arguments) throws Exception {
        for (int size : arguments.sizes(SIZES)) {
            Migrations migrations = Migrations.write(size, directory);
            prepare(migrations);
            tellTimes(size, times(migrations, arguments.pairs()));
            tellStatements(migrations);
            tellClasses(migrations);
        }
    }

    /** Flyway applies the migrations once; every other variant that uses them gets a copy and finds it at head. */
    private void prepare(Migrations migrations) throws Exception {
        int size = migrations.count();
        server.create(Variant.FLYWAY.database(size));
        Variant.FLYWAY.service(server, migrations).time();
        for (Variant variant : Variant.values()) {
            if (variant != Variant.FLYWAY) {
                server.copy(Variant.FLYWAY.database(size), variant.database(size));
            }
        }
        for (Variant variant : Variant.values()) {
            variant.service(server, migrations).time();
        }
    }

    private Results times(Migrations migrations, int pairs) throws Exception {
        Rounds rounds = new Rounds();
        for (Variant variant : Variant.values()) {
            rounds.with(
                    variant.title(), () -> variant.service(server, migrations).time());
        }
        return rounds.run(pairs);
    }

    private void tellTimes(int size, Results results) {
        Sample bare = results.of(Variant.BARE.title());
        double flyway = results.of(Variant.FLYWAY.title()).extraOver(bare);
        double flywayCpu = results.of(Variant.FLYWAY.title()).extraCpuOver(bare);
        out.printf("%n%,d applied migrations, %s%n", size, Machine.load());
        results.forEach((title, sample) -> {
            double extra = sample.extraOver(bare);
            out.printf(
                    "  %-34s %6.0f ms  %+6.0f ms  x%.2f  %5.2f of micronaut-flyway's; %+5.0f ms of CPU, %5.2f%n",
                    title,
                    sample.median(),
                    extra,
                    sample.ratioTo(bare),
                    extra / flyway,
                    sample.extraCpuOver(bare),
                    sample.extraCpuOver(bare) / flywayCpu);
        });
    }

    private void tellStatements(Migrations migrations) throws Exception {
        Server.Traffic bare = traffic(Variant.BARE, migrations);
        for (Variant variant :
                List.of(Variant.SEEDBED, Variant.SEEDBED_CONFIGURED, Variant.SEEDBED_BESIDE, Variant.FLYWAY)) {
            Server.Traffic more = traffic(variant, migrations).beyond(bare);
            out.printf(
                    "  %-34s %6d statements, %d of them sent by the driver on connecting; %d connections%n",
                    variant.title(), more.statements(), more.onConnecting(), more.connections());
        }
    }

    private Server.Traffic traffic(Variant variant, Migrations migrations) throws Exception {
        return server.trafficDuring(variant.database(migrations.count()), () -> variant.service(server, migrations)
                .time());
    }

    /** Micronaut itself loads the few that the beans of micronaut-flyway mention, wherever that lies on the class path. */
    private void tellClasses(Migrations migrations) throws Exception {
        for (Variant variant : List.of(Variant.SEEDBED, Variant.SEEDBED_CONFIGURED)) {
            tellClasses(variant, FlywayClasses.of(variant, server, migrations), "");
        }
        FlywayClasses control = FlywayClasses.of(Variant.FLYWAY_IDLE, server, migrations);
        String beyond = " beyond the " + control.loaded().size() + " that micronaut-flyway's beans mention";
        for (Variant variant : List.of(Variant.SEEDBED_BESIDE, Variant.FLYWAY)) {
            tellClasses(variant, FlywayClasses.of(variant, server, migrations).beyond(control), beyond);
        }
    }

    private void tellClasses(Variant variant, FlywayClasses classes, String beyond) {
        out.printf(
                "  %-34s %6d classes of Flyway loaded%s, %d initialised%n",
                variant.title(),
                classes.loaded().size(),
                beyond,
                classes.initialised().size());
    }
}
