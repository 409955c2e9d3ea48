package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@MicronautTest
@FreshDatabase
class FreshDatabaseTest {

    private static final Set<ApplicationContext> CONTEXTS = ConcurrentHashMap.newKeySet();
    private static final Set<DataSource> POOLS = ConcurrentHashMap.newKeySet();

    @Inject
    ApplicationContext context;

    @Inject
    @Named("default")
    DataSource dataSource;

    @RepeatedTest(5)
    void everyMethodFindsWhatTheMigrationsLeftAndNothingElse() {
        assertThat(Notes.count(dataSource)).isEqualTo(1);
        Notes.write(dataSource, "mine");
        assertThat(Notes.count(dataSource)).isEqualTo(2);
    }

    @RepeatedTest(3)
    void contextAndPoolSurvive() {
        CONTEXTS.add(context);
        POOLS.add(dataSource);
        Notes.write(dataSource, "mine");
        assertThat(CONTEXTS).hasSize(1);
        assertThat(POOLS).hasSize(1);
    }

    @Nested
    @Execution(ExecutionMode.SAME_THREAD) // it shares the outer class's database
    class InANestedClass {

        @Test
        void itHoldsAsWell() {
            assertThat(Notes.count(dataSource)).isEqualTo(1);
        }
    }
}
