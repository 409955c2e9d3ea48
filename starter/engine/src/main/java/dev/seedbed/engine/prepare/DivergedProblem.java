package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what to do about a database that has diverged from the code: how to bring the code back to what was applied, and,
 * on a database whose environment is not protected, how to bring the database to the code.
 */
final class DivergedProblem {

    private final PreparationSettings settings;
    private final Inspection inspection;
    private final MigrationOverview overview;
    private final List<Divergence> divergences;

    DivergedProblem(
            PreparationSettings settings,
            Inspection inspection,
            MigrationOverview overview,
            List<Divergence> divergences) {
        this.settings = settings;
        this.inspection = inspection;
        this.overview = overview;
        this.divergences = divergences;
    }

    Problem problem() {
        List<String> next = new ArrayList<>(List.of("Nothing was changed."));
        if (any(Divergence.Edited.class)) {
            next.add("Restore the file as it was applied, and put the change into a new migration.");
        }
        replaced().ifPresent(next::add);
        if (any(Divergence.Renamed.class)) {
            next.add("Give the file its old name back, and put what is new into a new migration.");
        }
        if (any(Divergence.Missing.class)) {
            next.add("Restore the missing file, or start the version of the code that has it.");
        }
        if (isRepeatableMissing()) {
            next.add("If a repeatable migration was deleted on purpose: flyway.datasources." + settings.datasource()
                    + ".ignore-migration-patterns: \"repeatable:missing\".");
        }
        if (any(Divergence.Late.class)) {
            next.add("Give the late migration a version above the current one, or allow it: flyway.datasources."
                    + settings.datasource() + ".out-of-order: true.");
        }
        new UnprotectedDatabase(settings, inspection).ways(undoableDownTo()).ifPresent(next::add);
        return new Problem(
                inspection.name() + " and the code have diverged.",
                Refusals.lines(divergences),
                String.join("\n", next));
    }

    private boolean isRepeatableMissing() {
        return divergences.stream()
                .anyMatch(divergence -> divergence instanceof Divergence.Missing
                        && divergence.migration().version() == null);
    }

    private boolean any(Class<? extends Divergence> kind) {
        return divergences.stream().anyMatch(kind::isInstance);
    }

    private Optional<String> replaced() {
        List<Divergence.Replaced> replaced = divergences.stream()
                .filter(Divergence.Replaced.class::isInstance)
                .map(Divergence.Replaced.class::cast)
                .toList();
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        if (replaced.stream().allMatch(Divergence.Replaced::sameContent)) {
            return Optional.of("Give the file its old name back: "
                    + replaced.stream().map(Divergence.Replaced::applied).collect(Collectors.joining(", ")) + ".");
        }
        return Optional.of("Start the version of the code that has "
                + replaced.stream().map(Divergence.Replaced::applied).collect(Collectors.joining(", "))
                + ", or give the code's own file a version above the current one.");
    }

    /** The version below the lowest edited one, if editing is all that has happened: its undo file may be there. */
    private Optional<String> undoableDownTo() {
        List<Version> edited = divergences.stream()
                .filter(Divergence.Edited.class::isInstance)
                .flatMap(
                        divergence -> Optional.ofNullable(divergence.migration().version()).stream())
                .toList();
        return edited.size() == divergences.size()
                ? edited.stream().min(Version::compareTo).map(this::below)
                : Optional.empty();
    }

    private String below(Version version) {
        return overview.all().stream()
                .filter(migration -> migration.applied() != null && migration.state() != Migration.State.UNDONE)
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .filter(other -> other.compareTo(version) < 0)
                .max(Version::compareTo)
                .map(Version::toString)
                .orElse("base");
    }
}
