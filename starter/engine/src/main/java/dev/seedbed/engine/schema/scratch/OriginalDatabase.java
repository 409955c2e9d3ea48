package dev.seedbed.engine.schema.scratch;

import dev.seedbed.engine.jdbc.NamedSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a scratch database has to have in common with a database.
 *
 * @param encoding the options of {@code CREATE DATABASE} for its encoding
 * @param locale those for its locale, which another server may not know
 * @param extensions in the order in which they can be created
 */
public record OriginalDatabase(String encoding, String locale, List<InstalledExtension> extensions) {

    private static final String DATABASE = NamedSql.read(OriginalDatabase.class, "original");
    private static final String EXTENSIONS = NamedSql.read(OriginalDatabase.class, "extensions");

    public OriginalDatabase {
        extensions = List.copyOf(extensions);
    }

    /** Reads the database that a connection leads to. */
    public static OriginalDatabase read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<InstalledExtension> extensions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(EXTENSIONS)) {
                while (rows.next()) {
                    extensions.add(new InstalledExtension(
                            rows.getString("name"), rows.getString("version"), rows.getString("schema")));
                }
            }
            try (ResultSet row = statement.executeQuery(DATABASE)) {
                row.next();
                return new OriginalDatabase(row.getString("encoding"), row.getString("locale"), extensions);
            }
        }
    }

    /** One without extensions, for when there is no original. */
    public static OriginalDatabase plain() {
        return new OriginalDatabase("encoding 'UTF8'", "lc_collate 'C' lc_ctype 'C'", List.of());
    }

    /** The same, for a scratch database whose script creates its extensions itself. */
    public OriginalDatabase withoutExtensions() {
        return new OriginalDatabase(encoding, locale, List.of());
    }

    /** The same, with those extensions that another database lacks. */
    public OriginalDatabase withExtensionsMissingIn(OriginalDatabase other) {
        Set<String> present =
                other.extensions.stream().map(InstalledExtension::name).collect(Collectors.toSet());
        return new OriginalDatabase(
                encoding,
                locale,
                extensions.stream()
                        .filter(extension -> !present.contains(extension.name()))
                        .toList());
    }
}
