package dev.seedbed.engine.prepare;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.engine.seed.Seeder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Seeds whose runs a test can count in the database. */
public final class TestSeeds {

    /** The table that they write to, as a migration. */
    public static final String TABLE = "create table sown (number serial, name text);";

    private TestSeeds() {}

    /** One that adds a row at each run. */
    public static SeedDefinition sows(String name) {
        return sows(name, "1", RunMode.ON_CHANGE);
    }

    public static SeedDefinition sows(String name, String version, RunMode when, String... environments) {
        return of(name, version, when, insert(name), environments);
    }

    /** One that only a single environment wants. */
    public static SeedDefinition only(String name, String environment) {
        return sows(name, "1", RunMode.ON_CHANGE, environment);
    }

    /** One that adds a row to another table. */
    public static SeedDefinition into(String table, String name) {
        return of(name, "1", RunMode.ON_CHANGE, insert(name).replace("sown", table));
    }

    public static SeedDefinition breaks(String name) {
        return of(name, "1", RunMode.ON_CHANGE, insert(name) + "; select 1 / 0");
    }

    /** So many, one after the other, each of which takes some time. */
    public static List<SeedDefinition> slow(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "slow-" + (100 + number))
                .map(name ->
                        of(name, "1", RunMode.ON_CHANGE, insert(name) + "; select pg_sleep(0.1) /* seed is slow */"))
                .toList();
    }

    private static String insert(String name) {
        return "insert into sown (name) values ('" + name + "')";
    }

    private static SeedDefinition of(String name, String version, RunMode when, String sql, String... environments) {
        Seeder seeder = seed -> execute(seed.connection(), sql);
        return new SeedDefinition(name, Set.of(environments), version, List.of(), when, "test." + name, () -> seeder);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
