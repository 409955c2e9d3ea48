package dev.seedbed.test;

import dev.seedbed.test.database.TestDatabase;
import dev.seedbed.test.database.TestDatabases;
import java.util.Arrays;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Travels with a test's failure into its report, and says how to look into the database that the failure left. */
final class KeptDatabase extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed.test");

    KeptDatabase(String message) {
        super(message, null, false, false);
    }

    static boolean isNotedIn(Throwable failure) {
        return Arrays.stream(failure.getSuppressed()).anyMatch(KeptDatabase.class::isInstance);
    }

    /** They stay as they are now; the failure says where. */
    static void keepAll(Map<String, TestDatabase> databases, Throwable failure) {
        String reason = TestDatabases.newFailure();
        databases.forEach((datasource, database) -> {
            String said = "The database of this test (" + datasource + ") is kept: "
                    + database.server().psql(database.keep(reason));
            failure.addSuppressed(new KeptDatabase(said));
            LOG.info(said);
        });
    }
}
