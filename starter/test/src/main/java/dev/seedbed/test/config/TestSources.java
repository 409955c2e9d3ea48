package dev.seedbed.test.config;

import io.micronaut.context.env.Environment;
import io.micronaut.core.naming.NameUtils;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sources of properties are the test's own: what they say is meant for tests, and is left alone. */
final class TestSources {

    static final String TEST_RESOURCES = "Test Resources";

    private static final String ACTIVE_CLASS = "micronaut.test.active.spec.clazz";

    /** {@code @Property} and {@code TestPropertyProvider}, {@code ApplicationContext.run(properties)}, {@code -D}. */
    private static final Set<String> ALWAYS = Set.of(
            "test-properties", "context", "System.properties", "main(String...args)", TEST_RESOURCES, "test resources");

    private final Set<String> named;

    TestSources(Environment environment) {
        this.named = environment
                .getProperty(ACTIVE_CLASS, Class.class)
                .map(testClass -> files((Class<?>) testClass))
                .orElse(Set.of());
    }

    /** The files that {@code @MicronautTest(propertySources = …)} names; every test framework has its own of these. */
    private static Set<String> files(Class<?> testClass) {
        return Arrays.stream(testClass.getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getSimpleName().equals("MicronautTest"))
                .flatMap(TestSources::propertySources)
                .map(NameUtils::filename)
                .collect(Collectors.toSet());
    }

    private static Stream<String> propertySources(Annotation test) {
        try {
            Object files = test.annotationType().getMethod("propertySources").invoke(test);
            return files instanceof String[] names ? Arrays.stream(names) : Stream.of();
        } catch (ReflectiveOperationException e) {
            return Stream.of();
        }
    }

    boolean has(ConfiguredProperty property) {
        String source = property.source();
        return ALWAYS.contains(source)
                || named.contains(source)
                || source.equals("application-test")
                || source.startsWith("application-test.");
    }

    /** Micronaut Test Resources sets a property to a placeholder that it fills itself. */
    static boolean isTestResources(String written) {
        return written.startsWith("${auto.test.resources");
    }
}
