package dev.seedbed.test;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.DatabaseNotReady;
import dev.seedbed.test.database.RecordedChanges;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service twice on the same databases; the second time its seeds find another version of themselves in the
 * ledger, and run again as they do when they have changed.
 */
final class SecondSeeding {

    /** Whatever the environment is: this is a test, and its databases are its own. */
    private static final Map<String, Object> AS_TEST = Map.of("micronaut.test.active.spec.clazz", SecondSeeding.class);

    private SecondSeeding() {}

    /** What the second run did, a line for each seed and table; empty where it was nothing. */
    static List<String> changesIn(String environment) {
        try (ApplicationContext first = ApplicationContext.run(AS_TEST, environment)) {
            ContextDatabases databases = first.getBean(ContextDatabases.class);
            List<RecordedChanges> recorded = new ArrayList<>();
            new TreeMap<>(databases.byDatasource())
                    .forEach((datasource, database) ->
                            RecordedChanges.begin(datasource, database).ifPresent(recorded::add));
            Problem failure = startAgain(environment, databases.configuration());
            return failure == null
                    ? recorded.stream()
                            .flatMap(changes -> changes.bySeed().stream())
                            .toList()
                    : List.of(failure.happened(), failure.why());
        }
    }

    private static @Nullable Problem startAgain(String environment, Map<String, Object> sameDatabases) {
        Map<String, Object> configuration = new HashMap<>(AS_TEST);
        configuration.putAll(sameDatabases);
        try {
            ApplicationContext.run(configuration, environment).close();
            return null;
        } catch (RuntimeException e) {
            return problemIn(e);
        }
    }

    private static Problem problemIn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseNotReady notReady) {
                return notReady.problem();
            }
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        throw failure;
    }
}
