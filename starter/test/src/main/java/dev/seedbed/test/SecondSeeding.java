package dev.seedbed.test;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.SeedDefinition;
import dev.seedbed.micronaut.DatabaseNotReady;
import dev.seedbed.micronaut.ServiceDatabases;
import dev.seedbed.test.database.RecordedChanges;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service twice on the same databases; the second time its seeds find another version of themselves in the
 * ledger, and run again as they do when they have changed.
 */
final class SecondSeeding {

    /** Whatever the environment is: this is a test, and its databases are its own. */
    private static final Map<String, Object> AS_TEST = Map.of("micronaut.test.active.spec.clazz", SecondSeeding.class);

    private SecondSeeding() {}

    /** Fails if the second run changes anything; the failure names the databases on which it did, which are kept. */
    static void demandNoChange(String environment, Set<String> excluded) {
        try (ApplicationContext first = ApplicationContext.run(AS_TEST, environment)) {
            demandKnown(excluded, first.getBean(ServiceDatabases.class));
            ContextDatabases databases = first.getBean(ContextDatabases.class);
            try {
                List<String> changes = changes(environment, databases, excluded);
                if (!changes.isEmpty()) {
                    throw failure(environment, changes);
                }
            } catch (RuntimeException | AssertionError failure) {
                databases.keepAfterCheck(failure);
                throw failure;
            }
        }
    }

    private static void demandKnown(Set<String> excluded, ServiceDatabases service) {
        Set<String> known = service.names().stream()
                .flatMap(name -> service.find(name, UnaryOperator.identity(), progress -> {}).stream())
                .flatMap(database -> database.source().seeds().get().ordered().stream())
                .map(SeedDefinition::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unknown = new TreeSet<>(excluded);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new Problem(
                    "A check excludes seeds that do not exist: " + String.join(", ", unknown) + ".",
                    known.isEmpty() ? "The service has no seeds." : "The seeds are " + String.join(", ", known) + ".",
                    "Correct the name in DatabaseChecks.seedsRunTwiceChangeNothingExcept.");
        }
    }

    /** One line per seed and table that the second run changed. */
    private static List<String> changes(String environment, ContextDatabases databases, Set<String> excluded) {
        List<RecordedChanges> recorded = new ArrayList<>();
        new TreeMap<>(databases.byDatasource())
                .forEach((datasource, database) ->
                        RecordedChanges.begin(datasource, database, excluded).ifPresent(recorded::add));
        Problem failure = startAgain(environment, databases.configuration());
        return failure == null
                ? recorded.stream()
                        .flatMap(changes -> changes.bySeed().stream())
                        .toList()
                : List.of(failure.happened(), failure.why());
    }

    private static AssertionError failure(String environment, List<String> changes) {
        return new AssertionError(
                """
                Seeds change the database when they run a second time (environment %s).
                  Why:  %s
                  Next: Write the same rows each time: upsert them, without now() or random values. A seed that is to run
                        only once: @Seed(when = RunMode.ONCE). A seed that is meant to change rows: exclude it with
                        DatabaseChecks.seedsRunTwiceChangeNothingExcept(Set.of("name"), "%s")."""
                        .formatted(environment, String.join("\n", changes).replace("\n", "\n        "), environment));
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
