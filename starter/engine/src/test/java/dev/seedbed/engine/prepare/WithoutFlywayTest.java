package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.JavaProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that has no Flyway at all is prepared like any other, and Flyway finds nothing amiss afterwards. */
class WithoutFlywayTest {

    @TempDir
    Path temporary;

    @Test
    void scriptsAndCallbacksRun() throws IOException, InterruptedException {
        TestService service = TestService.in(temporary)
                .migration("V1__plan.sql", "create table plan (id int primary key, name text);")
                .migration("V2__index.sql", "create index concurrently on plan (name);")
                .migration("R__view.sql", "create or replace view plans as select '${flyway:user}' as owner from plan;")
                .migration("afterVersioned.sql", "insert into plan values (1, 'free') on conflict do nothing;");

        prepare(service, "INITIALISED");
        prepare(service, "AT_HEAD");

        assertThat(service.query("select owner from plans")).isEqualTo("postgres");
        assertThat(service.history()).isEqualTo("1 SQL t\n2 SQL t\nview SQL t");
        service.plainFlyway().validate();
    }

    private static void prepare(TestService service, String outcome) throws IOException, InterruptedException {
        Process process = JavaProcess.without(
                "flyway",
                PreparesWithoutFlyway.class,
                service.database.url(),
                service.path("db/migration").toString(),
                outcome);
        assertThat(process.waitFor()).isZero();
    }
}
