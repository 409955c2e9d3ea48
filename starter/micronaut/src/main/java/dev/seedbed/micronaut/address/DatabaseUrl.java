package dev.seedbed.micronaut.address;

import dev.seedbed.engine.problem.Problem;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as libpq writes it, {@code postgresql://user:password@host:port/database?options}, each part percent-encoded.
 *
 * @param url for JDBC, without user and password
 */
record DatabaseUrl(String url, Optional<String> user, Optional<String> password) {

    private static final String JDBC = "jdbc:postgresql:";

    private static final Pattern FORM = Pattern.compile(
            "postgres(?:ql)?://(?:(?<user>[^:@/?#]*)(?::(?<password>[^@/?#]*))?@)?(?<hosts>[^/?#]*)(?:/(?<database>[^?#]*))?(?:\\?(?<options>[^#]*))?");

    private static final Pattern HOST = Pattern.compile("(?:\\[[0-9A-Fa-f:.%]+]|[A-Za-z0-9._~-]+)?(?::\\d{1,5})?");

    /** What has another name in the driver. */
    private static final Map<String, String> RENAMED = Map.of(
            "application_name", "ApplicationName",
            "connect_timeout", "connectTimeout",
            "target_session_attrs", "targetServerType");

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "read-write", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }

    /**
     * Reads an address; one that is JDBC's is taken as it is.
     *
     * @param name of the setting that it comes from, for the message
     * @throws Problem that does not repeat it, because it may hold a password
     */
    static DatabaseUrl read(String name, String text) {
        if (text.startsWith(JDBC)) {
            return new DatabaseUrl(text, Optional.empty(), Optional.empty());
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(name);
        }
        try {
            Map<String, String> options = options(form.group("options"));
            Optional<String> user = decoded(form.group("user")).or(() -> Optional.ofNullable(options.get("user")));
            Optional<String> password =
                    decoded(form.group("password")).or(() -> Optional.ofNullable(options.get("password")));
            options.remove("user");
            options.remove("password");
            String database = decoded(form.group("database")).or(() -> user).orElse("postgres");
            return new DatabaseUrl(
                    JDBC + "//" + hosts(form.group("hosts"), name) + "/" + encode(database) + query(options),
                    user,
                    password);
        } catch (IllegalArgumentException badEncoding) {
            throw wrong(name);
        }
    }

    private static String hosts(String written, String name) {
        List<String> hosts = new ArrayList<>();
        for (String host : List.of(written.split(",", -1))) {
            if (!HOST.matcher(host).matches()) {
                throw wrong(name);
            }
            hosts.add(host.isEmpty() || host.startsWith(":") ? "localhost" + host : host);
        }
        return String.join(",", hosts);
    }

    private static Map<String, String> options(@Nullable String written) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option :
                written == null || written.isEmpty() ? List.<String>of() : List.of(written.split("&", -1))) {
            int equals = option.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("an option is name=value");
            }
            options.put(percentDecoded(option.substring(0, equals)), percentDecoded(option.substring(equals + 1)));
        }
        return options;
    }

    private static String query(Map<String, String> options) {
        List<String> parts = new ArrayList<>();
        options.forEach((name, value) -> {
            String driver = RENAMED.getOrDefault(name, name);
            String meant = driver.equals("targetServerType") ? SERVER_TYPES.getOrDefault(value, value) : value;
            parts.add(encode(driver) + "=" + encode(meant));
        });
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static Optional<String> decoded(@Nullable String part) {
        return Optional.ofNullable(part).filter(text -> !text.isEmpty()).map(DatabaseUrl::percentDecoded);
    }

    /** As libpq does it: a plus is a plus. */
    private static String percentDecoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** As the driver reads it. */
    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    static Problem wrong(String name) {
        return new Problem(
                name + " is no address of a PostgreSQL database.",
                "It is postgresql://user:password@host:port/database?options, or begins with jdbc:postgresql:. It is not"
                        + " repeated here, because it may hold a password.",
                "Correct it; write what is special in a part percent-encoded: %40 for @, %2F for /, %25 for %.");
    }
}
