package dev.seedbed.micronaut.seed;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The seed that runs on this thread, and which other datasources it has used. */
record SeedScope(String seed, String datasource, Set<String> others) {

    private static final ThreadLocal<@Nullable SeedScope> CURRENT = new ThreadLocal<>();

    static SeedScope begin(String seed, String datasource) {
        SeedScope scope = new SeedScope(seed, datasource, new TreeSet<>());
        CURRENT.set(scope);
        return scope;
    }

    static Optional<SeedScope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void end() {
        CURRENT.remove();
    }
}
