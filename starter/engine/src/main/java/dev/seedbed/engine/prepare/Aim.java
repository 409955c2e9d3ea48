package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.Version;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far a preparation goes. A service's start goes all the way: to the code's highest version, and through its seeds.
 *
 * <p>Short of head neither seeds nor repeatable migrations run: both are written for the newest schema.
 *
 * @param version the version to stop at; empty for the code's highest
 * @param steps how many pending migrations to run at most; empty for all
 * @param schema whether anything is done to the schema; if not, it has to be at head
 * @param seeds which seeds run where head is reached
 */
public record Aim(Optional<Version> version, OptionalInt steps, boolean schema, SeedChoice seeds) {

    /** Everything, as a start does it. */
    public static Aim head() {
        return new Aim(Optional.empty(), OptionalInt.empty(), true, SeedChoice.due());
    }

    /** Up to this version, and not further. */
    public static Aim version(Version version) {
        return new Aim(Optional.of(version), OptionalInt.empty(), true, SeedChoice.due());
    }

    /** So many pending migrations further. Init SQL does not count: it comes first wherever it is wanted. */
    public static Aim steps(int steps) {
        return new Aim(Optional.empty(), OptionalInt.of(steps), true, SeedChoice.due());
    }

    /** Seeds alone, on a schema that is at head. */
    public static Aim seeds(SeedChoice seeds) {
        return new Aim(Optional.empty(), OptionalInt.empty(), false, seeds);
    }

    /** The same for the schema, with no seeds at the end. */
    public Aim withoutSeeds() {
        return new Aim(version, steps, schema, SeedChoice.none());
    }

    /** Whether the one statement of the fast path can tell that nothing is to be done. */
    boolean isOfAStart() {
        return version.isEmpty() && steps.isEmpty() && schema;
    }
}
