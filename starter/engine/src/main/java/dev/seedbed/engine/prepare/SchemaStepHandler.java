package dev.seedbed.engine.prepare;

/**
 * What is done with each kind of step that runs before the service has its beans: one method per kind, so that a new kind
 * does not compile until every handler has an answer for it.
 *
 * @param <R> what comes of it
 * @param <X> what it may fail with
 */
public interface SchemaStepHandler<R, X extends Exception> {

    R createTables(Step.CreateTables step) throws X;

    R setEnvironment(Step.SetEnvironment step) throws X;

    R callback(Step.Callback step) throws X;

    R loadInit(Step.LoadInit step) throws X;

    R adopt(Step.Adopt step) throws X;

    R migrate(Step.Migrate step) throws X;

    R undo(Step.UndoMigration step) throws X;

    R stampVersion(Step.StampVersion step) throws X;

    R dropObjects(Step.DropObjects step) throws X;
}
