package dev.seedbed.micronaut.flyway;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import io.micronaut.core.type.Argument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Binds {@code flyway.datasources.<name>} to Flyway's configuration, the same names to the same settings as
 * micronaut-flyway, which does it where it is on the class path.
 */
final class ConfigurationBinding {

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off");
    private static final Argument<Map<String, String>> MAP = Argument.mapOf(String.class, String.class);

    private final Environment environment;
    private final String prefix;

    private ConfigurationBinding(Environment environment, String datasource) {
        this.environment = environment;
        this.prefix = "flyway.datasources." + datasource + ".";
    }

    static BoundConfiguration of(Environment environment, String datasource) {
        ConfigurationBinding binding = new ConfigurationBinding(environment, datasource);
        return new BoundConfiguration(
                binding.bind(new FluentConfiguration(environment.getClassLoader())), binding.overrides());
    }

    private FluentConfiguration bind(FluentConfiguration flyway) {
        files(flyway);
        database(flyway);
        texts(flyway);
        behaviour(flyway);
        environment.getProperty(prefix + "placeholders", MAP).ifPresent(flyway::placeholders);
        flag("clean-schema", clean -> flyway.cleanDisabled(!clean));
        return flyway;
    }

    private void files(FluentConfiguration flyway) {
        texts("locations", flyway::locations);
        texts("callback-locations", locations -> setIfKnown(flyway, "callbackLocations", String[].class, locations));
        flag("fail-on-missing-locations", flyway::failOnMissingLocations);
        flag("validate-migration-naming", flyway::validateMigrationNaming);
        text("sql-migration-prefix", flyway::sqlMigrationPrefix);
        text("sql-migration-separator", flyway::sqlMigrationSeparator);
        texts("sql-migration-suffixes", flyway::sqlMigrationSuffixes);
        text("repeatable-sql-migration-prefix", flyway::repeatableSqlMigrationPrefix);
        text("encoding", flyway::encoding);
        flag("detect-encoding", flyway::detectEncoding);
        text("working-directory", flyway::workingDirectory);
        text("dry-run-output", flyway::dryRunOutput);
        text("report-filename", flyway::reportFilename);
    }

    private void database(FluentConfiguration flyway) {
        text("default-schema", flyway::defaultSchema);
        texts("schemas", flyway::schemas);
        flag("create-schemas", flyway::createSchemas);
        text("table", flyway::table);
        text("tablespace", flyway::tablespace);
        text("installed-by", flyway::installedBy);
        text("init-sql", flyway::initSql);
        text("driver", flyway::driver);
        text("environment", flyway::environment);
        text("kerberos-config-file", flyway::kerberosConfigFile);
        number("connect-retries", flyway::connectRetries);
        number("connect-retries-interval", flyway::connectRetriesInterval);
        number("lock-retry-count", flyway::lockRetryCount);
        flag("community-dbsupport-enabled", flyway::communityDBSupportEnabled);
    }

    private void texts(FluentConfiguration flyway) {
        flag("placeholder-replacement", flyway::placeholderReplacement);
        text("placeholder-prefix", flyway::placeholderPrefix);
        text("placeholder-suffix", flyway::placeholderSuffix);
        text("placeholder-separator", flyway::placeholderSeparator);
        text("script-placeholder-prefix", flyway::scriptPlaceholderPrefix);
        text("script-placeholder-suffix", flyway::scriptPlaceholderSuffix);
        texts("loggers", flyway::loggers);
        texts("error-overrides", flyway::errorOverrides);
        flag("output-query-results", flyway::outputQueryResults);
    }

    private void behaviour(FluentConfiguration flyway) {
        text("target", flyway::target);
        text("baseline-version", flyway::baselineVersion);
        text("baseline-description", flyway::baselineDescription);
        flag("baseline-on-migrate", flyway::baselineOnMigrate);
        texts("ignore-migration-patterns", flyway::ignoreMigrationPatterns);
        flag("out-of-order", flyway::outOfOrder);
        flag("group", flyway::group);
        flag("mixed", flyway::mixed);
        flag("batch", flyway::batch);
        flag("stream", flyway::stream);
        flag("execute-in-transaction", flyway::executeInTransaction);
        flag("skip-executing-migrations", flyway::skipExecutingMigrations);
        flag("skip-default-callbacks", flyway::skipDefaultCallbacks);
        flag("skip-default-resolvers", flyway::skipDefaultResolvers);
        flag("validate-on-migrate", flyway::validateOnMigrate);
        flag("clean-on-validation-error", clean -> setIfKnown(flyway, "cleanOnValidationError", boolean.class, clean));
    }

    private Map<String, String> overrides() {
        Map<String, String> overrides = new HashMap<>();
        environment
                .getProperties(prefix + "properties", StringConvention.CAMEL_CASE)
                .forEach((name, value) -> {
                    if (!(value instanceof Map || value instanceof Iterable)) {
                        overrides.put(name, value.toString());
                    }
                });
        return overrides;
    }

    /** Not every version of Flyway has this setting. */
    private static void setIfKnown(FluentConfiguration flyway, String setter, Class<?> type, Object value) {
        try {
            FluentConfiguration.class.getMethod(setter, type).invoke(flyway, value);
        } catch (NoSuchMethodException otherVersion) {
            // there is nothing that it could change
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String name, Consumer<String> setter) {
        environment.getProperty(prefix + name, String.class).ifPresent(setter);
    }

    private void texts(String name, Consumer<String[]> setter) {
        environment.getProperty(prefix + name, String[].class).ifPresent(setter);
    }

    private void flag(String name, Consumer<Boolean> setter) {
        text(name, text -> {
            if (!TRUE.contains(text.toLowerCase(Locale.ROOT)) && !FALSE.contains(text.toLowerCase(Locale.ROOT))) {
                throw bad(name, text, "It is one of true, false.");
            }
            setter.accept(TRUE.contains(text.toLowerCase(Locale.ROOT)));
        });
    }

    private void number(String name, Consumer<Integer> setter) {
        text(
                name,
                text -> setter.accept(environment
                        .getProperty(prefix + name, Integer.class)
                        .orElseThrow(() -> bad(name, text, "It is a whole number."))));
    }

    private Problem bad(String name, String text, String form) {
        return new Problem(prefix + name + " is \"" + text + "\".", form, "Correct it in the service's configuration.");
    }
}
