package dev.seedbed.engine.operate;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.jdbc.lock.LockHolder;
import dev.seedbed.engine.jdbc.lock.LockKey;
import dev.seedbed.engine.migrate.Divergence;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.DatabaseStatus;
import dev.seedbed.engine.prepare.Inspection;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.PlannedSeed;
import dev.seedbed.engine.seed.SeedState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks at everything that can be wrong with a database, and changes nothing. A server that can't be reached is a finding,
 * too. {@code new Checkup(preparation).quick()} is one query, and does not ask what the code brings.
 */
public final class Checkup {

    private final Preparation preparation;

    public Checkup(Preparation preparation) {
        this.preparation = preparation;
    }

    /** Whether it is there, and whether it was ever set up. */
    public List<Finding> quick() {
        try {
            Inspection found = preparation.glance();
            return List.of(server(found), initialised(found), environment(found));
        } catch (Problem problem) {
            return List.of(unreachable(problem));
        }
    }

    /** Everything. */
    public List<Finding> full() {
        try {
            return full(preparation.statusLook().look());
        } catch (Problem problem) {
            return without(problem);
        }
    }

    /** Everything, where how it stands is known already. */
    public List<Finding> full(DatabaseStatus status) {
        try {
            return preparation.looking(place -> findings(place, status));
        } catch (Problem problem) {
            return without(problem);
        }
    }

    /** What can be said where a look met a problem: if the server answers, it is the code that could not be read. */
    public List<Finding> without(Problem problem) {
        if (SqlStates.isConnectionLost(problem)) {
            return List.of(unreachable(problem));
        }
        List<Finding> found = new ArrayList<>(quick());
        if (found.get(0).level() == Finding.Level.GOOD) {
            found.add(trouble("files", problem));
        }
        return found;
    }

    private List<Finding> findings(OperationContext place, DatabaseStatus status) throws SQLException {
        return List.of(
                server(place.inspection()),
                privileges(place),
                environment(place.inspection()),
                tables(place.inspection()),
                history(place, status),
                pending(status),
                drift(status),
                lock(place),
                indexes(place.inspection()),
                seeds(status));
    }

    private static Finding unreachable(Problem problem) {
        return trouble("server", problem);
    }

    private static Finding trouble(String subject, Problem problem) {
        return Finding.trouble(
                subject, problem.happened(), List.of((problem.why() + "\n" + problem.next()).split("\n")));
    }

    private static Finding server(Inspection found) {
        Inspection.Server server = found.server();
        return Finding.good(
                "server",
                "PostgreSQL " + server.version() + ", database \"" + server.database() + "\", user \"" + server.user()
                        + "\"");
    }

    private static Finding initialised(Inspection found) {
        int applied = found.appliedRows().size();
        if (applied > 0) {
            return Finding.good(
                    "history",
                    counted(applied, "row") + " in " + found.historyTable().name());
        }
        return found.objects().isEmpty()
                ? Finding.warning("history", "the database is empty", List.of())
                : Finding.trouble(
                        "history",
                        "none, and " + counted(found.objects().size(), "object"),
                        found.objects().stream()
                                .map(Inspection.FoundObject::toString)
                                .toList());
    }

    private static Finding privileges(OperationContext place) {
        Optional<Problem> cannot = place.cannotWrite();
        return cannot.map(problem -> trouble("privileges", problem)).orElseGet(() -> privileges(place.inspection()));
    }

    private static Finding privileges(Inspection found) {
        List<String> unwritable = found.unwritableTables();
        return unwritable.isEmpty()
                ? Finding.good("privileges", "may write")
                : Finding.trouble(
                        "privileges",
                        "may not write " + String.join(", ", unwritable),
                        List.of("GRANT SELECT, INSERT, UPDATE ON " + String.join(", ", unwritable) + " TO "
                                + NamedSql.quoted(found.server().user()) + ";"));
    }

    private Finding environment(Inspection found) {
        return EnvironmentFinding.of(
                found.stamp(),
                preparation.settings().environment(),
                found.environmentChanges().orElse(List.of()));
    }

    /** The service's own: without the history, Seedbed's, and those of extensions. */
    private static Finding tables(Inspection found) {
        int tables = (int) found.objects().stream()
                .filter(object -> object.kind().equals("table"))
                .count();
        return Finding.good("tables", tables == 0 ? "none" : String.valueOf(tables));
    }

    private static Finding history(OperationContext place, DatabaseStatus status) {
        if (status.state() == DatabaseState.Name.EMPTY || status.state() == DatabaseState.Name.UNMANAGED) {
            return initialised(place.inspection());
        }
        List<String> broken = status.migrations().failed().stream()
                .map(migration -> migration.title() + " broke half-way")
                .toList();
        String text = "at " + version(status.migrations().current()) + " of " + version(status.head());
        if (!broken.isEmpty()) {
            return Finding.trouble("history", "not whole", broken);
        }
        return status.state() == DatabaseState.Name.AHEAD
                ? Finding.warning("history", text + ", ahead of this code", List.of())
                : Finding.good("history", text);
    }

    private static Finding pending(DatabaseStatus status) {
        List<Migration> pending = status.state() == DatabaseState.Name.AHEAD
                ? List.of()
                : status.migrations().pending();
        return pending.isEmpty()
                ? Finding.good("pending", "no migration")
                : Finding.warning(
                        "pending",
                        counted(pending.size(), "migration"),
                        pending.stream().map(Migration::title).toList());
    }

    private static Finding drift(DatabaseStatus status) {
        List<Divergence> divergences = status.migrations().divergences();
        return divergences.isEmpty()
                ? Finding.good("files", "as they were applied")
                : Finding.trouble(
                        "files",
                        "not as they were applied",
                        divergences.stream().map(Divergence::describe).toList());
    }

    private static Finding lock(OperationContext place) throws SQLException {
        Optional<LockHolder> holder = LockHolder.of(
                place.connection(), LockKey.ofSchema(place.history().schema()));
        return holder.map(found -> Finding.warning("lock", "held", List.of(found.describe())))
                .orElseGet(() -> Finding.good("lock", "free"));
    }

    private static Finding indexes(Inspection found) {
        List<String> invalid = found.invalidIndexes();
        return invalid.isEmpty()
                ? Finding.good("indexes", "all valid")
                : Finding.warning(
                        "indexes",
                        counted(invalid.size(), "invalid index"),
                        invalid.stream()
                                .map(name -> name + ": REINDEX INDEX CONCURRENTLY " + name + ";")
                                .toList());
    }

    private static Finding seeds(DatabaseStatus status) {
        List<PlannedSeed> all = status.seeds().seeds();
        List<String> failed = lines(all, planned -> planned.state() == SeedState.FAILED);
        if (!failed.isEmpty()) {
            return Finding.trouble("seeds", failed.size() + " failed", failed);
        }
        List<String> open = lines(
                all,
                planned -> planned.state() == SeedState.REFUSED
                        || (planned.runs() && planned.state() != SeedState.APPLIED));
        return open.isEmpty()
                ? Finding.good("seeds", all.isEmpty() ? "none" : "none pending")
                : Finding.warning("seeds", open.size() + " not run", open);
    }

    private static List<String> lines(List<PlannedSeed> seeds, Predicate<PlannedSeed> which) {
        List<String> lines = new ArrayList<>();
        seeds.stream().filter(which).forEach(planned -> lines.add(planned.seed().name() + ": " + planned.reason()));
        return lines;
    }

    private static String version(Optional<Version> version) {
        return version.map(Version::toString).orElse("no version");
    }

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + (what.endsWith("x") ? what + "es" : what + "s");
    }
}
