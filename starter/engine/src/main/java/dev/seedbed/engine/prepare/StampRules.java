package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.CommandHint;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;

/**
 * What the stamp of a database means to a service: the name of the environment whose data the database holds. Touches no
 * database.
 *
 * <p>A database that was empty is stamped by its first preparation. One that was there before is stamped by nobody but a
 * protected environment, or by hand: that a service found it under {@code dev} does not make it a development database.
 */
final class StampRules {

    private final String datasource;
    private final TargetEnvironment environment;

    StampRules(PreparationSettings settings) {
        this.datasource = settings.datasource();
        this.environment = settings.environment();
    }

    /** The stamp that a preparation puts on a database in this state. */
    Optional<String> toWrite(DatabaseState.Name state, Optional<String> stamp) {
        boolean may = state == DatabaseState.Name.EMPTY || environment.isProtected();
        return stamp.isEmpty() && may && !environment.isUnset() ? Optional.of(environment.name()) : Optional.empty();
    }

    /** Why the service must not start on it at all. */
    Optional<Problem> conflict(String where, Optional<String> stamp) {
        if (stamp.isEmpty() || !environment.protects(stamp.get()) || stamp.get().equals(environment.name())) {
            return Optional.empty();
        }
        String name = stamp.get();
        return Optional.of(new Problem(
                        where + " belongs to the environment \"" + name + "\", and this service runs under \""
                                + environment.name() + "\".",
                        "The stamp \"" + name
                                + "\" is protected: nothing is written to such a database under another"
                                + " environment.",
                        "If this is the wrong database, correct the datasource's URL.\nIf the service belongs to \""
                                + name + "\", say so: seedbed.datasources." + datasource + ".environment: "
                                + name
                                + ", or MICRONAUT_ENVIRONMENTS=" + name
                                + ".\nIf the database does not belong to \""
                                + name + "\" any more, change its stamp: " + CommandHint.of(command()))
                .is(Problem.Kind.REFUSED));
    }

    /** Why seeds of single environments do not run on it. */
    Optional<String> refusal(Optional<String> stamp) {
        if (environment.isUnset()) {
            return Optional.of("no environment is set");
        }
        return stamp.isPresent()
                ? Optional.empty()
                : Optional.of("the database was there before, and nobody has said that it belongs to \""
                        + environment.name() + "\"; if it does: " + commandOrSql());
    }

    /** What a person should know although the service starts. */
    Optional<String> warning(Optional<String> stamp) {
        if (stamp.isEmpty() || !environment.isProtected() || environment.protects(stamp.get())) {
            return Optional.empty();
        }
        return Optional.of("this service runs under \"" + environment.name() + "\", but the database is stamped \""
                + stamp.get() + "\", which nothing protects; if it belongs to \"" + environment.name() + "\": "
                + commandOrSql());
    }

    /** Only for a change that takes no protection away. */
    private String commandOrSql() {
        return CommandHint.or(
                command(), "UPDATE " + StateTable.NAME + " SET stamp = " + NamedSql.literal(environment.name()));
    }

    private String command() {
        return "db stamp-environment " + (environment.isUnset() ? "<name>" : environment.name());
    }
}
