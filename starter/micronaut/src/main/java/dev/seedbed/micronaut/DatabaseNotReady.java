package dev.seedbed.micronaut;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.exceptions.BeanInstantiationException;

/**
 * Stops the start of an application whose database is not ready.
 *
 * <p>It is a {@link BeanInstantiationException} because Micronaut lets those pass through the making of beans as they
 * are, and it has no stack trace: what a person needs is the problem's text, which is its message.
 */
public final class DatabaseNotReady extends BeanInstantiationException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    DatabaseNotReady(Problem problem) {
        super(String.valueOf(problem.getMessage()));
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
