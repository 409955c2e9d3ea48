package dev.seedbed.engine.parity;

import dev.seedbed.engine.TestServer.TestDatabase;
import dev.seedbed.engine.schema.cases.CatalogJudge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Every row of every catalog that users cause, except for Seedbed's own tables and the schemas of temporary tables. */
final class AllObjects {

    private static final Pattern OTHERS = Pattern.compile("seedbed_|^pg_namespace schema pg_(toast_)?temp_");

    private AllObjects() {}

    static List<String> of(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return new CatalogJudge(connection)
                    .lines().stream()
                            .filter(line -> !OTHERS.matcher(line).find())
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
