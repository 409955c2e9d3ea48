package dev.seedbed.engine.seed;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** A seed in the making. */
record TestSeed(
        String name, Set<String> environments, String version, List<String> after, RunMode when, Seeder seeder) {

    static TestSeed seed(String name) {
        return new TestSeed(name, Set.of(), "1", List.of(), RunMode.ON_CHANGE, context -> {});
    }

    TestSeed in(String... names) {
        return new TestSeed(name, Set.of(names), version, after, when, seeder);
    }

    TestSeed version(String number) {
        return new TestSeed(name, environments, number, after, when, seeder);
    }

    TestSeed after(String... names) {
        return new TestSeed(name, environments, version, List.of(names), when, seeder);
    }

    TestSeed once() {
        return new TestSeed(name, environments, version, after, RunMode.ONCE, seeder);
    }

    TestSeed always() {
        return new TestSeed(name, environments, version, after, RunMode.ALWAYS, seeder);
    }

    TestSeed doing(Seeder what) {
        return new TestSeed(name, environments, version, after, when, what);
    }

    TestSeed sql(String... statements) {
        return doing(context -> execute(context, statements));
    }

    /** Runs statements on the seed's connection. */
    static void execute(SeedContext context, String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = context.connection().createStatement()) {
                statement.execute(sql);
            }
        }
    }

    SeedDefinition from(String origin) {
        return new SeedDefinition(name, environments, version, after, when, origin, () -> seeder);
    }

    SeedDefinition definition() {
        return from("com.acme." + name);
    }
}
