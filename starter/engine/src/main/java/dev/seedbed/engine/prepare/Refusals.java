package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.MigrationOverview;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.CommandHint;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import dev.seedbed.engine.seed.PlannedSeed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why an application does not start on a database, and what to do about it. */
final class Refusals {

    private static final int SHOWN = 20;

    private final PreparationSettings settings;
    private final Inspection inspection;
    private final MigrationOverview overview;

    Refusals(PreparationSettings settings, Inspection inspection, MigrationOverview overview) {
        this.settings = settings;
        this.inspection = inspection;
        this.overview = overview;
    }

    /** @param heldBack names of the seeds that do not run because of it */
    String ahead(DatabaseState.Ahead ahead, List<String> heldBack) {
        return "the database is ahead of this code (at " + version(overview.current()) + ", the code ends at "
                + version(overview.highestInCode())
                + "): a newer version of the service has migrated it, or a migration file is missing here"
                + (ahead.unknown().isEmpty() ? "" : ". Not in this code: " + titles(ahead.unknown()))
                + (heldBack.isEmpty() ? "" : ". Seeds that do not run because of it: " + String.join(", ", heldBack));
    }

    Problem notAtHead(DatabaseState state) {
        boolean waits = settings.mode() == Mode.WAIT && !(state instanceof DatabaseState.Diverged);
        return new Problem(
                        where() + " is not at head: " + describe(state) + ".",
                        asked("it is left as it is", "db wait changes nothing")
                                + (waits ? ", and no other process has brought it to head." : "."),
                        nextTowardsHead(state, waits))
                .is(Problem.Kind.NOT_AT_HEAD);
    }

    /** Only seeds were asked for, and they are written for the newest schema. */
    Problem schemaFirst(DatabaseState state) {
        return new Problem(
                        where() + " is not at head, and seeds run at head only: " + describe(state) + ".",
                        "They are written for the newest schema.",
                        state instanceof DatabaseState.Failed failed
                                ? wayOut(failed)
                                : "Bring it to head first: " + command("migrate") + ", or " + command("init")
                                        + " where it has no history yet.")
                .is(Problem.Kind.NOT_AT_HEAD);
    }

    /** The schema is at head, and seeds wait that are not this service's to run. */
    Problem notSeeded(List<PlannedSeed> pending) {
        boolean waits = settings.mode() == Mode.WAIT;
        return new Problem(
                        where() + " is not seeded: "
                                + pending.stream()
                                        .map(planned -> planned.seed().name() + " " + planned.reason())
                                        .limit(SHOWN)
                                        .collect(Collectors.joining(", "))
                                + (pending.size() > SHOWN ? " and " + (pending.size() - SHOWN) + " more" : "") + ".",
                        asked("no seed is run", "db wait runs no seed")
                                + (waits ? ", and no other process has run them." : "."),
                        waits
                                ? "Let another process run them"
                                        + (settings.byHand() ? " (" + command("seed") + ")" : "") + longer()
                                : "Let another process run them, or set seedbed.datasources." + settings.datasource()
                                        + ".mode: prepare.")
                .is(Problem.Kind.NOT_AT_HEAD);
    }

    private String nextTowardsHead(DatabaseState state, boolean waits) {
        if (state instanceof DatabaseState.Failed failed) {
            return wayOut(failed);
        }
        if (waits) {
            return "Let another process bring it to head" + (settings.byHand() ? " (" + command("init") + ")" : "")
                    + longer();
        }
        return settings.byHand()
                ? "Waiting would not change that. What is wrong and what to do: " + command("status") + "."
                : "Bring it to head with another process, or set seedbed.datasources." + settings.datasource()
                        + ".mode: prepare.";
    }

    /** Why nothing is done: who has asked for that. */
    private String asked(String byTheService, String byHand) {
        return settings.byHand()
                ? byHand
                : "With mode: " + settings.mode().name().toLowerCase(Locale.ROOT) + " " + byTheService;
    }

    private String longer() {
        return ", or raise " + (settings.byHand() ? "--timeout" : "lock-timeout") + " to wait longer than "
                + Spoken.duration(settings.lockTimeout()) + ".";
    }

    /** @param init the version of the init SQL, which may have made the objects: a container's entrypoint runs it, too */
    Problem unmanaged(DatabaseState.Unmanaged unmanaged, Optional<Version> init) {
        return new Problem(
                where() + " has objects, but no migration history.",
                "Found " + list(unmanaged.objects()) + ".\nWhich version they stand for is not known, so nothing is"
                        + " changed (existing: refuse).",
                "If this is the wrong database, correct the datasource's URL.\n"
                        + init.map(version ->
                                        "If the init SQL made them, they are at " + version + ". To go on from there: "
                                                + CommandHint.or(command("init"), adopting(version.toString())) + ".\n")
                                .orElse("")
                        + "If it is the right one, say its version once: "
                        + adopting("<version>") + ", or " + CommandHint.of(command("adopt --version <version>")) + ".");
    }

    private String adopting(String version) {
        return "seedbed.datasources." + settings.datasource() + ".existing: adopt and adopt-version: " + version;
    }

    Problem unrecognised(DatabaseState.Unmanaged unmanaged) {
        return new Problem(
                where() + " has objects, but no migration history, and its version is not given.",
                "Found " + list(unmanaged.objects()) + ".",
                "Say which version it is at: seedbed.datasources." + settings.datasource() + ".adopt-version: <version>"
                        + versions() + ".");
    }

    Problem unknownVersion(Version version) {
        return new Problem(
                        where() + " is to be adopted at version " + version + ", which the code does not know.",
                        "Everything up to " + version
                                + " would be taken for applied, and everything above it would run.",
                        "Correct adopt-version" + versions() + ".")
                .is(Problem.Kind.USAGE);
    }

    Problem diverged(DatabaseState.Diverged diverged) {
        return new DivergedProblem(settings, inspection, overview, diverged.divergences()).problem();
    }

    static String lines(List<Divergence> divergences) {
        return divergences.stream().map(Divergence::describe).limit(SHOWN).collect(Collectors.joining("\n"))
                + (divergences.size() > SHOWN ? "\n… and " + (divergences.size() - SHOWN) + " more" : "");
    }

    Problem failed(DatabaseState.Failed failed) {
        Migration first = failed.migrations().get(0);
        String indexes = failed.invalidIndexes().isEmpty()
                ? ""
                : "\nLeft-over invalid indexes: " + String.join(", ", failed.invalidIndexes()) + ".";
        return new Problem(
                where() + " has a migration that broke half-way: " + first.title() + ".",
                (first.brokeOutsideOfTransaction()
                                ? first.script()
                                        + " runs outside of a transaction, and the history does not say that it"
                                        + " came to its end."
                                : "The history has a row for " + first.script() + " that says it failed.")
                        + indexes,
                wayOut(failed));
    }

    private String wayOut(DatabaseState.Failed failed) {
        Migration.Applied row = failed.migrations().get(0).applied();
        String whereRank = " WHERE installed_rank = " + (row == null ? "…" : row.rank()) + ";";
        String drops = failed.invalidIndexes().stream()
                .map(index -> "\n  DROP INDEX CONCURRENTLY " + index + ";")
                .collect(Collectors.joining());
        return "Undo what it left behind, and let it run again:" + drops + "\n  DELETE FROM "
                + inspection.historyTable().qualified() + whereRank + "\nIf it did come to its end:\n  UPDATE "
                + inspection.historyTable().qualified() + " SET success = true" + whereRank
                + new UnprotectedDatabase(settings, inspection)
                        .ways(Optional.empty())
                        .map(way -> "\n" + way)
                        .orElse("");
    }

    /** Why this user can't do what is to be done; empty where it can, as far as can be told beforehand. */
    Optional<Problem> cannotWrite() {
        if (inspection.server().standby()) {
            return Optional.of(new Problem(
                    where() + " is a standby: nothing can be written to it.",
                    "The server is in recovery.",
                    "Point the datasource, or flyway.datasources." + settings.datasource()
                            + ".url, to the primary server."));
        }
        if (inspection.server().readOnly()) {
            return Optional.of(new Problem(
                    where() + " is read-only for the user \""
                            + inspection.server().user() + "\".",
                    "default_transaction_read_only is on, so nothing can be written.",
                    "Turn it off for this user or database (ALTER ROLE … SET default_transaction_read_only = off), or let"
                            + " another user migrate: flyway.datasources." + settings.datasource()
                            + ".url, user and password."));
        }
        if (!inspection.missingSchemas().isEmpty()) {
            return inspection.mayCreateSchemas() ? Optional.empty() : Optional.of(noSchema());
        }
        return (inspection.hasHistory() && inspection.hasOwnTables()) || inspection.mayCreateTables()
                ? Optional.empty()
                : Optional.of(noTables());
    }

    private Problem noSchema() {
        String schema = inspection.missingSchemas().get(0);
        return new Problem(
                "The user \"" + inspection.server().user() + "\" may not create the schema \"" + schema + "\".",
                "It does not exist in the database \"" + inspection.server().database()
                        + "\", and the user has no CREATE right there.",
                "GRANT CREATE ON DATABASE \"" + inspection.server().database() + "\" TO \""
                        + inspection.server().user()
                        + "\"; or create the schema for it, or let another user migrate: flyway.datasources."
                        + settings.datasource() + ".url, user and password.");
    }

    private Problem noTables() {
        String schema = inspection.historyTable().schema();
        return new Problem(
                "The user \"" + inspection.server().user() + "\" may not create tables in the schema \"" + schema
                        + "\".",
                "It has no CREATE right there (since PostgreSQL 15 nobody but the owner has it in \"public\").",
                "GRANT CREATE, USAGE ON SCHEMA \"" + schema + "\" TO \""
                        + inspection.server().user() + "\"; or let another user migrate: flyway.datasources."
                        + settings.datasource() + ".url, user and password.");
    }

    private String describe(DatabaseState state) {
        return switch (state.name()) {
            case EMPTY -> "it is empty";
            case UNMANAGED -> "it has objects, but no migration history";
            case BEHIND -> "it is at " + version(overview.current()) + ", pending: " + titles(overview.pending());
            case DIVERGED ->
                "it and the code have diverged: "
                        + overview.divergences().stream()
                                .map(Divergence::describe)
                                .limit(SHOWN)
                                .collect(Collectors.joining("; "));
            case FAILED -> "a migration broke half-way: " + titles(overview.failed());
            case AT_HEAD, AHEAD -> "it is at " + version(overview.current());
        };
    }

    private String versions() {
        String known = overview.all().stream()
                .flatMap(migration -> Optional.ofNullable(migration.version()).stream())
                .distinct()
                .sorted()
                .map(Version::toString)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : " (the code knows " + known + ")";
    }

    private String command(String words) {
        return settings.commands().command(words);
    }

    String where() {
        return inspection.name();
    }

    private static String version(Optional<Version> version) {
        return version.map(Version::toString).orElse("no version");
    }

    private static String titles(List<Migration> migrations) {
        return migrations.stream().map(Migration::title).limit(SHOWN).collect(Collectors.joining(", "))
                + (migrations.size() > SHOWN ? " and " + (migrations.size() - SHOWN) + " more" : "");
    }

    private static String list(List<Inspection.FoundObject> objects) {
        return objects.stream()
                        .limit(SHOWN)
                        .map(Inspection.FoundObject::toString)
                        .collect(Collectors.joining(", "))
                + (objects.size() > SHOWN ? " and " + (objects.size() - SHOWN) + " more" : "");
    }
}
