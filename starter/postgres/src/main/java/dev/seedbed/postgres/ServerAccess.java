package dev.seedbed.postgres;

import dev.seedbed.engine.problem.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server and a user that may work on it.
 *
 * @param address {@code host:port}, or what stands for both in a URL
 * @param query the URL's parameters, with the question mark; may be empty
 * @param database where statements about other databases are sent from; nothing is ever changed in it
 * @param passwordIsOurs whether the password was made up for this server and may be shown
 * @param afterTests what happens to it after the tests
 */
public record ServerAccess(
        String address,
        String query,
        String database,
        String user,
        String password,
        boolean passwordIsOurs,
        AfterTests afterTests) {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/?]+)/([^?]*)(\\?.*)?");

    /** A server that stays. */
    public ServerAccess(
            String address, String query, String database, String user, String password, boolean passwordIsOurs) {
        this(address, query, database, user, password, passwordIsOurs, AfterTests.STAYS);
    }

    /** Reads a JDBC URL as a person configured it in {@code property}. */
    static ServerAccess of(String property, String url, String user, String password) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            throw new Problem(
                    property + " is no address of a PostgreSQL server: " + withoutParameters(url) + ".",
                    "It has to name host and database.",
                    "Write it as jdbc:postgresql://localhost:5432/postgres.");
        }
        String query = parts.group(3) == null ? "" : parts.group(3);
        return new ServerAccess(parts.group(1), query, parts.group(2), user, password, false);
    }

    /** A URL without what may be secret in it. */
    public static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    public String url(String name) {
        return "jdbc:postgresql://" + address + "/" + encoded(name) + query;
    }

    /** A command that a person can paste into a terminal. */
    public String psql(String name) {
        String who = passwordIsOurs ? user + ":" + password : user;
        return "psql postgresql://" + who + "@" + address + "/" + encoded(name);
    }

    /** A connection for statements about databases. */
    public Connection connect(String applicationName) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", applicationName);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection("jdbc:postgresql://" + address + "/" + database + query, properties);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + address;
    }
}
