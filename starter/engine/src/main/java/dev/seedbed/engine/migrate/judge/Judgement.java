package dev.seedbed.engine.migrate.judge;

import dev.seedbed.engine.migrate.HistoryRow;
import dev.seedbed.engine.migrate.MigrationType;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.migrate.resolve.CodeMigration;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The code's migrations held against a history.
 *
 * <p>A row and a migration belong together if version and type are equal, or the descriptions of two repeatable ones. What
 * is left of the code is pending, unless it lies below a baseline, above the target or, where that is not allowed, below
 * the version that the database is at.
 */
public final class Judgement {

    private final History history;
    private final JudgeSettings settings;
    private final Map<String, CodeMigration> repeatable = new TreeMap<>();
    private final Map<Slot, CodeMigration> versioned = new TreeMap<>();
    private final Set<CodeMigration> unapplied = new HashSet<>();
    private final @Nullable Version lastResolved;
    private final @Nullable Version pendingBaseline;
    private final List<JudgedMigration> migrations;

    private record Slot(Version version, MigrationType type) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int order = version.compareTo(other.version);
            return order == 0 ? type.compareTo(other.type) : order;
        }
    }

    /**
     * Holds migrations against a history.
     *
     * @param code all migrations of the code, no two of which are of one version and type, or of one description
     */
    public static Judgement of(List<CodeMigration> code, List<HistoryRow> rows, JudgeSettings settings) {
        return new Judgement(code, History.read(rows), settings);
    }

    private Judgement(List<CodeMigration> code, History history, JudgeSettings settings) {
        this.history = history;
        this.settings = settings;
        for (CodeMigration migration : code) {
            Version version = migration.version();
            if (version == null) {
                repeatable.put(migration.description(), migration);
            } else {
                versioned.put(new Slot(version, migration.type()), migration);
            }
        }
        this.lastResolved = versioned.keySet().stream()
                .map(Slot::version)
                .max(Version::compareTo)
                .orElse(null);
        unapplied.addAll(code);
        history.versioned().forEach(this::removeApplied);
        history.repeatable().forEach(this::removeApplied);
        this.pendingBaseline = unapplied.stream()
                .filter(migration -> migration.type().isBaselineMigration())
                .map(CodeMigration::version)
                .filter(Objects::nonNull)
                .max(Version::compareTo)
                .orElse(null);
        this.migrations = judge(code);
    }

    private void removeApplied(AppliedMigration applied) {
        CodeMigration migration = codeOf(applied);
        boolean counts = !applied.deleted() && !applied.isDeletion();
        if (migration != null && counts && (applied.version() != null || isUpToDate(applied, migration))) {
            unapplied.remove(migration);
        }
    }

    private boolean isUpToDate(AppliedMigration run, CodeMigration migration) {
        return history.isLatestRun(run) && migration.matches().test(run.row().checksum());
    }

    private @Nullable CodeMigration codeOf(AppliedMigration applied) {
        Version version = applied.version();
        return version == null
                ? repeatable.get(applied.row().description())
                : versioned.get(new Slot(version, applied.type()));
    }

    private List<JudgedMigration> judge(List<CodeMigration> code) {
        Target target = settings.target();
        if (target instanceof Target.UpTo upTo && upTo.required()) {
            requireKnown(upTo.version());
        }
        if (target instanceof Target.UpTo upTo) {
            return judge(code, above(upTo.version()));
        }
        if (target instanceof Target.Current) {
            Version last = history.lastApplied();
            return judge(code, last == null ? version -> true : above(last));
        }
        List<JudgedMigration> unlimited = judge(code, version -> false);
        return target instanceof Target.Next ? judge(code, aboveNext(unlimited)) : unlimited;
    }

    private static Predicate<Version> above(Version limit) {
        return version -> version.compareTo(limit) > 0;
    }

    /** A repeatable migration that is next limits nothing. */
    private static Predicate<Version> aboveNext(List<JudgedMigration> judged) {
        return judged.stream()
                .filter(migration -> migration.state() == MigrationState.PENDING)
                .findFirst()
                .map(JudgedMigration::version)
                .map(Judgement::above)
                .orElse(version -> false);
    }

    private List<JudgedMigration> judge(List<CodeMigration> code, Predicate<Version> aboveTarget) {
        StateRules rules = new StateRules(history, settings.outOfOrder(), lastResolved, pendingBaseline, aboveTarget);
        List<JudgedMigration> judged = new ArrayList<>();
        Stream.concat(history.versioned().stream(), history.repeatable().stream())
                .map(applied -> JudgedMigration.of(codeOf(applied), applied, rules.of(applied, codeOf(applied))))
                .forEach(judged::add);
        code.stream()
                .filter(unapplied::contains)
                .map(migration -> JudgedMigration.of(migration, rules.of(migration)))
                .forEach(judged::add);
        judged.sort(JudgedMigration.ORDER);
        return List.copyOf(judged);
    }

    private void requireKnown(Version target) {
        boolean known = Stream.concat(
                        history.versioned().stream().map(AppliedMigration::version),
                        unapplied.stream().map(CodeMigration::version))
                .anyMatch(target::equals);
        if (!known) {
            throw new Problem(
                    "No migration has the version " + target + ", which is the target of migrations.",
                    "flyway.datasources.<name>.target names it, and neither the code nor the history knows it.",
                    "Correct the target, or write " + target + "? to go up to it whether it exists or not. Nothing was"
                            + " changed.");
        }
    }

    /** All migrations, in the order in which Flyway lists them. */
    public List<JudgedMigration> migrations() {
        return migrations;
    }

    /** What is to run now: with the target {@code next}, only the first of those that are pending. */
    public List<JudgedMigration> pending() {
        List<JudgedMigration> pending = migrations.stream()
                .filter(migration -> migration.state() == MigrationState.PENDING)
                .toList();
        return settings.target() instanceof Target.Next && !pending.isEmpty() ? pending.subList(0, 1) : pending;
    }

    /** The version that the database is at. */
    public Optional<Version> current() {
        return migrations.stream()
                .filter(migration -> migration.state().isApplied() && migration.state() != MigrationState.DELETED)
                .filter(migration -> migration.type() != MigrationType.DELETE)
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .max(Version::compareTo);
    }

    /** The version up to which migrations do not count because a baseline stands for them. */
    Optional<Version> baseline() {
        return Optional.ofNullable(history.baseline());
    }

    JudgeSettings settings() {
        return settings;
    }
}
