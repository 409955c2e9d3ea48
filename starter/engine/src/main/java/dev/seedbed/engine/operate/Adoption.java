package dev.seedbed.engine.operate;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.DatabaseState;
import dev.seedbed.engine.prepare.Inspection;
import dev.seedbed.engine.prepare.OperationContext;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.SchemaSteps;
import dev.seedbed.engine.prepare.Step;
import dev.seedbed.engine.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Takes over a database that has objects and no history: records a version as its baseline, and runs nothing. {@code new
 * Adoption(preparation).at(version)}. In any other state nothing is changed.
 */
public final class Adoption {

    private final Preparation preparation;

    public Adoption(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What was found and recorded.
     *
     * @param before the state that the database was in; only UNMANAGED is changed
     * @param found the objects that were there
     * @param baseline what was recorded; empty where nothing was changed
     */
    public record Report(DatabaseState.Name before, List<Inspection.FoundObject> found, Optional<Version> baseline) {}

    /**
     * Records a baseline.
     *
     * @param version empty for the init SQL's
     * @throws Problem if no version is given and there is no init SQL, or nobody knows the version
     */
    public Report at(Optional<Version> version) {
        return preparation.underLock(place -> at(place, version));
    }

    private static Report at(OperationContext place, Optional<Version> given) throws SQLException {
        List<Inspection.FoundObject> found = place.inspection().objects();
        if (place.state().name() != DatabaseState.Name.UNMANAGED) {
            return new Report(place.state().name(), found, Optional.empty());
        }
        place.requireOwnEnvironment();
        Version version = given.or(place::initVersion).orElseThrow(() -> noVersion(place));
        place.requireKnown(version);
        place.requireWritable();
        place.run(SchemaSteps.adoption(
                place.inspection(),
                place.session().callbacks(),
                place.tracking(),
                new Step.Adopt(place.settings().datasource(), version)));
        return new Report(DatabaseState.Name.UNMANAGED, found, Optional.of(version));
    }

    private static Problem noVersion(OperationContext place) {
        return new Problem(
                        place.name() + " has no history, and its version is not given.",
                        "There is no init SQL either, whose version it could be taken for.",
                        "Say which version it is at: "
                                + place.settings().commands().command("adopt --version <version>")
                                + ". Nothing was changed.")
                .is(Problem.Kind.USAGE);
    }
}
