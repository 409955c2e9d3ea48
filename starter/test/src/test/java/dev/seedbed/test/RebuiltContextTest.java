package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;

@MicronautTest(rebuildContext = true)
class RebuiltContextTest {

    @Inject
    @Named("default")
    DataSource dataSource;

    @RepeatedTest(3)
    void everyContextHasADatabaseOfItsOwn() {
        assertThat(Notes.count(dataSource)).isEqualTo(1);
        Notes.write(dataSource, "mine");
    }
}
