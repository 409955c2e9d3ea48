package dev.seedbed.engine.migrate.flyway;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * What differs between versions of Flyway's public types, from 10 to 13.
 *
 * <p>Since 11.13 {@code Callback} inherits its methods from a generic interface, so that they take another type of event:
 * whatever is compiled against one of the two does not find the methods of the other. They are looked up here, first in the
 * callback's own class, which has the version of its own compiler, then in the interface.
 */
final class FlywayVersions {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Location[] NO_LOCATIONS = {};
    private static final String BASELINES =
            "org.flywaydb.core.api.migration.baseline.BaselineMigrationConfigurationExtension";
    /** As it is called in 10 and 11, and since. */
    private static final Set<String> GETTERS = Set.of("getPlugin", "getExact");

    private FlywayVersions() {}

    /** Where callbacks are looked for, which can be set since 11. */
    static Location[] callbackLocations(Configuration configuration) {
        try {
            Method getter = Configuration.class.getMethod("getCallbackLocations");
            return (Location[]) getter.invoke(configuration);
        } catch (NoSuchMethodException older) {
            return NO_LOCATIONS;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The prefix of baseline migrations, which is a setting of a part of Flyway's that the public API has no getter for. */
    static String baselinePrefix(Configuration configuration, String unset) {
        try {
            Class<?> part = Class.forName(BASELINES, false, Configuration.class.getClassLoader());
            Object parts = Configuration.class.getMethod("getPluginRegister").invoke(configuration);
            for (Method getter : parts.getClass().getMethods()) {
                if (GETTERS.contains(getter.getName()) && getter.getParameterCount() == 1) {
                    Object found = getter.invoke(parts, part);
                    return (String) part.getMethod("getBaselineMigrationPrefix").invoke(found);
                }
            }
            return unset;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return unset;
        }
    }

    /** A method of a callback's, as one that takes the callback, the event and the context. */
    static MethodHandle ofCallback(Callback callback, String name, Class<?> returned) {
        MethodType type = MethodType.methodType(returned, Callback.class, Event.class, Context.class);
        MethodHandle own = own(callback, name);
        return (own == null ? inherited(name) : own).asType(type);
    }

    private static @Nullable MethodHandle own(Callback callback, String name) {
        try {
            Method method = callback.getClass().getMethod(name, Event.class, Context.class);
            method.setAccessible(true);
            return LOOKUP.unreflect(method);
        } catch (NoSuchMethodException | IllegalAccessException | RuntimeException notForUs) {
            return null;
        }
    }

    private static MethodHandle inherited(String name) {
        Method method = Arrays.stream(Callback.class.getMethods())
                .filter(candidate -> candidate.getName().equals(name) && candidate.getParameterCount() == 2)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this Flyway's callbacks have no method " + name));
        try {
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of a callback, by which callbacks are sorted. */
    static @Nullable String nameOf(Callback callback) {
        try {
            Method method = callback.getClass().getMethod("getCallbackName");
            method.setAccessible(true);
            return (String) method.invoke(callback);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return null;
        }
    }
}
