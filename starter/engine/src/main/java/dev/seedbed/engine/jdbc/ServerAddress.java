package dev.seedbed.engine.jdbc;

import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Host, port and database of a server, as a person would say them; nothing secret is ever part of it. */
public record ServerAddress(String host, String port, String database) {

    /** What is known where a data source hides its URL. */
    public static final ServerAddress UNKNOWN = new ServerAddress("the data source's server", "", "");

    /** Reads the address from a JDBC URL; of a URL that is not PostgreSQL's nothing is repeated. */
    public static ServerAddress of(String jdbcUrl) {
        Properties parsed = Driver.parseURL(jdbcUrl, new Properties());
        if (parsed == null) {
            return UNKNOWN;
        }
        return new ServerAddress(
                withoutUser(text(PGProperty.PG_HOST, parsed)),
                text(PGProperty.PG_PORT, parsed),
                text(PGProperty.PG_DBNAME, parsed));
    }

    /** Some write {@code user:password@host}, which the driver takes for a host. */
    private static String withoutUser(String hosts) {
        return Arrays.stream(hosts.split(",", -1))
                .map(host -> host.substring(host.lastIndexOf('@') + 1))
                .collect(Collectors.joining(","));
    }

    /** The server alone: {@code db.example.org:5432}, or a list where the URL names several hosts. */
    public String server() {
        if (port.isEmpty()) {
            return host;
        }
        String[] hosts = host.split(",", -1);
        String[] ports = port.split(",", -1);
        StringBuilder servers = new StringBuilder();
        for (int i = 0; i < hosts.length; i++) {
            servers.append(i == 0 ? "" : ", ")
                    .append(hosts[i])
                    .append(':')
                    .append(ports[Math.min(i, ports.length - 1)]);
        }
        return servers.toString();
    }

    @Override
    public String toString() {
        return database.isEmpty() ? server() : server() + "/" + database;
    }

    private static String text(PGProperty property, Properties parsed) {
        String value = property.getOrDefault(parsed);
        return value == null ? "" : value;
    }
}
