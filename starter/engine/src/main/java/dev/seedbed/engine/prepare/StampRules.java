package dev.seedbed.engine.prepare;

import dev.seedbed.engine.jdbc.NamedSql;
import dev.seedbed.engine.problem.CommandHint;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;

/**
 * What the environment that a database belongs to means to a service. Touches no database.
 *
 * <p>A database that was empty belongs to the environment of its first preparation. One that existed before gets an
 * environment only from a start under a protected one, or by hand: that a service found it under {@code dev} does not make
 * it a development database.
 */
final class StampRules {

    private static final String NOT_RECORDED =
            "the database existed before, and it is not recorded which environment it belongs to";

    private final String datasource;
    private final TargetEnvironment environment;
    private final SuggestedCommands commands;

    StampRules(PreparationSettings settings) {
        this.datasource = settings.datasource();
        this.environment = settings.environment();
        this.commands = settings.commands();
    }

    /** The environment that a preparation gives to a database in this state. */
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
                        "\"" + name + "\" is protected: nothing is written to such a database under another"
                                + " environment.",
                        "If this is the wrong database, correct the datasource's URL.\n" + underIts(name)
                                + "\nIf its data is no longer that of \"" + name
                                + "\", " + CommandHint.of("db help set-environment")
                                + " shows how to change its environment.")
                .is(Problem.Kind.REFUSED));
    }

    private String underIts(String name) {
        return commands.typed().isEmpty()
                ? "If the service belongs to \"" + name + "\", configure it: seedbed.datasources." + datasource
                        + ".environment: " + name + ", or MICRONAUT_ENVIRONMENTS=" + name + "."
                : "If it is the right one, run the command under its environment: " + commands.inEnvironment(name)
                        + ".";
    }

    /** Why seeds of single environments do not run on it, with what to do about it. */
    Optional<String> refusal(Optional<String> stamp) {
        if (environment.isUnset()) {
            return Optional.of("no environment is set");
        }
        return stamp.isPresent()
                ? Optional.empty()
                : Optional.of(NOT_RECORDED + "; if it is \"" + environment.name() + "\": " + commandOrSql());
    }

    /** The answer to a person who wants to run a seed that {@link #refusal} refuses. */
    Problem refused(String seed) {
        return new Problem(
                        "The seed \"" + seed + "\" may not run in this database.",
                        "It is limited to certain environments, and "
                                + (environment.isUnset() ? "no environment is set." : NOT_RECORDED + "."),
                        (environment.isUnset()
                                        ? "Set one: --environment, or MICRONAUT_ENVIRONMENTS."
                                        : "If it belongs to \"" + environment.name() + "\": " + commandOrSql() + ".")
                                + " Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }

    /** What a person should know although the service starts. */
    Optional<String> warning(Optional<String> stamp) {
        if (stamp.isEmpty() || !environment.isProtected() || environment.protects(stamp.get())) {
            return Optional.empty();
        }
        return Optional.of("this service runs under \"" + environment.name()
                + "\", but the database belongs to the environment \"" + stamp.get()
                + "\", which is not protected; if it belongs to \"" + environment.name() + "\": " + commandOrSql());
    }

    /** Only for a change that takes no protection away. */
    private String commandOrSql() {
        return CommandHint.or(
                commands.command("set-environment " + environment.name()),
                "UPDATE " + StateTable.NAME + " SET stamp = " + NamedSql.literal(environment.name()));
    }
}
