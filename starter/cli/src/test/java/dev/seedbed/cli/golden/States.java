package dev.seedbed.cli.golden;

import dev.seedbed.cli.TestProject;
import dev.seedbed.cli.TestServer;
import dev.seedbed.engine.prepare.DatabaseState;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A project and a database in each of the seven states; every script gets copies, and the first one that asks makes them. */
final class States {

    private final Path folder;
    private final Map<DatabaseState.Name, TestProject> made = new ConcurrentHashMap<>();

    States(Path folder) {
        this.folder = folder;
    }

    TestProject copy(DatabaseState.Name state, Path target) {
        TestProject original = made.computeIfAbsent(state, this::make);
        return original.copyTo(target, TestServer.create(original.database()));
    }

    private TestProject make(DatabaseState.Name state) {
        TestProject project = new TestProject(folder.resolve(state.name()), TestServer.create()).withFiles();
        switch (state) {
            case EMPTY -> {}
            case UNMANAGED ->
                TestServer.run(
                        project.database(),
                        "create table customer (id bigint generated always as identity primary key, email text not"
                                + " null unique); create table country (code text primary key, name text not null)");
            case BEHIND -> done(project, "migrate", "--to", "2");
            case AT_HEAD -> done(project, "init");
            case AHEAD -> {
                Path newer = project.migrations().resolve("V4__newer.sql");
                done(project.write(newer, "create table newer (id int);\n"), "init");
                project.delete(newer);
            }
            case DIVERGED -> {
                done(project, "init");
                project.write(project.migrations().resolve("V2__countries.sql"), "create table country (code text);\n");
            }
            case FAILED -> {
                project.write(
                        project.migrations().resolve("V4__unique_names.sql"),
                        "create unique index concurrently country_length on country (length(name));\n");
                if (project.run("migrate").exitCode() != 1) {
                    throw new IllegalStateException("the migration was to fail");
                }
            }
        }
        return project;
    }

    private static void done(TestProject project, String... arguments) {
        TestProject.Answer answer = project.run(arguments);
        if (answer.exitCode() != 0) {
            throw new IllegalStateException(answer.errors());
        }
    }
}
