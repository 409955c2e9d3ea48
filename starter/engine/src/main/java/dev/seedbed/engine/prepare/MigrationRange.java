package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts what is pending down to what an {@link Aim} asks for, and says where the aim cannot be reached. */
final class MigrationRange {

    private final Aim aim;
    private final MigrationOverview overview;
    private final Optional<Version> initVersion;

    MigrationRange(Aim aim, MigrationOverview overview, Optional<Version> initVersion) {
        this.aim = aim;
        this.overview = overview;
        this.initVersion = initVersion;
    }

    /** Of these those that are to run. Repeatable ones do only where nothing else stays pending. */
    List<Migration> of(List<Migration> pending) {
        List<Migration> versioned = versioned(pending);
        List<Migration> wanted = versioned.stream()
                .filter(migration ->
                        aim.version().map(limit -> isUpTo(migration, limit)).orElse(true))
                .limit(aim.steps().orElse(versioned.size()))
                .toList();
        return wanted.size() == versioned.size() ? pending : wanted;
    }

    private static List<Migration> versioned(List<Migration> migrations) {
        return migrations.stream()
                .filter(migration -> migration.version() != null)
                .toList();
    }

    private static boolean isUpTo(Migration migration, Version limit) {
        return migration.version() != null && migration.version().compareTo(limit) <= 0;
    }

    /**
     * Why the aim cannot be reached.
     *
     * @param where the database, as the first words of a sentence
     * @param from the version that it is at, or will be before the first migration
     */
    Optional<Problem> objection(String where, Optional<Version> from) {
        return unknown().or(() -> aim.version()
                .flatMap(wanted -> from.filter(at -> wanted.compareTo(at) < 0).map(at -> below(where, wanted, at))));
    }

    /** Why the version cannot be meant: nobody knows it. */
    Optional<Problem> unknown() {
        NavigableSet<Version> known = known();
        return aim.version().filter(wanted -> !known.contains(wanted)).map(wanted -> unknown(wanted, known));
    }

    private NavigableSet<Version> known() {
        NavigableSet<Version> known = new TreeSet<>();
        overview.all().stream()
                .filter(migration -> migration.state() != Migration.State.ABOVE_TARGET)
                .forEach(migration -> Optional.ofNullable(migration.version()).ifPresent(known::add));
        initVersion.ifPresent(known::add);
        return known;
    }

    private static Problem unknown(Version wanted, NavigableSet<Version> known) {
        return new Problem(
                        "There is no version " + wanted + ".",
                        known.isEmpty()
                                ? "Neither the code nor the database has any migration."
                                : "Code and database know "
                                        + known.stream().map(Version::toString).collect(Collectors.joining(", "))
                                        + ".",
                        "Take one of those, or head. Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }

    private Problem below(String where, Version wanted, Version at) {
        boolean init =
                overview.current().isEmpty() && initVersion.filter(at::equals).isPresent();
        return new Problem(
                        init
                                ? where + " is empty, and can't be brought to " + wanted + ": the init SQL stands for "
                                        + at + "."
                                : where + " is at " + at + " already, above " + wanted + ".",
                        init
                                ? "An empty database begins with the init SQL, and goes on from there."
                                : "Migrating goes upwards only.",
                        init
                                ? "Take " + at + " or above, or replay the migrations: no init SQL (init:, with nothing"
                                        + " behind it). Nothing was changed."
                                : "To go down, roll back: db rollback --to " + wanted + ". Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }
}
