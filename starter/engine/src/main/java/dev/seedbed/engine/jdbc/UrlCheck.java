package dev.seedbed.engine.jdbc;

import dev.seedbed.engine.problem.Problem;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Refuses URLs that no connection can be made with before the driver does, because its messages repeat the URL. */
final class UrlCheck {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final String NOT_REPEATED = " The URL is not repeated here, because it may contain a password.";

    private UrlCheck() {}

    /** Throws a problem that names neither the URL nor a part of it. */
    static void refuse(String url) {
        if (!url.startsWith(PREFIX)) {
            return;
        }
        Properties parsed = Driver.parseURL(url, new Properties());
        if (parsed == null) {
            throw new Problem(
                    "The datasource's URL cannot be read.",
                    "The PostgreSQL driver does not accept it; the port is often the reason." + NOT_REPEATED,
                    "Write jdbc:postgresql://host:port/database.");
        }
        String hosts = PGProperty.PG_HOST.getOrDefault(parsed);
        if (hosts != null && hosts.contains("@")) {
            throw new Problem(
                    "The datasource's URL contains a user or a password before the host.",
                    "The driver takes them for a part of the host's name." + NOT_REPEATED,
                    "Write jdbc:postgresql://host:port/database, and set username and password of the datasource."
                            + " DATABASE_URL also takes postgresql://user:password@host:port/database.");
        }
    }
}
