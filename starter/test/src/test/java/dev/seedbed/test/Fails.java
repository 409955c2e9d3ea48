package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Named;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Run by {@link FailedTestTest}. */
@MicronautTest
@EnabledIfSystemProperty(named = Fails.SWITCH, matches = "true")
class Fails {

    static final String SWITCH = "test.fails";

    private final DataSource dataSource;

    Fails(@Named("default") DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void fails() {
        Notes.write(dataSource, "look at me");
        assertThat(Notes.count(dataSource)).isZero();
    }
}
