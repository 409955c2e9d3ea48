package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Creates the original's extensions in a scratch database: in the same schemas, and in the same versions if it can. */
final class ScratchExtensions {

    private static final String AVAILABLE =
            """
            select exists (select from pg_catalog.pg_available_extension_versions v where v.name = ? and v.version = ?),
                exists (select from pg_catalog.pg_available_extensions e where e.name = ?),
                pg_catalog.current_setting('server_version_num')::int / 10000""";

    private ScratchExtensions() {}

    static void create(ConnectionSource connections, List<InstalledExtension> extensions) throws SQLException {
        if (extensions.isEmpty()) {
            return;
        }
        try (Connection connection = connections.open()) {
            for (InstalledExtension extension : extensions) {
                create(connections, connection, extension);
            }
        }
    }

    private static void create(ConnectionSource connections, Connection connection, InstalledExtension extension)
            throws SQLException {
        boolean sameVersion;
        try (PreparedStatement statement = connection.prepareStatement(AVAILABLE)) {
            statement.setString(1, extension.name());
            statement.setString(2, extension.version());
            statement.setString(3, extension.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(2)) {
                    throw ScratchProblems.noExtension(connections.address(), extension, row.getInt(3));
                }
                sameVersion = row.getBoolean(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + NamedSql.quoted(extension.schema()));
            statement.execute("create extension " + NamedSql.quoted(extension.name()) + " schema "
                    + NamedSql.quoted(extension.schema())
                    + (sameVersion ? " version " + NamedSql.quoted(extension.version()) : ""));
        } catch (SQLException e) {
            throw ScratchProblems.extensionNotCreated(connections.address(), extension, e);
        }
    }
}
