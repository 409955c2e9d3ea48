package dev.seedbed.engine.prepare;

/** A step that runs before the service has its beans. */
public sealed interface SchemaStep extends Step
        permits Step.CreateTables,
                Step.SetEnvironment,
                Step.Callback,
                Step.LoadInit,
                Step.Adopt,
                Step.Migrate,
                Step.UndoMigration,
                Step.StampVersion,
                Step.DropObjects {

    /** Calls the handler's method for this kind of step. */
    <R, X extends Exception> R handle(SchemaStepHandler<R, X> handler) throws X;

    @Override
    default <R, X extends Exception> R handle(StepHandler<R, X> handler) throws X {
        return handle((SchemaStepHandler<R, X>) handler);
    }
}
