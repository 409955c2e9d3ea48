package dev.seedbed.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.seedbed.engine.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * What a person is told by a command that does not do what it was asked for.
 *
 * @param text the whole message, without what differs from run to run
 */
public record ToldProblem(Problem problem, String text) {

    public static ToldProblem by(TestService service, ThrowingCallable command) {
        Problem problem = catchThrowableOfType(Problem.class, command);
        assertThat(problem).as("a problem").isNotNull();
        return new ToldProblem(problem, service.normalised(String.valueOf(problem.getMessage())));
    }

    /** By one that leaves every object and every row of the history as it was. */
    public static ToldProblem withoutAChange(TestService service, ThrowingCallable command) {
        String before = States.everything(service);
        ToldProblem told = by(service, command);
        assertThat(States.everything(service)).isEqualTo(before);
        return told;
    }

    public ToldProblem of(Problem.Kind kind) {
        assertThat(problem.kind()).isEqualTo(kind);
        return this;
    }
}
