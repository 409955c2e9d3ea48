package dev.seedbed.cli.context;

import dev.seedbed.micronaut.seed.Seed;
import io.micronaut.context.annotation.BootstrapContextCompatible;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Tells definitions of configuration from the service's own; makes none of them. */
final class Definitions implements Predicate<BeanDefinitionReference<?>> {

    /** What reads configuration, and what a datasource is made of. */
    private static final List<String> CONFIGURATION = List.of(
            "io.micronaut.context.",
            "io.micronaut.runtime.converters.",
            "io.micronaut.runtime.context.env.",
            "io.micronaut.configuration.jdbc.",
            "io.micronaut.jdbc.",
            "io.micronaut.flyway.",
            "dev.seedbed.micronaut.");

    private static final String FLYWAY = "org.flywaydb.";

    private final Set<Class<?>> seen = new HashSet<>();
    private boolean serviceDecides;

    /** Whether a definition is left out although it says what a database is, or how it is migrated. */
    boolean serviceDecides() {
        return serviceDecides;
    }

    /** A seed's definition is kept, because it says which seeds there are. */
    @Override
    public boolean test(BeanDefinitionReference<?> reference) {
        String name = reference.getName();
        if (CONFIGURATION.stream().anyMatch(name::startsWith)
                || reference.isAnnotationPresent(BootstrapContextCompatible.class)
                || reference.getAnnotationMetadata().hasAnnotation(Seed.class)) {
            return true;
        }
        Class<?> type = reference.getBeanType();
        serviceDecides |= decides(type.isArray() ? type.getComponentType() : type);
        return false;
    }

    private boolean decides(Class<?> type) {
        if (type == Object.class || !seen.add(type)) {
            return false;
        }
        return type == DataSource.class
                || type.getName().startsWith(FLYWAY)
                || (type.getSuperclass() != null && decides(type.getSuperclass()))
                || Arrays.stream(type.getInterfaces()).anyMatch(this::decides);
    }
}
