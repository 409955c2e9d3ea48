package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.prepare.Outcome;
import dev.seedbed.micronaut.ServicePreparation;
import dev.seedbed.test.database.ServerView;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OwnDatabaseTest {

    @Test
    void everyContextHasADatabaseOfItsOwnThatIsReadyAlready() {
        try (ApplicationContext first = ApplicationContext.run("test");
                ApplicationContext second = ApplicationContext.run("test")) {
            Notes.write(notes(first), "of the first");

            assertThat(Notes.count(notes(first))).isEqualTo(2);
            assertThat(Notes.count(notes(second))).isEqualTo(1);
            assertThat(second.getBean(ServicePreparation.class).reports())
                    .hasSize(2)
                    .allMatch(report -> report.outcome() == Outcome.AT_HEAD);
        }
    }

    @Test
    void everyDatasourceHasItsOwn() {
        try (ApplicationContext service = ApplicationContext.run("test")) {
            DataSource audit = service.getBean(DataSource.class, Qualifiers.byName("audit"));

            assertThat(Notes.single(audit, "SELECT count(*) FROM entry")).isEqualTo("0");
            assertThat(Notes.database(audit)).isNotEqualTo(Notes.database(notes(service)));
        }
    }

    @Test
    void isReadyWhenTheContextIsAlsoWhereTheServiceOpensItsPortFirst() {
        try (ApplicationContext service =
                ApplicationContext.run(Map.of("seedbed.prepare-in-background", "true"), "test")) {
            assertThat(service.getBean(ServicePreparation.class).reports())
                    .hasSize(2)
                    .allMatch(report -> report.outcome() == Outcome.AT_HEAD);
        }
    }

    @Test
    void databaseGoesWithItsContext() {
        String name;
        try (ApplicationContext service = ApplicationContext.run("test")) {
            name = Notes.database(notes(service));
            assertThat(ServerView.databases()).contains(name);
        }
        ServerView.awaitWithout(name, Duration.ofSeconds(10));
    }

    @Test
    void contextsThatStartTogetherShareOneTemplate() {
        List<CompletableFuture<String>> starts = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try (ApplicationContext service = ApplicationContext.run("test")) {
                        return Notes.database(notes(service));
                    }
                }))
                .limit(4)
                .toList();

        assertThat(starts.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
    }

    private static DataSource notes(ApplicationContext service) {
        return service.getBean(DataSource.class, Qualifiers.byName("default"));
    }
}
