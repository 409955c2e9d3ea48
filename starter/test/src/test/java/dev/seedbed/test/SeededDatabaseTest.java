package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.micronaut.ServicePreparation;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest
class SeededDatabaseTest {

    private static final String TAGS = "SELECT string_agg(name || ': ' || origin, '; ' ORDER BY name) FROM tag";
    private static final String ALL = "bean: a bean, 1 note; file: a file for tests";

    @Inject
    @Named("default")
    DataSource dataSource;

    @Test
    void seedsOfTheEnvironmentHaveRun() {
        assertThat(Notes.single(dataSource, TAGS)).isEqualTo(ALL);
    }

    @Test
    @FreshDatabase
    void freshDatabaseIsSeededToo() {
        assertThat(Notes.single(dataSource, TAGS)).isEqualTo(ALL);
    }

    /** A setting that nobody has used makes a template necessary, whatever an earlier run left. */
    @Test
    void templateIsSeededAndItsClonesFindNothingToDo() {
        Map<String, Object> unique = Map.of(
                "flyway.datasources.default.placeholders.unique",
                UUID.randomUUID().toString());
        try (ApplicationContext first = ApplicationContext.run(unique, "test");
                ApplicationContext second = ApplicationContext.run(unique, "test")) {
            assertThat(outcome(first)).isNotEqualTo(Outcome.AT_HEAD);
            assertThat(tags(first)).isEqualTo(ALL);
            assertThat(outcome(second)).isEqualTo(Outcome.AT_HEAD);
            assertThat(tags(second)).isEqualTo(ALL);
        }
    }

    private static Outcome outcome(ApplicationContext service) {
        return service.getBean(ServicePreparation.class).reports().stream()
                .filter(report -> report.datasource().equals("default"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static String tags(ApplicationContext service) {
        return Notes.single(service.getBean(DataSource.class, Qualifiers.byName("default")), TAGS);
    }
}
