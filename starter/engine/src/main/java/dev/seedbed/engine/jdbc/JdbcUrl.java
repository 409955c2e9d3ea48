package dev.seedbed.engine.jdbc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Connections straight from a JDBC URL, with TCP keep-alive, so that a server that vanished is noticed while one of them
 * only waits, without named prepared statements, which a pooler in transaction mode may look for on another server
 * connection, and with statements that have no parameters sent as they are, many at once if need be, for the server to
 * take apart. What the URL itself says goes before all of this.
 */
public final class JdbcUrl implements ConnectionSource {

    private static final Pattern PARTS =
            Pattern.compile("jdbc:postgresql:(?<servers>//[^/?]*)?/?(?<database>[^?]*)(?<options>\\?.*)?");

    private final String url;
    private final Properties properties;
    private final List<String> onOpening;

    /** @param onOpening statements that every new connection begins with */
    public JdbcUrl(String url, Properties properties, List<String> onOpening) {
        this.url = url;
        this.properties = new Properties();
        this.properties.putAll(properties);
        this.properties.putIfAbsent(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        this.properties.putIfAbsent(PGProperty.PREPARE_THRESHOLD.getName(), "0");
        this.properties.putIfAbsent(
                PGProperty.PREFER_QUERY_MODE.getName(), PreferQueryMode.EXTENDED_FOR_PREPARED.value());
        this.onOpening = List.copyOf(onOpening);
    }

    public static JdbcUrl of(String url, @Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return new JdbcUrl(url, properties, List.of());
    }

    @Override
    public Connection open() throws SQLException {
        UrlCheck.refuse(url);
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            settle(connection);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            Transactions.closeQuietly(connection);
            throw e;
        }
    }

    @Override
    public void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : onOpening) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public Optional<ConnectionSource> toDatabase(String name) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String servers = parts.group("servers");
        String host = servers == null ? "" : servers + "/";
        String options = parts.group("options");
        String database = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Optional.of(new JdbcUrl(
                "jdbc:postgresql:" + host + database + (options == null ? "" : options), properties, List.of()));
    }

    @Override
    public ServerAddress address() {
        return ServerAddress.of(url);
    }

    /** Whether both open the same connections. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JdbcUrl url
                && url.url.equals(this.url)
                && url.properties.equals(properties)
                && url.onOpening.equals(onOpening);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }
}
