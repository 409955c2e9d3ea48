package dev.seedbed.engine.operate.locks;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Undo;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.operate.Rollback;
import dev.seedbed.engine.operate.RollbackAim;
import dev.seedbed.engine.operate.database.DatabaseMould;
import dev.seedbed.engine.operate.database.Maintenance;
import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.DryRun;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationReport;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.problem.Problem;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures which locks the pending migrations, or the undos of a rollback, take on which tables, and which tables they
 * rewrite: by running them in a scratch database beside this one, which is dropped again. {@code new
 * LockStudy(preparation).run()}. This database is only looked at.
 *
 * <p>The scratch database is a copy of this one where nobody is connected and it is small; otherwise it is built from the
 * code, init SQL and migrations up to the version that this one is at, and has no rows but theirs.
 */
public final class LockStudy {

    private static final long COPIED_UP_TO_BYTES = 1L << 30;

    private final Preparation preparation;

    public LockStudy(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What was measured.
     *
     * @param made how the scratch database came about
     * @param migrations what each migration or undo did there, in their order
     */
    public record Report(Made made, List<MigrationLocks> migrations) {

        public Report {
            migrations = List.copyOf(migrations);
        }
    }

    /** How the scratch database came about. */
    public enum Made {
        /** There was nothing to measure: nothing is pending, or the database is empty and nobody uses a table of it. */
        NOT_NEEDED,
        /** A copy of the database, rows included. */
        COPIED,
        /** Made by the code's own init SQL and migrations. */
        REPLAYED
    }

    private record Original(
            String scratch, DatabaseMould mould, Optional<Version> version, long bytes, Maintenance maintenance) {}

    /**
     * Measures.
     *
     * @throws Problem where nothing would be migrated; where no scratch database can be made; where a migration fails there
     */
    public Report run() {
        Optional<Original> behind = look();
        return behind.isPresent() ? measure(behind.get(), LockStudy::pending) : new Report(Made.NOT_NEEDED, List.of());
    }

    /**
     * Measures the undos of a rollback.
     *
     * @throws Problem if the rollback would stop before it has done anything; if no scratch database can be made; if an
     *     undo fails there
     */
    public Report run(RollbackAim aim) {
        Original original;
        try (Preparation looking = preparation.to(Aim.head().withoutSeeds())) {
            original = looking.looking(place -> {
                Rollback.undos(place, aim);
                return original(place);
            });
        }
        return measure(original, place -> undos(place, aim));
    }

    private Report measure(Original original, Preparation.Work<List<MigrationLocks>> measured) {
        try (Maintenance maintenance = original.maintenance()) {
            return measure(original, maintenance, measured);
        }
    }

    /** Through connections that are closed afterwards: a database that anybody is connected to can't be copied. */
    private Optional<Original> look() {
        try (Preparation looking = preparation.to(Aim.head().withoutSeeds())) {
            DryRun dryRun = looking.dryRun();
            if (dryRun.problem().isPresent()) {
                throw dryRun.problem().get();
            }
            return dryRun.state().name() == DatabaseState.Name.BEHIND
                    ? Optional.of(looking.looking(LockStudy::original))
                    : Optional.empty();
        }
    }

    private static Original original(OperationContext place) throws SQLException {
        String scratch = Maintenance.beside(place.inspection().server().database(), "_seedbed_plan");
        try (Statement statement = place.connection().createStatement();
                ResultSet row =
                        statement.executeQuery("select pg_catalog.pg_database_size(pg_catalog.current_database())")) {
            row.next();
            return new Original(
                    scratch,
                    DatabaseMould.of(place.connection()),
                    place.overview().current(),
                    row.getLong(1),
                    Maintenance.of(place));
        }
    }

    private Report measure(
            Original original, Maintenance maintenance, Preparation.Work<List<MigrationLocks>> measured) {
        try {
            requireAlone(original, maintenance);
            maintenance.drop(original.scratch());
            try {
                Made made = make(original, maintenance);
                return new Report(made, measured(original.scratch(), measured));
            } finally {
                maintenance.drop(original.scratch());
            }
        } catch (SQLException e) {
            throw notMade(e).about(preparation.datasource());
        }
    }

    /** Another measurement would drop this one's database; the lock ends with the connection. */
    private void requireAlone(Original original, Maintenance maintenance) throws SQLException {
        try (PreparedStatement statement = maintenance
                .connection()
                .prepareStatement("select pg_catalog.pg_try_advisory_lock(pg_catalog.hashtext(?))")) {
            statement.setString(1, original.scratch());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new Problem(
                                    "Somebody else is measuring the locks of this database's migrations.",
                                    "There is one scratch database for it, \"" + original.scratch() + "\".",
                                    "Try again when they are done. Nothing was changed.")
                            .about(preparation.datasource());
                }
            }
        }
    }

    private Made make(Original original, Maintenance maintenance) throws SQLException {
        if (original.bytes() <= COPIED_UP_TO_BYTES && copied(original, maintenance)) {
            return Made.COPIED;
        }
        maintenance.execute(original.mould().create(original.scratch()));
        replay(original);
        return Made.REPLAYED;
    }

    /** False where somebody is connected. */
    private static boolean copied(Original original, Maintenance maintenance) throws SQLException {
        try {
            maintenance.execute("create database " + NamedSql.quoted(original.scratch()) + " template "
                    + NamedSql.quoted(original.mould().name()));
            return true;
        } catch (SQLException e) {
            if (SqlStates.of(e).equals(SqlStates.OBJECT_IN_USE)
                    || SqlStates.of(e).equals(SqlStates.INSUFFICIENT_PRIVILEGE)) {
                return false;
            }
            throw e;
        }
    }

    private void replay(Original original) {
        Aim aim = original.version()
                .map(Aim::version)
                .orElseGet(() -> Aim.steps(0))
                .withoutSeeds();
        List<PreparationReport> reports = new ArrayList<>();
        try (Preparation replaying = in(original.scratch(), aim);
                Preparations preparations = new Preparations()) {
            preparations.prepare(List.of(replaying), reports::add);
        } catch (Problem problem) {
            throw notReplayed(original, problem).about(preparation.datasource());
        }
    }

    private List<MigrationLocks> measured(String scratch, Preparation.Work<List<MigrationLocks>> measured) {
        try (Preparation copy = in(scratch, Aim.head().withoutSeeds())) {
            return copy.underLock(measured);
        }
    }

    private static List<MigrationLocks> pending(OperationContext place) throws SQLException {
        Measurement measurement = new Measurement(place);
        List<MigrationLocks> measured = new ArrayList<>();
        for (Migration migration : place.overview().pending()) {
            measured.add(measurement.of(migration));
        }
        return measured;
    }

    private static List<MigrationLocks> undos(OperationContext place, RollbackAim aim) throws SQLException {
        Measurement measurement = new Measurement(place);
        List<MigrationLocks> measured = new ArrayList<>();
        for (Undo undo : Rollback.undos(place, aim)) {
            measured.add(measurement.of(undo));
        }
        return measured;
    }

    private Preparation in(String scratch, Aim aim) {
        PreparationSource source = preparation.source().inDatabase(scratch);
        return new Preparation(preparation.settings(), source, text -> {}).to(aim);
    }

    private static Problem notReplayed(Original original, Problem problem) {
        return new Problem(
                "No scratch database could be built to measure the locks in.",
                "Somebody is connected to \"" + original.mould().name()
                        + "\", or it is large, so it can't be copied; and the code can't build version "
                        + original.version().map(Version::toString).orElse("0") + " from nothing:\n"
                        + problem.happened() + "\n" + problem.why(),
                "Let nobody be connected for a moment, or take db plan without --locks. Nothing was changed.",
                problem);
    }

    private static Problem notMade(SQLException error) {
        return new Problem(
                "No scratch database could be made to measure the locks in.",
                SqlStates.firstLine(error),
                "The user needs CREATEDB for it; or take db plan without --locks. Nothing was changed.",
                error);
    }
}
