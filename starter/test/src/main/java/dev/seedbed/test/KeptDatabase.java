package dev.seedbed.test;

import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A note in the report of a failed test that says how to connect to its database. */
final class KeptDatabase extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed.test");

    KeptDatabase(String message) {
        super(message, null, false, false);
    }

    static boolean isNotedIn(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).anyMatch(KeptDatabase.class::isInstance);
    }

    /** Keeps the databases of a test as they are now; the failure says how to connect to them. */
    static void keepAll(Map<String, TestDatabase> databases, Throwable failure) {
        keepAll("test", databases, failure);
    }

    /** @param user what the databases were made for: a test, or a check that has databases of its own */
    static void keepAll(String user, Map<String, TestDatabase> databases, Throwable failure) {
        String reason = TestDatabases.newFailure();
        new TreeMap<>(databases).forEach((datasource, database) -> {
            String message = "The database of this " + user + " (" + datasource + ") is kept: "
                    + database.server().psql(database.keep(reason));
            note(message, failure);
        });
        databases.values().stream()
                .map(TestDatabase::server)
                .distinct()
                .map(server -> server.afterTests().keep())
                .filter(message -> !message.isEmpty())
                .forEach(message -> note(message, failure));
    }

    private static void note(String message, Throwable failure) {
        failure.addSuppressed(new KeptDatabase(message));
        LOG.info(message);
    }
}
