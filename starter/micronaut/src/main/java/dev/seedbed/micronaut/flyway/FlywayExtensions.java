package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.jspecify.annotations.Nullable;

/**
 * The service's beans that change what Flyway does for a datasource.
 *
 * <p>Looking for them must not load Flyway where there are none. A bean's type is loaded before anybody asks, and what it
 * implements with it: so the names of those types say whether one of Flyway's can be found at all.
 */
public class FlywayExtensions {

    private static final String FLYWAY_API = "org.flywaydb.core.api.";

    private final BeanContext beans;
    private final @Nullable MicronautFlyway micronautFlyway;

    public FlywayExtensions(BeanContext beans, @Nullable MicronautFlyway micronautFlyway) {
        this.beans = beans;
        this.micronautFlyway = micronautFlyway;
    }

    /** Those whose effect cannot be known from outside, as they are defined; makes none of them. */
    public List<String> unforeseeable(String datasourceName) {
        List<String> found = new ArrayList<>();
        if (micronautFlyway != null) {
            micronautFlyway.mayChange(datasourceName).forEach(bean -> found.add(describe(bean)));
        }
        Set<String> types = flywayTypes();
        if (types.contains(FLYWAY_API + "callback.Callback")) {
            found.addAll(named(FlywayTypes.callbacks(), datasourceName));
        }
        if (types.contains(FLYWAY_API + "resolver.MigrationResolver")) {
            found.addAll(named(FlywayTypes.resolvers(), datasourceName));
        }
        if (types.contains(FLYWAY_API + "ResourceProvider")) {
            found.addAll(named(FlywayTypes.resources(), datasourceName));
        }
        if (types.contains(FLYWAY_API + "ClassProvider")) {
            found.addAll(named(FlywayTypes.classes(), datasourceName));
        }
        return found;
    }

    /** The datasource's migrations that are beans; makes them. */
    public List<JavaMigration> javaMigrations(String datasourceName) {
        if (!flywayTypes().contains(FLYWAY_API + "migration.JavaMigration")) {
            return List.of();
        }
        return beans.findBean(FlywayTypes.javaMigrations(), Qualifiers.byName(datasourceName))
                .map(List::of)
                .orElse(List.of());
    }

    /** What a fingerprint has to know of the datasource's migrations that are beans; makes them. */
    public Map<String, String> javaMigrationFacts(String datasourceName) {
        List<JavaMigration> migrations = javaMigrations(datasourceName);
        return migrations.isEmpty() ? Map.of() : FlywayTypes.facts(migrations);
    }

    /** The classes of the datasource's migrations that are beans; makes these. */
    public List<String> javaMigrationClasses(String datasourceName) {
        List<String> classes = new ArrayList<>();
        for (Object migration : javaMigrations(datasourceName)) {
            classes.add(migration.getClass().getName());
        }
        return classes;
    }

    private <T> List<String> named(Argument<T> type, String datasourceName) {
        return beans.getBeanDefinitions(type, Qualifiers.byName(datasourceName)).stream()
                .map(FlywayExtensions::describe)
                .toList();
    }

    private static String describe(BeanDefinition<?> definition) {
        String type = definition.getBeanType().getSimpleName();
        return definition
                .getDeclaringType()
                .filter(declaring -> declaring != definition.getBeanType())
                .map(declaring -> type + " of " + declaring.getSimpleName())
                .orElse(type);
    }

    private Set<String> flywayTypes() {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (BeanDefinitionReference<?> reference : beans.getBeanDefinitionReferences()) {
            Class<?> type = reference.getBeanType();
            collect(type.isArray() ? type.getComponentType() : type, seen, names);
        }
        return names;
    }

    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> names) {
        if (type == Object.class || !seen.add(type)) {
            return;
        }
        if (type.getName().startsWith(FLYWAY_API)) {
            names.add(type.getName());
        }
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass(), seen, names);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            collect(implemented, seen, names);
        }
    }

    /** Apart, so that these are loaded only where the service has such a bean. */
    private static final class FlywayTypes {

        static Argument<Callback[]> callbacks() {
            return Argument.of(Callback[].class);
        }

        static Argument<MigrationResolver[]> resolvers() {
            return Argument.of(MigrationResolver[].class);
        }

        static Argument<ResourceProvider> resources() {
            return Argument.of(ResourceProvider.class);
        }

        @SuppressWarnings("rawtypes")
        static Argument<ClassProvider> classes() {
            return Argument.of(ClassProvider.class);
        }

        static Map<String, String> facts(List<JavaMigration> migrations) {
            Map<String, String> facts = new TreeMap<>();
            for (JavaMigration migration : migrations) {
                facts.put(
                        "java migration " + migration.getClass().getName(),
                        migration.getVersion() + " " + migration.getDescription() + " " + migration.getChecksum());
            }
            return facts;
        }

        static Argument<JavaMigration[]> javaMigrations() {
            return Argument.of(JavaMigration[].class);
        }
    }
}
