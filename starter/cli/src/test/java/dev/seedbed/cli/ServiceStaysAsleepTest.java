package dev.seedbed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command uses the service's configuration and its seeds; nothing else of the service does anything. */
class ServiceStaysAsleepTest {

    @TempDir
    Path folder;

    @BeforeEach
    void nothingHasHappened() {
        Happenings.SEEN.clear();
    }

    @Test
    void lookingMakesNoBeanOfTheService() {
        TestProject project = project();

        assertThat(project.run("status").exitCode()).isEqualTo(3);
        assertThat(project.run("history").exitCode()).isZero();

        assertThat(Happenings.SEEN).isEmpty();
    }

    @Test
    void seedsThatAreBeansAreListedWithoutBeingMade() {
        assertThat(project().run("status", "--json").output()).contains("\"name\" : \"bean-seed\"");
        assertThat(Happenings.SEEN).isEmpty();
    }

    @Test
    void seedingMakesWhatSeedsNeedAndStartsNothing() {
        TestProject project = project();

        assertThat(project.run("init").exitCode()).isZero();

        assertThat(Happenings.SEEN).containsExactlyInAnyOrder("datasource listener", "seed");
        assertThat(TestServer.texts(project.database(), "select name from seedbed_seed_history order by name"))
                .containsExactly("bean-seed", "country", "customer");
    }

    /** The same service, started: the other tests are worth nothing unless all of this can happen. */
    @Test
    void theServicesOwnStartWakesThemAll() {
        TestProject project = project();

        try (ApplicationContext context = start(project)) {
            assertThat(context.isRunning()).isTrue();
        }

        assertThat(Happenings.SEEN)
                .contains("context bean", "startup listener", "shutdown listener", "datasource listener", "seed");
    }

    private static ApplicationContext start(TestProject project) {
        var builder = ApplicationContext.builder();
        project.service().configuration().accept(builder);
        return builder.start();
    }

    private TestProject project() {
        return new TestProject(folder, TestServer.create()).withFiles().with(Happenings.SWITCH, true);
    }
}
