package dev.seedbed.engine.schema.cases;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Describes a database by every row of every catalog that users cause, one line for each column. OIDs are resolved to names
 * by what the server itself says about its catalogs ({@code pg_get_catalog_foreign_keys}), stored expressions by its
 * deparsers. A catalog or a column of a newer version takes part without being known here.
 */
public final class CatalogJudge implements Judge {

    private static final Map<Integer, String> QUERIES = new ConcurrentHashMap<>();

    private final Connection connection;

    public CatalogJudge(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<String> lines() throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        String query = QUERIES.get(version);
        if (query == null) {
            query = new CatalogQuery(connection).text();
            QUERIES.put(version, query);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            try {
                return lines(query);
            } finally {
                statement.execute("reset search_path");
            }
        }
    }

    private List<String> lines(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String key = rows.getString(1);
                lines.add(key);
                for (Object cell : (Object[]) rows.getArray(2).getArray()) {
                    lines.add(key + ": " + Judge.reread(String.valueOf(cell)));
                }
            }
        }
        lines.sort(null);
        return lines;
    }
}
