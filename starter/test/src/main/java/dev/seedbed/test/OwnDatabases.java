package dev.seedbed.test;

import dev.seedbed.micronaut.BackgroundPreparation;
import dev.seedbed.micronaut.server.ReadyDatabases;
import dev.seedbed.postgres.ServerAccess;
import dev.seedbed.test.config.DatasourceChoice;
import dev.seedbed.test.config.TestSettings;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.order.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each datasource of a context that is started for a test to a database that nothing else uses. Runs once the
 * configuration is loaded, before the first bean and before anything else that finds databases.
 */
public final class OwnDatabases implements ApplicationContextConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed.test");

    @Override
    public void configure(ApplicationContext context) {
        Environment environment = context.getEnvironment();
        TestSettings settings = new TestSettings(environment);
        if (!settings.apply()) {
            return;
        }
        List<DatasourceChoice> choices = DatasourceChoice.of(environment);
        Map<String, TestDatabase> databases = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (DatasourceChoice choice : choices) {
            if (choice.wantsDatabase()) {
                TestDatabase database = TestDatabases.on(settings.server().start(), settings.clonesAhead())
                        .reserve();
                databases.put(choice.name(), database);
                properties.putAll(leading(choice, database));
                tell(
                        choice,
                        "database " + database.name() + " at "
                                + database.server().address());
            } else {
                properties.putAll(choice.leadingToTheTests());
                tell(choice, "the migrations go where the test's own URL leads");
            }
        }
        if (!databases.isEmpty()) {
            // a template is made of a service that has come to its end, and a test wants it ready
            properties.put(BackgroundPreparation.SWITCH, "false");
        }
        if (!properties.isEmpty()) {
            environment.addPropertySource(
                    PropertySource.of("seedbed: databases of the test", properties, Ordered.LOWEST_PRECEDENCE));
        }
        ContextDatabases own = new ContextDatabases(context, databases, properties);
        context.registerSingleton(ContextDatabases.class, own);
        context.registerSingleton(ReadyDatabases.class, own);
    }

    private static Map<String, Object> leading(DatasourceChoice choice, TestDatabase database) {
        ServerAccess server = database.server();
        return choice.leadingTo(database.url(), server.user(), server.password());
    }

    private static void tell(DatasourceChoice choice, String what) {
        String notUsed = choice.notUsed();
        LOG.info("{}: {}{}", choice.name(), what, notUsed.isEmpty() ? "" : "; not used: " + notUsed);
    }

    /** Before {@code DatasourcesWithoutUrl}: it finds every URL set. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
