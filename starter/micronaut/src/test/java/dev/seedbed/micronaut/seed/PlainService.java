package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedContext;
import dev.seedbed.engine.seed.Seeder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A service that has no Micronaut Data on its class path. */
final class PlainService {

    private PlainService() {}

    public static void main(String... arguments) throws SQLException {
        Map<String, Object> configuration = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            configuration.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            if (configuration.containsKey("plain-wait")) {
                context.getBean(DataSource.class).getConnection().close();
            }
        }
    }

    @Seed
    @Requires(property = "plain-seed")
    static final class PlainSeed implements Seeder {

        record Thing(String code) {}

        @Override
        public void seed(SeedContext seed) throws SQLException {
            seed.upsertRows("item", List.of(Map.of("code", "row", "name", "by upsertRows")));
            insert(seed, "connection", "by hand");
            try {
                seed.upsert(Thing.class, List.of(new Thing("entity"))).run();
            } catch (Problem problem) {
                insert(seed, "problem", problem.why());
            }
        }

        private static void insert(SeedContext seed, String code, String name) throws SQLException {
            try (PreparedStatement statement =
                    seed.connection().prepareStatement("insert into item (code, name) values (?, ?)")) {
                statement.setString(1, code);
                statement.setString(2, name);
                statement.execute();
            }
        }
    }
}
