package dev.seedbed.test.database;

import dev.seedbed.engine.problem.Problem;

/** A database that others are cloned from. */
public final class DatabaseTemplate {

    private final TestDatabases databases;
    private final String name;

    DatabaseTemplate(TestDatabases databases, String name) {
        this.databases = databases;
        this.name = name;
    }

    /** A clone that nothing else uses. */
    public TestDatabase newDatabase() {
        TestDatabase database = databases.reserve();
        if (!database.provideFrom(name)) {
            throw new Problem(
                    "The template " + name + " is no longer on the test server "
                            + databases.server().address() + ".",
                    "Somebody dropped it while the tests were running.",
                    "Run the tests again: the first one makes it anew.");
        }
        return database;
    }
}
