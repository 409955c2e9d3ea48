package dev.seedbed.engine.prepare;

import dev.seedbed.engine.migrate.CallbackEvent;
import dev.seedbed.engine.migrate.Migration;
import dev.seedbed.engine.migrate.PlannedCallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of one plan before its seeds, in order, with the callbacks at their places. Tracking comes first, so that
 * nothing is ever found without a history; only if schemas are missing do the callbacks that may create them come before it.
 */
public final class SchemaSteps {

    private final String datasource;
    private final Inspection inspection;
    private final List<PlannedCallback> callbacks;
    private final List<SchemaStep> steps = new ArrayList<>();
    private int migrations;

    private SchemaSteps(String datasource, Inspection inspection, List<PlannedCallback> callbacks) {
        this.datasource = datasource;
        this.inspection = inspection;
        this.callbacks = callbacks;
    }

    /**
     * Puts steps in their order.
     *
     * @param callbacks those of the code
     * @param tracking what is missing of Seedbed's own tables and of the environment in them
     * @param origin what the history begins with, if it begins now
     * @param pending versioned migrations, then repeatable ones
     */
    static List<SchemaStep> of(
            String datasource,
            Inspection inspection,
            List<PlannedCallback> callbacks,
            Optional<SchemaStep> tracking,
            Optional<SchemaStep> origin,
            List<Migration> pending) {
        SchemaSteps schema = new SchemaSteps(datasource, inspection, callbacks);
        schema.setUp(tracking);
        origin.ifPresent(schema::begin);
        schema.migrate(pending);
        return List.copyOf(schema.steps);
    }

    /** The steps that record a database's version and run nothing. */
    public static List<SchemaStep> adoption(
            Inspection inspection, List<PlannedCallback> callbacks, Optional<SchemaStep> tracking, Step.Adopt adopt) {
        SchemaSteps schema = new SchemaSteps(adopt.datasource(), inspection, callbacks);
        tracking.ifPresent(schema.steps::add);
        schema.begin(adopt);
        return List.copyOf(schema.steps);
    }

    private void setUp(Optional<SchemaStep> tracking) {
        boolean schemasMissing = !inspection.missingSchemas().isEmpty();
        if (!schemasMissing) {
            tracking.ifPresent(steps::add);
        }
        call(CallbackEvent.AFTER_CONNECT);
        if (!inspection.missingSchemas().contains(inspection.historyTable().schema())) {
            call(CallbackEvent.BEFORE_VALIDATE);
            call(CallbackEvent.AFTER_VALIDATE);
        }
        call(CallbackEvent.CREATE_SCHEMA);
        call(CallbackEvent.BEFORE_CREATE_SCHEMA);
        if (schemasMissing) {
            tracking.ifPresent(steps::add);
        }
    }

    private void begin(SchemaStep origin) {
        boolean baseline = origin.kind() == StepKind.ADOPT;
        if (baseline) {
            call(CallbackEvent.BEFORE_BASELINE);
        }
        steps.add(origin);
        if (baseline) {
            call(CallbackEvent.AFTER_BASELINE);
        }
    }

    private void migrate(List<Migration> pending) {
        call(CallbackEvent.BEFORE_MIGRATE);
        pending.stream().filter(migration -> migration.version() != null).forEach(this::add);
        call(CallbackEvent.AFTER_VERSIONED);
        if (migrations < pending.size()) {
            call(CallbackEvent.BEFORE_REPEATABLES);
        }
        pending.stream().filter(migration -> migration.version() == null).forEach(this::add);
        if (migrations > 0) {
            call(CallbackEvent.AFTER_MIGRATE_APPLIED);
        }
        call(CallbackEvent.AFTER_MIGRATE);
        call(CallbackEvent.AFTER_MIGRATE_OPERATION_FINISH);
    }

    private void add(Migration migration) {
        steps.add(new Step.Migrate(datasource, migration));
        migrations++;
    }

    private void call(CallbackEvent event) {
        for (PlannedCallback callback : callbacks) {
            if (callback.event() == event) {
                steps.add(new Step.Callback(datasource, callback, migrations));
            }
        }
    }
}
