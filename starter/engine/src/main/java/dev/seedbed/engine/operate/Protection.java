package dev.seedbed.engine.operate;

import dev.seedbed.engine.prepare.Workplace;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;

/**
 * Keeps what destroys away from databases that somebody needs: on a protected stamp, and on none, it is refused.
 *
 * @param allowed the stamp that somebody has named, and for which it is allowed all the same
 */
public record Protection(Optional<String> allowed) {

    /** Nothing protected may be touched. */
    public static Protection full() {
        return new Protection(Optional.empty());
    }

    /** A database with this stamp may be touched although it is protected. */
    public static Protection allowing(String stamp) {
        return new Protection(Optional.of(stamp));
    }

    /** Stops what is about to be done to a database where that must not be. */
    void check(String command, Workplace place) {
        Optional<String> stamp = place.inspection().stamp();
        if (stamp.isEmpty()) {
            throw unstamped(command, place);
        }
        boolean isProtected = place.settings().environment().protects(stamp.get());
        if (isProtected && !stamp.equals(allowed)) {
            throw refused(command, place, stamp.get());
        }
    }

    private static Problem unstamped(String command, Workplace place) {
        return new Problem(
                        "db " + command + " is refused: " + place.name() + " has no stamp, so it may be anybody's.",
                        "It was there before Seedbed, or was first prepared under no environment, and nobody has said since"
                                + " which one it belongs to.",
                        "If its data can go, say what it is: db stamp-environment dev. Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }

    private Problem refused(String command, Workplace place, String stamp) {
        return new Problem(
                        "db " + command + " is refused: " + place.name() + " belongs to \"" + stamp
                                + "\", which is protected.",
                        allowed.isPresent()
                                ? "It was allowed for \"" + allowed.get()
                                        + "\" (--allow-protected), and this is another one."
                                : "What it destroys does not come back by itself.",
                        "If you are sure that it is the right database: --allow-protected=" + stamp
                                + ". Nothing was changed.")
                .is(Problem.Kind.REFUSED);
    }
}
