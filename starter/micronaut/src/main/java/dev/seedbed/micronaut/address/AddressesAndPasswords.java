package dev.seedbed.micronaut.address;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.order.Ordered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Gives datasources what is configured for them elsewhere: passwords that stand in files, and the address of {@code
 * DATABASE_URL}. What a datasource's own settings say is never replaced. Runs once the configuration is loaded and before
 * the first bean, so that everything after it reads them like its own.
 */
public final class AddressesAndPasswords implements ApplicationContextConfigurer, Ordered {

    static final String NAME = "seedbed: addresses and passwords";
    private static final String DATABASE_URL = "DATABASE_URL";
    private static final String PASSWORD_FILE = "POSTGRES_PASSWORD_FILE";
    private static final String DEFAULT = "datasources.default";

    @Override
    public void configure(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        DotEnvLoader.throwProblem(environment);
        if (environment.getProperty("seedbed.enabled", Boolean.class).orElse(true)) {
            Map<String, Object> found = found(environment);
            if (!found.isEmpty()) {
                environment.addPropertySource(PropertySource.of(NAME, found, Ordered.LOWEST_PRECEDENCE));
            }
        }
    }

    /** Whether {@code DATABASE_URL} makes a datasource {@code default}, which nothing else may speak of. */
    public static boolean haveDefault(Environment environment) {
        return variable(environment, DATABASE_URL).isPresent();
    }

    private static Map<String, Object> found(Environment environment) {
        Map<String, Object> found = new LinkedHashMap<>();
        passwordFiles(environment, "datasources", found);
        passwordFiles(environment, "flyway.datasources", found);
        databaseUrl(environment, found);
        if (!has(environment, DEFAULT + ".password") && !found.containsKey(DEFAULT + ".password")) {
            variable(environment, PASSWORD_FILE)
                    .ifPresent(file -> found.put(DEFAULT + ".password", password(PASSWORD_FILE, file)));
        }
        return found;
    }

    private static void passwordFiles(Environment environment, String section, Map<String, Object> found) {
        for (String datasource : environment.getPropertyEntries(section)) {
            String prefix = section + "." + datasource;
            String setting = prefix + ".password-file";
            Optional<String> file = text(environment, setting);
            if (file.isPresent() && !has(environment, prefix + ".password")) {
                found.put(prefix + ".password", password(setting, file.get()));
            }
        }
    }

    /** User and password of it belong to its server: they are taken together with it, or not at all. */
    private static void databaseUrl(Environment environment, Map<String, Object> found) {
        Optional<String> text = variable(environment, DATABASE_URL);
        if (text.isEmpty() || has(environment, DEFAULT + ".url") || has(environment, DEFAULT + ".jdbc-url")) {
            return;
        }
        DatabaseUrl url = DatabaseUrl.read(DATABASE_URL, text.get());
        found.put(DEFAULT + ".url", url.url());
        if (!has(environment, DEFAULT + ".username")) {
            url.user().ifPresent(user -> found.put(DEFAULT + ".username", user));
        }
        if (!has(environment, DEFAULT + ".password")) {
            url.password().ifPresent(password -> found.putIfAbsent(DEFAULT + ".password", password));
        }
    }

    /** Every editor ends a file with a line break, and no password does. */
    private static String password(String setting, String file) {
        try {
            return Files.readString(Path.of(file)).replaceFirst("\\R$", "");
        } catch (IOException e) {
            throw new Problem(
                    "The password file " + file + " can't be read.",
                    setting + " names it. " + e.getClass().getSimpleName() + ".",
                    "Correct the name, or make the file readable for the service's user.",
                    e);
        }
    }

    /** An environment variable, a line of {@code .env}, or a property of that name. */
    private static Optional<String> variable(Environment environment, String name) {
        return text(environment, name)
                .or(() -> text(environment, name.toLowerCase(Locale.ROOT).replace('_', '.')));
    }

    private static Optional<String> text(Environment environment, String property) {
        return environment.getProperty(property, String.class).filter(value -> !value.isBlank());
    }

    private static boolean has(Environment environment, String property) {
        return text(environment, property).isPresent();
    }

    /** Before anybody looks which datasources have no address; after the one that shows problems. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }
}
