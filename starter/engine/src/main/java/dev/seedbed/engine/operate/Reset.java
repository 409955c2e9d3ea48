package dev.seedbed.engine.operate;

import dev.seedbed.engine.jdbc.SqlStates;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.problem.Spoken;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drops everything in the managed schemas and prepares the database anew, seeds included. Schemas, with their grants and
 * default privileges, and extensions stay, and so does the environment that the database belongs to.
 *
 * <p>First {@link #destruction}, for a person to confirm; then the preparation that {@link #preparation} gives runs like
 * any other ({@code Preparations.prepare}, then the pending seeds). All of it is under one lock. What it drops goes in
 * one transaction: killed at any moment, the database is what it was, or empty, or on its way to head as after any start.
 */
public final class Reset {

    private final Preparation preparation;

    public Reset(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What would be destroyed now; takes no lock and writes nothing.
     *
     * @throws dev.seedbed.engine.problem.Problem of kind REFUSED where the database is protected
     */
    public Destruction destruction(Protection protection) {
        return preparation.looking(place -> {
            check(place, protection);
            return Destruction.of(place);
        });
    }

    /**
     * The preparation that begins with the destruction; nothing is done before it runs, and it is to be closed.
     *
     * <p>Running it throws a {@link dev.seedbed.engine.problem.Problem} of kind REFUSED where the database is protected.
     */
    public Preparation preparation(Protection protection) {
        return preparation.after(place -> {
            check(place, protection);
            place.requireWritable();
            clear(place);
            return place;
        });
    }

    /** An empty database belongs to no environment, and there is nothing to destroy. */
    private static void check(OperationContext place, Protection protection) throws SQLException {
        if (place.inspection().stamp().isPresent() || !Destruction.of(place).isNothing()) {
            protection.check("reset", place);
        }
    }

    private static void clear(OperationContext place) throws SQLException {
        Step.DropObjects drop = new Step.DropObjects(
                place.settings().datasource(),
                Destruction.drops(place),
                place.settings().statementLockTimeout());
        try {
            place.run(List.of(drop));
        } catch (SQLException e) {
            if (SqlStates.isBlocked(e)) {
                throw blocked(place, e);
            }
            throw e;
        }
        place.tell("dropped everything in " + String.join(", ", place.session().schemas()));
    }

    private static Problem blocked(OperationContext place, SQLException error) throws SQLException {
        String sessions = Session.others(place).stream().map(Session::toString).collect(Collectors.joining("\n"));
        return new Problem(
                place.name() + " is in use, and was not reset.",
                SqlStates.firstLine(error) + ", within "
                        + Spoken.duration(place.settings().statementLockTimeout()) + ". Connected are:\n" + sessions,
                "End them, and reset it again. Nothing was changed.",
                error);
    }
}
