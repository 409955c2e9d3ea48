package dev.seedbed.engine.schema.read;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.schema.Catalog;
import dev.seedbed.engine.schema.DatabaseInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads a catalog within the connection's transaction, in two round trips: the settings and the schemas, then all queries at once.
 * {@link #readOneByOne} takes a round trip and a savepoint for each, and goes on without those queries that fail.
 */
final class SnapshotReader {

    private final Connection connection;
    private final CatalogScope scope;
    private final String prologue;

    /** {@code prologue} is what comes before the first statement. */
    SnapshotReader(Connection connection, CatalogScope scope, String prologue) {
        this.connection = connection;
        this.scope = scope;
        this.prologue = prologue;
    }

    Catalog read() throws SQLException {
        CatalogBuilder catalog = begin();
        List<CatalogQuery> queries = queries(catalog);
        String sql = queries.stream().map(query -> sql(query, catalog)).collect(Collectors.joining(";\n"));
        try (Statement statement = statement()) {
            statement.execute(sql);
            for (CatalogQuery query : queries) {
                readRows(statement, query, catalog);
                statement.getMoreResults();
            }
        }
        return catalog.build();
    }

    /** Also reads what can be read where a query is refused, or where the server does not know what it asks for. */
    Catalog readOneByOne() throws SQLException {
        CatalogBuilder catalog = begin();
        for (CatalogQuery query : queries(catalog)) {
            Savepoint savepoint = connection.setSavepoint();
            try (Statement statement = statement()) {
                statement.execute(sql(query, catalog));
                readRows(statement, query, catalog);
                connection.releaseSavepoint(savepoint);
            } catch (SQLException e) {
                connection.rollback(savepoint);
                UnreadableCatalog.note(query, catalog, e);
            }
        }
        return catalog.build();
    }

    private CatalogBuilder begin() throws SQLException {
        try (Statement statement = statement()) {
            statement.execute(prologue + NamedSql.read(SnapshotReader.class, "session"));
            while (statement.getResultSet() == null) {
                statement.getMoreResults(); // of the prologue
            }
            statement.getMoreResults();
            DatabaseInfo database = database(statement.getResultSet());
            statement.getMoreResults();
            return new CatalogBuilder(database, namespaces(statement.getResultSet()));
        }
    }

    private static DatabaseInfo database(ResultSet row) throws SQLException {
        row.next();
        return new DatabaseInfo(
                row.getInt("version"),
                row.getString("name"),
                row.getString("encoding"),
                row.getString("collation"),
                row.getString("ctype"),
                row.getString("libraries"));
    }

    private Map<Long, String> namespaces(ResultSet rows) throws SQLException {
        Map<Long, String> namespaces = new HashMap<>();
        while (rows.next()) {
            if (scope.includes(rows.getString("name"))) {
                namespaces.put(rows.getLong("oid"), rows.getString("name"));
            }
        }
        return namespaces;
    }

    private List<CatalogQuery> queries(CatalogBuilder catalog) {
        return CatalogQueries.ALL.stream()
                .filter(query -> query.since() <= catalog.majorVersion())
                .filter(query -> scope.isWholeDatabase() || !query.inNoSchema())
                .toList();
    }

    private static String sql(CatalogQuery query, CatalogBuilder catalog) {
        return VersionedSql.read(query.name(), catalog.majorVersion()).replace(":namespaces", catalog.namespaceOids());
    }

    private static void readRows(Statement statement, CatalogQuery query, CatalogBuilder catalog) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            Row row = new Row(rows);
            while (rows.next()) {
                query.handler().read(row, catalog);
            }
        }
    }

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        return statement;
    }
}
