package dev.seedbed.engine.migrate.run;

import dev.seedbed.engine.migrate.CallbackEvent;
import java.util.Optional;

/** Something that runs at fixed points of a run of migrations. */
public interface MigrationCallback {

    /** What callbacks of one event are sorted by; those without a name come last. */
    Optional<String> name();

    boolean supports(CallbackEvent event, CallbackContext context);

    boolean isTransactional(CallbackEvent event, CallbackContext context);

    /** Runs it; whatever it throws stops the migrations. */
    void handle(CallbackEvent event, CallbackContext context) throws Exception;
}
