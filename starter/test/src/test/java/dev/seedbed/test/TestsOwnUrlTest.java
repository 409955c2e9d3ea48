package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.test.database.ServerView;
import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TestsOwnUrlTest implements TestPropertyProvider {

    private final TestDatabase own = TestDatabases.on(ServerView.server(), 8).reserve();

    @Inject
    @Named("default")
    DataSource dataSource;

    @Override
    public Map<String, String> getProperties() {
        own.create();
        return Map.of(
                "datasources.default.url", own.url(),
                "datasources.default.username", own.server().user(),
                "datasources.default.password", own.server().password());
    }

    @Test
    void urlOfAPropertyProviderIsUsed() {
        assertThat(Notes.database(dataSource)).isEqualTo(own.name());
        assertThat(Notes.count(dataSource)).isEqualTo(1);
    }
}
