package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.problem.Problem;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must not succeed: gives the whole message that a person sees, and asserts that nothing was changed. */
abstract class AbstractRefusedStartTest {

    static final String PLAN = "create table plan (id int primary key);";
    static final String ACCOUNT = "create table account (id int primary key);";

    /** Whatever a user could see changed: our own tables, which tracking begins with, are no part of it. */
    private static final String OBJECTS =
            "select concat_ws(' ', relnamespace::regnamespace, relname, relkind, xmin) from pg_class"
                    + " where relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace,"
                    + " 'pg_toast'::regnamespace) and relname !~ '^(flyway_schema_history|seedbed_)'"
                    + " union all select concat_ws(' ', 'schema', nspname) from pg_namespace where nspname !~ '^pg_'"
                    + " union all select concat_ws(' ', 'function', oid::regprocedure, xmin) from pg_proc"
                    + " where pronamespace = 'public'::regnamespace order by 1";

    @TempDir
    Path temporary;

    TestService service;

    @BeforeEach
    final void aService() {
        service = TestService.in(temporary);
    }

    final AbstractStringAssert<?> assertThatStarting() {
        return assertThatStarting(service);
    }

    final AbstractStringAssert<?> assertThatStarting(TestService started) {
        String before = everything(started);
        String message = message(started);
        assertThat(everything(started)).isEqualTo(before);
        return assertThat(message);
    }

    static String message(TestService service) {
        return service.normalised(String.valueOf(problem(service).getMessage()));
    }

    static Problem problem(TestService service) {
        Problem problem = catchThrowableOfType(Problem.class, service::start);
        assertThat(problem).as("a problem").isNotNull();
        return problem;
    }

    static String everything(TestService service) {
        boolean hasHistory = !service.query("select to_regclass('flyway_schema_history') is not null")
                .equals("f");
        return service.query(OBJECTS) + (hasHistory ? "\n" + service.history() : "\n");
    }
}
