package dev.seedbed.engine.operate;

import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.SuggestedCommands;
import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses commands that destroy data on a database that belongs to a protected environment or to none. On a protected one
 * the service has to run under the same environment, and the person has to name it.
 *
 * @param allowed the protected environment that the person has named
 * @param confirmed whether the person has confirmed the command itself
 */
public record Protection(Optional<String> allowed, boolean confirmed) {

    private static final String ALLOW = "--allow-protected";
    private static final String DESTROYS = "What the command destroys does not come back by itself.";

    /** Nothing protected may be touched. */
    public static Protection full() {
        return new Protection(Optional.empty(), true);
    }

    /** A database of this environment may be touched although it is protected. */
    public static Protection allowing(String environment) {
        return new Protection(Optional.of(environment), true);
    }

    /** The same for a command that still has to be confirmed. */
    public Protection unconfirmed() {
        return new Protection(allowed, false);
    }

    /** Stops a command that must not be run on a database. */
    void check(String command, OperationContext place) {
        if (place.inspection().stamp().isEmpty()) {
            throw unknown(command, place);
        }
        checkProtected(command, DESTROYS, place);
    }

    /** The same for a command that may be run on a database of no environment; {@code harm} is a sentence. */
    void checkProtected(String command, String harm, OperationContext place) {
        Optional<String> environment = place.inspection()
                .stamp()
                .filter(stamp -> place.settings().environment().protects(stamp))
                .filter(stamp -> !allowed.equals(Optional.of(stamp)) || isForeign(stamp, place));
        if (environment.isPresent()) {
            throw refused(command, harm, place, environment.get());
        }
    }

    private static boolean isForeign(String environment, OperationContext place) {
        return !environment.equals(place.settings().environment().name());
    }

    private static Problem unknown(String command, OperationContext place) {
        return new Problem(
                        "db " + command + " is refused: " + place.name()
                                + " belongs to no environment, so its data may be anyone's.",
                        "It existed before Seedbed, or was first prepared without an environment.",
                        "If its data may be lost, set the environment that it belongs to: "
                                + place.settings().commands().command("set-environment <environment>")
                                + ". Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }

    private Problem refused(String command, String harm, OperationContext place, String environment) {
        return new Problem(
                        "db " + command + " is refused: " + place.name() + " belongs to the environment \""
                                + environment + "\", which is protected.",
                        allowed.filter(other -> !other.equals(environment))
                                        .map(other -> "It was allowed for \"" + other + "\" (" + ALLOW
                                                + "), and this is another one.\n")
                                        .orElse("")
                                + harm + " Missing: "
                                + String.join(", ", missing(environment, place)) + ".",
                        "If this is the wrong database, correct the datasource's URL.\nIf it is the right one: "
                                + again(command, environment, place) + ". Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }

    private List<String> missing(String environment, OperationContext place) {
        List<String> missing = new ArrayList<>();
        String current = place.settings().environment().name();
        if (isForeign(environment, place)) {
            missing.add(
                    place.settings().commands().isGivenEnvironment(environment)
                            ? setting(environment, place) + " (\"" + current
                                    + "\" is configured there, and overrides --environment)"
                            : "--environment " + environment + " (the service runs under \"" + current + "\")");
        }
        if (!allowed.equals(Optional.of(environment))) {
            missing.add(ALLOW + "=" + environment);
        }
        if (!confirmed) {
            missing.add("--confirm");
        }
        return missing;
    }

    /** Without {@code --confirm} where it is missing: first the person sees what would be destroyed. */
    private String again(String command, String environment, OperationContext place) {
        SuggestedCommands commands = place.settings().commands();
        List<String> more = new ArrayList<>();
        String condition = "";
        if (isForeign(environment, place) && commands.isGivenEnvironment(environment)) {
            condition = setting(environment, place) + ", then ";
        } else if (isForeign(environment, place)) {
            commands = commands.withoutEnvironment();
            more.addAll(List.of("--environment", environment));
        }
        more.add(ALLOW + "=" + environment);
        return condition + commands.without(List.of(ALLOW)).again(command, more);
    }

    private static String setting(String environment, OperationContext place) {
        return "seedbed.datasources." + place.settings().datasource() + ".environment: " + environment;
    }
}
