package dev.seedbed.engine.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.RandomGenerations.Generation;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random seeds, which change from deployment to deployment, are started with connections being cut at random moments, and
 * started again: what comes out is what comes out undisturbed. To repeat a case, give its number to {@link #numbers()}.
 */
class RandomSeedsTest {

    private static final int CASES = 12;
    private static final int LONGEST_LIFE_MS = 120;

    static LongStream numbers() {
        return new Random().longs(CASES);
    }

    @ParameterizedTest(name = "number {0}")
    @MethodSource("numbers")
    void killedAtRandomAndStartedAgainItEndsLikeAnUndisturbedRun(long number) throws Exception {
        Random random = new Random(number);
        SeededService undisturbed = service();
        SeededService disturbed = service();

        for (Generation generation : RandomGenerations.of(number)) {
            start(undisturbed, generation);
            for (int kills = random.nextInt(4); kills > 0; kills--) {
                startAndKill(disturbed, generation, random);
            }
            start(disturbed, generation);

            assertThat(everything(disturbed)).as("number %s", number).isEqualTo(everything(undisturbed));
        }
    }

    private static SeededService service() {
        SeededService service = new SeededService();
        service.database.execute(
                "create table run (seed text, version text, runs int, before int, primary key (seed, version));"
                        + "create table content (seed text, row int, version text, primary key (seed, row))");
        return service;
    }

    private static void start(SeededService service, Generation generation) {
        try {
            deploy(service, generation).start(generation.seeds());
        } catch (Problem failed) {
            assertThat(generation.onFailure()).isEqualTo(OnSeedFailure.FAIL);
            assertThat(failed.why()).startsWith("ERROR: division by zero");
        }
    }

    private static SeededService deploy(SeededService service, Generation generation) {
        return service.environment(generation.environment())
                .refusing(generation.refusal())
                .onFailure(generation.onFailure());
    }

    private static void startAndKill(SeededService service, Generation generation, Random random) throws Exception {
        Thread start = new Thread(() -> {
            try {
                deploy(service, generation).start(generation.seeds());
            } catch (Problem | IllegalStateException killed) {
                // whatever it is told; what counts is what it leaves
            }
        });
        start.start();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MS));
        String whom =
                switch (random.nextInt(3)) {
                    case 0 -> " and application_name like 'seedbed %'";
                    case 1 -> " and application_name not like 'seedbed %'";
                    default -> "";
                };
        service.query("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid()" + whom);
        start.join();
    }

    /** Without counts: a seed that runs at every start, and ran once more, has changed other rows. */
    private static String everything(SeededService service) {
        return String.join(
                "\n",
                service.query("select concat_ws(' ', seed, version, runs, before) from run order by seed, version"),
                service.query("select concat_ws(' ', seed, row, version) from content order by seed, row"),
                service.ledger().replaceAll(" postgres( \\d+){4} ", " postgres "),
                service.query(SeededService.LEDGER.digestSql()));
    }
}
