package dev.seedbed.test.config;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.address.AddressesAndPasswords;
import dev.seedbed.micronaut.server.DatasourceProperties;
import dev.seedbed.postgres.ServerAccess;
import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.conventions.StringConvention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of one datasource in a test: whoever configured an address for it, unless that was the test itself, gets a
 * database of the test's own in its place; and so does whoever configured another one for its migrations.
 */
public final class DatasourceChoice {

    private static final List<String> OPAQUE =
            List.of("data-source-class-name", "data-source-jndi", "data-source-j-n-d-i", "jndi-name");

    private final Environment environment;
    private final String name;
    private final boolean isDatasource;
    private final Optional<ConfiguredProperty> address;
    private final Optional<ConfiguredProperty> migrationAddress;
    private final boolean addressIsTests;
    private final boolean migrationAddressIsTests;

    private DatasourceChoice(Environment environment, TestSources tests, String name, boolean isDatasource) {
        this.environment = environment;
        this.name = name;
        this.isDatasource = isDatasource;
        this.address = Stream.of("url", "jdbc-url")
                .flatMap(property -> find(environment, "datasources." + name + "." + property).stream())
                .findFirst();
        this.migrationAddress = find(environment, "flyway.datasources." + name + ".url");
        this.addressIsTests = address.filter(tests::has).isPresent();
        this.migrationAddressIsTests = migrationAddress.filter(tests::has).isPresent();
    }

    /** Every PostgreSQL datasource whose configuration may not stay as it is. */
    public static List<DatasourceChoice> of(Environment environment) {
        TestSources tests = new TestSources(environment);
        Set<String> datasources = new TreeSet<>(new DatasourceProperties(environment).names());
        if (AddressesAndPasswords.haveDefault(environment)) {
            datasources.add("default");
        }
        Set<String> names = new TreeSet<>(datasources);
        environment.getPropertyEntries("flyway.datasources").stream()
                .filter(name ->
                        find(environment, "flyway.datasources." + name + ".url").isPresent())
                .forEach(names::add);
        return names.stream()
                .map(name -> new DatasourceChoice(environment, tests, name, datasources.contains(name)))
                .filter(choice -> choice.isPostgres(tests))
                .filter(choice -> choice.wantsDatabase() || choice.migrationsFollowTheTest())
                .toList();
    }

    public String name() {
        return name;
    }

    /** Whether a database has to be made for it. */
    public boolean wantsDatabase() {
        return isDatasource ? !addressIsTests : !migrationAddressIsTests;
    }

    private boolean migrationsFollowTheTest() {
        return addressIsTests && migrationAddress.isPresent() && !migrationAddressIsTests;
    }

    /** The properties that lead to this database, and to no other. */
    public Map<String, Object> leadingTo(String url, String user, String password) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (isDatasource) {
            leadDatasource(properties, url, user, password);
        }
        if (migrationAddress.isPresent() && !migrationAddressIsTests) {
            leadMigrations(properties, carried(migrationAddress, url), user, password);
        }
        return properties;
    }

    /** The properties that lead the migrations to the database that the test itself configured. */
    public Map<String, Object> leadingToTheTests() {
        Map<String, Object> properties = new LinkedHashMap<>();
        leadMigrations(
                properties,
                address.map(ConfiguredProperty::value).orElse(""),
                text("datasources." + name + ".username"),
                text("datasources." + name + ".password"));
        return properties;
    }

    private void leadDatasource(Map<String, Object> properties, String url, String user, String password) {
        String section = "datasources." + name + ".";
        String carried = carried(address, url);
        properties.put(section + "url", carried);
        find(environment, section + "jdbc-url").ifPresent(other -> properties.put(section + "jdbc-url", carried));
        properties.put(section + "username", user);
        properties.put(section + "password", password);
        find(environment, section + "driver-class-name")
                .ifPresent(driver -> properties.put(section + "driver-class-name", "org.postgresql.Driver"));
        if (environment.getProperties(section + "data-source-properties", StringConvention.RAW).keySet().stream()
                .anyMatch(property -> property.toLowerCase(Locale.ROOT).startsWith("ssl"))) {
            properties.put(section + "data-source-properties.sslmode", "prefer");
        }
    }

    private void leadMigrations(Map<String, Object> properties, String url, String user, String password) {
        String section = "flyway.datasources." + name + ".";
        properties.put(section + "url", url);
        properties.put(section + "user", user);
        properties.put(section + "username", user);
        properties.put(section + "password", password);
    }

    /** What was configured and is not used, for a person to read; empty where nothing was. */
    public String notUsed() {
        List<ConfiguredProperty> notUsed = new ArrayList<>();
        address.filter(property -> !addressIsTests).ifPresent(notUsed::add);
        migrationAddress.filter(property -> !migrationAddressIsTests).ifPresent(notUsed::add);
        return notUsed.stream()
                .map(property -> property.name() + " = " + ServerAccess.withoutParameters(property.value()) + " ("
                        + property.source() + ")")
                .collect(Collectors.joining(", "));
    }

    /** H2 beside PostgreSQL is left alone, and so is what starts a container by its URL. */
    private boolean isPostgres(TestSources tests) {
        refuseWhatCannotBeReplaced(tests);
        Optional<String> url = address.or(() -> migrationAddress).map(ConfiguredProperty::value);
        if (url.filter(value -> value.startsWith("jdbc:")).isPresent()) {
            return url.get().contains(":postgresql:") && !url.get().startsWith("jdbc:tc:");
        }
        String dialect = text("datasources." + name + ".dialect");
        return dialect.isEmpty() || dialect.equalsIgnoreCase("postgres");
    }

    private void refuseWhatCannotBeReplaced(TestSources tests) {
        for (String property : OPAQUE) {
            Optional<ConfiguredProperty> found = find(environment, "datasources." + name + "." + property);
            if (found.isPresent() && !tests.has(found.get())) {
                throw new Problem(
                        "The test would use the database of " + found.get().name() + " = "
                                + found.get().value() + ".",
                        "It comes from " + found.get().source()
                                + ", and only a URL can be replaced by a database of the test's own.",
                        "Set it in application-test.yml, or write datasources." + name + ".url instead; seedbed.test."
                                + "enabled: false switches databases for tests off.");
            }
        }
    }

    private static Optional<ConfiguredProperty> find(Environment environment, String property) {
        return ConfiguredProperty.find(environment, property);
    }

    private String text(String property) {
        return find(environment, property).map(ConfiguredProperty::value).orElse("");
    }

    private static String carried(Optional<ConfiguredProperty> from, String url) {
        return from.map(property -> UrlParameters.carriedOver(property.value(), url))
                .orElse(url);
    }
}
