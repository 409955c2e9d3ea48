package dev.seedbed.micronaut.address;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.jdbc.JdbcUrl;
import dev.seedbed.engine.jdbc.ServerAddress;
import dev.seedbed.engine.problem.Problem;
import java.util.regex.Pattern;

/** Connections to a database that a person names by its URL, as libpq or JDBC writes it. */
public final class UrlConnections {

    /** The driver would write such a URL to the log, password included. */
    private static final Pattern PASSWORD_IN_JDBC_ADDRESS = Pattern.compile("jdbc:postgresql:[^?]*@.*");

    private UrlConnections() {}

    /**
     * Reads the URL; connects to nothing.
     *
     * @param name what gives the URL, for the message
     * @throws Problem that does not repeat the URL, because it may contain a password
     */
    public static ConnectionSource of(String name, String url) {
        if (PASSWORD_IN_JDBC_ADDRESS.matcher(url).matches()) {
            throw DatabaseUrl.wrong(name);
        }
        DatabaseUrl read = DatabaseUrl.read(name, url);
        if (ServerAddress.of(read.url()).equals(ServerAddress.UNKNOWN)) {
            throw DatabaseUrl.wrong(name);
        }
        return JdbcUrl.of(read.url(), read.user().orElse(null), read.password().orElse(null));
    }
}
