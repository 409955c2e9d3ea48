package dev.seedbed.engine.migrate.flyway;

import dev.seedbed.engine.migrate.file.MigrationFile;
import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.problem.Problem;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Classes of the service that lie among its files: {@code db/migration/V3__Fill.class}. */
final class ServiceClasses {

    /** Where classes are looked for that are callbacks. */
    static final String CALLBACKS = "classpath:db/callback";

    private static final String CLASS = ".class";

    private ServiceClasses() {}

    /** Whether there is any class among files. */
    static boolean any(MigrationFiles files) {
        return files.all().stream()
                .anyMatch(file ->
                        file.resource().filter(name -> name.endsWith(CLASS)).isPresent());
    }

    /** The classes of a type that can be instantiated; what cannot be loaded is none of them. */
    static <T> List<Class<? extends T>> among(MigrationFiles files, Class<T> type, ClassLoader loader) {
        List<Class<? extends T>> classes = new ArrayList<>();
        for (MigrationFile file : files.all()) {
            file.resource()
                    .filter(resource -> resource.endsWith(CLASS))
                    .flatMap(resource -> load(resource, loader))
                    .filter(found -> type.isAssignableFrom(found)
                            && !Modifier.isAbstract(found.getModifiers())
                            && !found.isEnum()
                            && !found.isAnonymousClass())
                    .ifPresent(found -> classes.add(found.asSubclass(type)));
        }
        return classes;
    }

    private static Optional<Class<?>> load(String resource, ClassLoader loader) {
        String name = resource.substring(0, resource.length() - CLASS.length()).replace('/', '.');
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException | LinkageError notOurs) {
            return Optional.empty();
        }
    }

    static <T> List<T> instances(Collection<Class<? extends T>> classes) {
        List<T> instances = new ArrayList<>();
        for (Class<? extends T> type : classes) {
            try {
                instances.add(type.getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new Problem(
                        "The class " + type.getName() + " cannot be instantiated.",
                        String.valueOf(e.getCause() == null ? e : e.getCause()),
                        "Give it a public constructor without parameters, or make it a bean. Nothing was changed.",
                        e);
            }
        }
        return instances;
    }
}
