package dev.seedbed.micronaut.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import io.micronaut.flyway.FlywayConfigurationProperties;
import java.util.function.Supplier;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlywayExtensionsTest {

    private final ApplicationContext context = ApplicationContext.run();
    private final FlywayExtensions extensions = new FlywayExtensions(context, context.getBean(MicronautFlyway.class));

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void aServiceWithoutExtensionsHasNone() {
        assertThat(extensions.unforeseeable("default")).isEmpty();
        assertThat(extensions.javaMigrations("default")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FlywayConfigurationCustomizer.class,
                Callback[].class,
                MigrationResolver[].class,
                ResourceProvider.class,
                ClassProvider.class
            })
    <T> void eachKindIsFoundForItsDatasourceAndNotMade(Class<T> type) {
        register(type, "orders", () -> make(type));

        assertThat(extensions.unforeseeable("orders")).containsExactly(type.getSimpleName());
        assertThat(extensions.unforeseeable("default")).isEmpty();
    }

    @Test
    void aListenerThatMayChangeTheConfigurationIsFound() {
        context.registerBeanDefinition(RuntimeBeanDefinition.builder(Changes.class, () -> make(Changes.class))
                .singleton(true)
                .build());

        assertThat(extensions.unforeseeable("default")).containsExactly("Changes");
    }

    @Test
    void javaMigrationsAreThoseOfTheirDatasource() {
        V7__Rename migration = new V7__Rename();
        register(JavaMigration[].class, "orders", () -> new JavaMigration[] {migration});

        assertThat(extensions.javaMigrations("orders")).containsExactly(migration);
        assertThat(extensions.javaMigrations("default")).isEmpty();
        assertThat(extensions.unforeseeable("orders")).isEmpty();
    }

    private <T> void register(Class<T> type, String name, Supplier<T> bean) {
        context.registerBeanDefinition(RuntimeBeanDefinition.builder(type, bean)
                .named(name)
                .singleton(true)
                .build());
    }

    private static <T> T make(Class<T> type) {
        throw new AssertionError(type + " is made");
    }

    private abstract static class Changes implements BeanCreatedEventListener<FlywayConfigurationProperties> {

        @Override
        public FlywayConfigurationProperties onCreated(BeanCreatedEvent<FlywayConfigurationProperties> created) {
            return created.getBean();
        }
    }

    private static final class V7__Rename extends BaseJavaMigration {

        @Override
        public void migrate(Context migration) {}
    }
}
