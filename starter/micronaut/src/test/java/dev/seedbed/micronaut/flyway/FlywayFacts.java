package dev.seedbed.micronaut.flyway;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.configuration.Configuration;

/** Everything that a configuration of Flyway answers. */
final class FlywayFacts {

    /** What belongs to one instance, or is no setting. */
    private static final Set<String> OF_AN_INSTANCE = Set.of(
            "getClassLoader",
            "getDataSource",
            "getCachedDataSources",
            "getCachedResolvedEnvironments",
            "getCurrentResolvedEnvironment",
            "getResolvedEnvironment",
            "getModernConfig",
            "getPluginRegister",
            "getLogger");

    private FlywayFacts() {}

    static Map<String, Object> of(Configuration flyway) {
        Map<String, Object> facts = new TreeMap<>();
        for (Method getter : Configuration.class.getMethods()) {
            if (getter.getParameterCount() == 0 && !OF_AN_INSTANCE.contains(getter.getName())) {
                facts.put(getter.getName(), read(getter, flyway));
            }
        }
        return facts;
    }

    private static String read(Method getter, Configuration flyway) {
        try {
            Object value = getter.invoke(flyway);
            return value instanceof Object[] several ? Arrays.toString(several) : String.valueOf(value);
        } catch (ReflectiveOperationException failure) {
            return String.valueOf(failure.getCause());
        }
    }
}
