package dev.seedbed.engine.operate.diff;

import dev.seedbed.engine.jdbc.ConnectionSource;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.prepare.Aim;
import dev.seedbed.engine.prepare.MigrationProgress;
import dev.seedbed.engine.prepare.Preparation;
import dev.seedbed.engine.prepare.PreparationSource;
import dev.seedbed.engine.prepare.Preparations;
import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.schema.scratch.OriginalDatabase;
import dev.seedbed.engine.schema.scratch.ScratchDatabase;
import dev.seedbed.engine.schema.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a schema from nothing, in a scratch database.
 *
 * <p>Extensions are left to the migrations at first. If these fail, they are replayed once more with the extensions of the
 * original that were missing: somebody may have created those by hand.
 */
final class Replay {

    private final Preparation service;
    private final ScratchServer server;
    private final SchemaSide side;
    private volatile @Nullable Preparation running;

    Replay(Preparation service, ScratchServer server, SchemaSide side) {
        this.service = service;
        this.server = server;
        this.side = side;
    }

    ScratchDatabase run(OriginalDatabase original) {
        ScratchDatabase scratch = server.create(original.withoutExtensions());
        try {
            replay(scratch.connections());
            return scratch;
        } catch (Problem failure) {
            OriginalDatabase more = original.withExtensionsMissingIn(extensionsOf(scratch));
            scratch.close();
            if (more.extensions().isEmpty()) {
                throw ReplayProblems.notReplayed(side, failure);
            }
            return runWithExtensions(more);
        }
    }

    private ScratchDatabase runWithExtensions(OriginalDatabase original) {
        ScratchDatabase scratch = server.create(original);
        try {
            replay(scratch.connections());
            return scratch;
        } catch (Problem failure) {
            throw ReplayProblems.notReplayed(side, failure);
        }
    }

    private static OriginalDatabase extensionsOf(ScratchDatabase scratch) {
        try (Connection connection = scratch.connections().open()) {
            return OriginalDatabase.read(connection);
        } catch (SQLException e) {
            return OriginalDatabase.plain();
        }
    }

    private void replay(ConnectionSource scratch) {
        PreparationSource code = source(scratch);
        try (Preparation replaying = preparation(code, aim());
                Preparations together = new Preparations()) {
            running = replaying;
            together.prepare(List.of(replaying), report -> {});
        } finally {
            running = null;
        }
    }

    private Aim aim() {
        if (side instanceof SchemaSide.Migrations migrations) {
            return migrations.version().map(Aim::version).orElseGet(Aim::head).withoutSeeds();
        }
        return Aim.steps(0).withoutSeeds();
    }

    private PreparationSource source(ConnectionSource scratch) {
        PreparationSource code = service.source().in(scratch);
        if (side instanceof SchemaSide.Init) {
            if (code.init().get().isEmpty()) {
                throw ReplayProblems.noInit();
            }
            return code;
        }
        return needsInit(code) ? code : code.withoutInit();
    }

    /** Migrations that begin above the init SQL's version can't be replayed without it. */
    private boolean needsInit(PreparationSource code) {
        if (code.init().get().isEmpty()) {
            return false;
        }
        try (Preparation looking = preparation(code, Aim.head().withoutSeeds())) {
            return looking.looking(place -> {
                Optional<Version> first = place.overview().pending().stream()
                        .map(Migration::version)
                        .filter(Objects::nonNull)
                        .min(Version::compareTo);
                return place.initVersion()
                        .filter(init -> first.isEmpty() || first.get().compareTo(init) > 0)
                        .isPresent();
            });
        }
    }

    private Preparation preparation(PreparationSource code, Aim aim) {
        return new Preparation(service.settings(), code, text -> {}).to(aim);
    }

    DiffProgress progress() {
        Preparation replaying = running;
        Optional<MigrationProgress> migrating = replaying == null ? Optional.empty() : replaying.migrating();
        String stage = side instanceof SchemaSide.Init ? "loading the init SQL" : "replaying " + side;
        return migrating
                .map(at -> new DiffProgress(stage + ", " + at.migration(), at.done(), at.total()))
                .orElseGet(() -> new DiffProgress(stage, 0, 0));
    }
}
