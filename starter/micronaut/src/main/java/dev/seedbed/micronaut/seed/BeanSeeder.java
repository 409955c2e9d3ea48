package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;

/** Runs a bean's seed, within the bounds of its datasource. */
record BeanSeeder(String name, String datasource, Seeder bean) implements Seeder {

    private static final String READ_ONLY_TRANSACTION = "25006";

    @Override
    public void seed(SeedContext seed) throws Exception {
        SeedScope scope = SeedScope.begin(name, datasource);
        try {
            bean.seed(seed);
        } catch (Exception e) {
            throw wroteElsewhere(scope, e) ? writesElsewhere(scope, e) : e;
        } finally {
            SeedScope.end();
        }
    }

    private static boolean wroteElsewhere(SeedScope scope, Exception failure) {
        return !scope.others().isEmpty() && SqlStates.of(failure).equals(READ_ONLY_TRANSACTION);
    }

    private static Problem writesElsewhere(SeedScope scope, Exception failure) {
        String other = String.join(" or ", scope.others());
        return new Problem(
                "The seed \"" + scope.seed() + "\" of the datasource " + scope.datasource()
                        + " writes to another datasource: " + other + ".",
                "What a seed writes commits together with its row in the ledger, in one transaction of its own"
                        + " datasource; from others it can only read.",
                "Let a seed of that datasource write it: @Seed(datasource = \"" + other + "\").",
                failure);
    }
}
