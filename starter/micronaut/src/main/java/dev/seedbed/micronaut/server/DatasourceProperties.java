package dev.seedbed.micronaut.server;

import io.micronaut.context.env.Environment;
import io.micronaut.core.reflect.ClassUtils;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the configuration says about datasources, read before any of them exists. */
public record DatasourceProperties(Environment environment) {

    private static final List<String> POOLS = List.of("hikari", "tomcat", "dbcp", "ucp");

    /** Every way to say where a database is, in the pools that Micronaut knows. */
    private static final List<String> ADDRESSES = List.of(
            "url", "jdbc-url", "data-source-class-name", "data-source-jndi", "data-source-j-n-d-i", "jndi-name");

    /** Those that are configured without saying where their database is; {@code default} where none is configured. */
    Set<String> withoutAddress() {
        Set<String> names = names();
        names.removeIf(this::hasAddress);
        return names;
    }

    /** Those that are configured and not switched off; {@code default} where none is configured and there is a pool. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(environment.getPropertyEntries("datasources"));
        if (names.isEmpty() && hasPool()) {
            names.add("default");
        }
        names.removeIf(this::isOff);
        return names;
    }

    private boolean hasAddress(String datasource) {
        for (String address : ADDRESSES) {
            if (!text(datasource, address).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOff(String datasource) {
        return text(datasource, "enabled").equals("false");
    }

    private String text(String datasource, String property) {
        return environment
                .getProperty("datasources." + datasource + "." + property, String.class)
                .orElse("");
    }

    private boolean hasPool() {
        return POOLS.stream()
                .map(pool -> "io.micronaut.configuration.jdbc." + pool + ".DatasourceConfiguration")
                .anyMatch(name -> ClassUtils.isPresent(name, environment.getClassLoader()));
    }
}
