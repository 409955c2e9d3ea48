package dev.seedbed.engine.prepare;

/**
 * What is done with each kind of step of a plan: one method per kind.
 *
 * @param <R> what comes of it
 * @param <X> what it may fail with
 */
public interface StepHandler<R, X extends Exception> extends SchemaStepHandler<R, X> {

    R seed(Step.Seed step) throws X;
}
