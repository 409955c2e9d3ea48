package dev.seedbed.engine.operate;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import java.util.Comparator;
import java.util.List;

/** The versions that a history says were applied. */
final class Applied {

    private Applied() {}

    /** All of them, from the top down. What a baseline stands for is not among them. */
    static List<Migration> downwards(MigrationOverview overview) {
        return overview.all().stream()
                .filter(Applied::isApplied)
                .sorted(Comparator.comparing(Applied::version).reversed())
                .toList();
    }

    /** Those above a version, from the top down. */
    static List<Migration> above(Version version, MigrationOverview overview) {
        return downwards(overview).stream()
                .filter(migration -> version(migration).compareTo(version) > 0)
                .toList();
    }

    static Version version(Migration migration) {
        Version version = migration.version();
        if (version == null) {
            throw new IllegalArgumentException("has no version: " + migration);
        }
        return version;
    }

    private static boolean isApplied(Migration migration) {
        return migration.version() != null
                && migration.applied() != null
                && switch (migration.state()) {
                    case APPLIED, FUTURE, MISSING -> true;
                    default -> false;
                };
    }
}
