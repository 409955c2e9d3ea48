package dev.seedbed.test;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import dev.seedbed.micronaut.seed.Seed;
import java.sql.SQLException;
import java.sql.Statement;

/** Seeds of environments that only {@link DatabaseChecksTest} knows. */
final class RestlessSeeds {

    private RestlessSeeds() {}

    private static void run(SeedContext seed, String... statements) throws SQLException {
        try (Statement statement = seed.connection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Writes each time, and leaves the same rows. */
    @Seed(
            name = "calm",
            environments = {"calm", "restless"})
    static final class Calm implements Seeder {

        @Override
        public void seed(SeedContext seed) throws SQLException {
            run(
                    seed,
                    "INSERT INTO tag VALUES ('calm', 'a') ON CONFLICT (name) DO UPDATE SET origin = excluded.origin",
                    "DELETE FROM tag WHERE name = 'again'",
                    "INSERT INTO tag VALUES ('again', 'the same')");
        }
    }

    @Seed(name = "once", environments = "calm", when = RunMode.ONCE)
    static final class Once implements Seeder {

        @Override
        public void seed(SeedContext seed) throws SQLException {
            run(seed, "INSERT INTO note (text) VALUES ('once')");
        }
    }

    @Seed(name = "restless", environments = "restless")
    static final class Restless implements Seeder {

        @Override
        public void seed(SeedContext seed) throws SQLException {
            run(
                    seed,
                    "INSERT INTO note (text) VALUES ('one more'), ('and one more')",
                    "DELETE FROM note WHERE id = (SELECT min(id) FROM note)",
                    "INSERT INTO tag VALUES ('now', '') ON CONFLICT (name) DO UPDATE SET origin = clock_timestamp()");
        }
    }

    @Seed(name = "ever new", environments = "restless", when = RunMode.ALWAYS)
    static final class EverNew implements Seeder {

        @Override
        public void seed(SeedContext seed) throws SQLException {
            run(
                    seed,
                    "INSERT INTO tag VALUES ('at start', '') ON CONFLICT (name) DO UPDATE SET origin = clock_timestamp()");
        }
    }

    @Seed(name = "fragile", environments = "fragile")
    static final class Fragile implements Seeder {

        @Override
        public void seed(SeedContext seed) throws SQLException {
            run(seed, "INSERT INTO tag VALUES ('fragile', 'a')");
        }
    }
}
