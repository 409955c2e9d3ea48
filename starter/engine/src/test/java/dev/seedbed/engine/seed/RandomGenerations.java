package dev.seedbed.engine.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** How a service's seeds come and go from one deployment to the next, made of one number. */
final class RandomGenerations {

    private static final int SEEDS = 7;
    private static final List<String> ENVIRONMENTS = List.of("dev", "test", "prod");

    private final Random random;
    private final List<String> names = new ArrayList<>();

    private RandomGenerations(long number) {
        random = new Random(number);
        IntStream.range(0, SEEDS).forEach(i -> names.add("s" + i));
        Collections.shuffle(names, random);
    }

    /** One deployment: its seeds, and what it runs under. */
    record Generation(
            List<SeedDefinition> seeds, String environment, Optional<String> refusal, OnSeedFailure onFailure) {}

    static List<Generation> of(long number) {
        RandomGenerations made = new RandomGenerations(number);
        return IntStream.range(0, 2 + made.random.nextInt(3))
                .mapToObj(i -> made.next())
                .toList();
    }

    private Generation next() {
        Map<String, SeedDefinition> seeds = new HashMap<>();
        for (String name : names) {
            if (random.nextInt(8) > 0) {
                seeds.put(name, seed(name, new ArrayList<>(seeds.keySet())));
            }
        }
        return new Generation(
                List.copyOf(seeds.values()),
                random.nextInt(4) > 0 ? "dev" : ENVIRONMENTS.get(random.nextInt(ENVIRONMENTS.size())),
                random.nextInt(8) == 0 ? Optional.of("not here") : Optional.empty(),
                random.nextBoolean() ? OnSeedFailure.FAIL : OnSeedFailure.CONTINUE);
    }

    private SeedDefinition seed(String name, List<String> earlier) {
        Collections.sort(earlier);
        Collections.shuffle(earlier, random);
        List<String> after = earlier.subList(0, Math.min(earlier.size(), random.nextInt(3)));
        TestSeed seed = TestSeed.seed(name)
                .version(String.valueOf(1 + random.nextInt(2)))
                .after(after.toArray(String[]::new));
        seed = switch (random.nextInt(3)) {
            case 0 -> seed.once();
            case 1 -> seed.always();
            default -> seed;
        };
        if (random.nextInt(3) == 0) {
            seed = random.nextBoolean() ? seed.in("dev") : seed.in("test", "prod");
        }
        return seed.sql(statements(seed, random.nextInt(6) == 0)).definition();
    }

    /**
     * A row that counts the runs, with whether those before it had run; then some rows, slowly. A seed that runs at every
     * start does not count.
     */
    private String[] statements(TestSeed seed, boolean failing) {
        String before =
                "(select count(distinct seed) from run where seed in ('" + String.join("', '", seed.after()) + "'))";
        String again = seed.when() == RunMode.ALWAYS ? "nothing" : "update set runs = run.runs + 1";
        List<String> statements = new ArrayList<>();
        statements.add("insert into run values ('%s', '%s', 1, %s) on conflict (seed, version) do %s"
                .formatted(seed.name(), seed.version(), before, again));
        int rows = 1 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            statements.add("select pg_sleep(0.004)");
            statements.add(
                    "insert into content values ('%1$s', %2$s, '%3$s') on conflict (seed, row) do update set version = '%3$s'"
                            .formatted(seed.name(), row, seed.version()));
        }
        if (failing) {
            statements.add(1 + random.nextInt(statements.size()), "select 1 / 0");
        }
        return statements.toArray(String[]::new);
    }
}
