package dev.seedbed.micronaut;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.config.UnsetPlaceholder;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.exceptions.DependencyInjectionException;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.Micronaut;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a person whose service does not start the problem and nothing else.
 *
 * <p>{@code Micronaut.run} logs any failure with its message, its causes and their stack traces. Before it does, it asks
 * which exit code the failure maps to: where the failure is a problem of ours, the question is answered by telling the
 * problem and ending the process. Tests, and applications started in other ways, get the exception.
 */
public final class OneBlockFailure implements ApplicationContextConfigurer, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final int FAILED = 1;

    private @Nullable Micronaut application;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        if (builder instanceof Micronaut started) {
            application = started;
        }
    }

    @Override
    public void configure(ApplicationContext context) {
        if (application != null && !context.getEnvironment().getActiveNames().contains(Environment.TEST)) {
            application.mapError(DatabaseNotReady.class, OneBlockFailure::exitCode);
            application.mapError(BeanInstantiationException.class, OneBlockFailure::exitCode);
            application.mapError(Problem.class, OneBlockFailure::exitCode);
            application.mapError(ConfigurationException.class, OneBlockFailure::exitCode);
            application.mapError(DependencyInjectionException.class, OneBlockFailure::exitCode);
        }
    }

    private static int exitCode(Throwable failure) {
        problem(failure).ifPresent(problem -> {
            if (!StartInterruption.hasHappened()) {
                LOG.error("The application does not start.\n\n{}\n", problem.getMessage());
            }
            System.exit(FAILED);
        });
        return FAILED;
    }

    private static Optional<Problem> problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseNotReady notReady) {
                return Optional.of(notReady.problem());
            }
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
        }
        return UnsetPlaceholder.in(failure);
    }

    /** The first, so that it shows the problems of the others, too. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
