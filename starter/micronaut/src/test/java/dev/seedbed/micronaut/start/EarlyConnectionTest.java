package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.micronaut.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import io.micronaut.runtime.Micronaut;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service connects before its first bean is made, neither once too often nor as somebody else. */
@Timeout(60)
class EarlyConnectionTest {

    private static final String EARLY = "seedbed-connect";
    private static final String CONNECTED = "select count(*) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";

    private final TestDatabase database = TestDatabase.create();
    private final String service = UUID.randomUUID().toString();
    private final Map<String, Object> configuration = new HashMap<>(database.asDatasource("default"));

    EarlyConnectionTest() {
        configuration.put("micronaut.server.port", "-1");
        configuration.put("flyway.datasources.default.locations", "classpath:start/migration");
        asOne("default");
    }

    @Test
    void itIsTheConnectionThatPrepares() {
        start("dev").close();
        OpenedSockets.forget(service);

        try (ApplicationContext context = start("dev")) {
            assertThat(outcome(context)).isEqualTo(Outcome.AT_HEAD);
            assertThat(OpenedSockets.by(service))
                    .containsExactly(EARLY, Thread.currentThread().getName());
        }
    }

    @Test
    void aTestConnectsWhenItPrepares() {
        start("test").close();

        assertThat(OpenedSockets.by(service)).isNotEmpty().doesNotContain(EARLY);
    }

    @Test
    void whatIsLeftAloneIsNotConnectedTo() {
        configuration.put("seedbed.datasources.default.mode", "off");
        start("dev").close();

        assertThat(OpenedSockets.by(service)).doesNotContain(EARLY);
    }

    @Test
    void whatPreparesInTheBackgroundConnectsThere() {
        configuration.put("seedbed.prepare-in-background", "true");
        start("dev").close();

        assertThat(OpenedSockets.by(service)).isNotEmpty().doesNotContain(EARLY);
    }

    @Test
    void whereNothingIsPreparedItIsClosed() throws Exception {
        TestDatabase spare = TestDatabase.create();
        configuration.putAll(spare.asDatasource("spare"));
        asOne("spare");

        try (ApplicationContext context = start("dev")) {
            assertThat(context.getBean(ServicePreparation.class).report("spare"))
                    .isEmpty();
            while (!spare.texts(CONNECTED).equals(List.of("1"))) {
                Thread.sleep(5);
            }
        }
    }

    @Test
    void aConfigurationThatDoesNotSayAsWhomIsNotTried() {
        configuration.put("datasources.default.url", database.url().replaceFirst("\\?.*", ""));
        configuration.remove("datasources.default.password");
        try (ApplicationContext context = start("dev")) {
            assertThat(outcome(context)).isEqualTo(Outcome.INITIALISED);
        }
        assertThat(OpenedSockets.by(service)).doesNotContain(EARLY);
    }

    @Test
    void aUserThatTheServiceFindsOutPrepares() {
        configuration.put("datasources.default.username", "nobody_here");
        configuration.put("datasources.default.url", database.url().replaceFirst("\\?.*", ""));
        configuration.put("user-of-code", "true");
        try (ApplicationContext context = start("dev")) {
            assertThat(outcome(context)).isEqualTo(Outcome.INITIALISED);
        }
    }

    private void asOne(String datasource) {
        String section = "datasources." + datasource + ".";
        configuration.put(section + "maximum-pool-size", "1");
        configuration.put(section + "data-source-properties.socketFactory", OpenedSockets.class.getName());
        configuration.put(section + "data-source-properties.socketFactoryArg", service);
    }

    private ApplicationContext start(String environment) {
        Micronaut application = Micronaut.build(new String[0]);
        application.deduceEnvironment(false).environments(environment).properties(configuration);
        application.banner(false);
        return application.start();
    }

    private static Outcome outcome(ApplicationContext context) {
        return context.getBean(ServicePreparation.class)
                .report("default")
                .orElseThrow()
                .outcome();
    }

    /** A service that finds out itself as whom it connects. */
    @Singleton
    @Requires(property = "user-of-code")
    static final class UserOfCode implements BeanCreatedEventListener<BasicJdbcConfiguration> {

        @Override
        public BasicJdbcConfiguration onCreated(BeanCreatedEvent<BasicJdbcConfiguration> created) {
            created.getBean().setUsername("postgres");
            return created.getBean();
        }
    }
}
