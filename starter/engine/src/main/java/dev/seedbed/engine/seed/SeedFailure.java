package dev.seedbed.engine.seed;

import dev.seedbed.engine.problem.Problem;

/** That a seed failed: told as it is, recorded in the ledger, and perhaps gone on from. */
final class SeedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    SeedFailure(Problem problem) {
        super(problem.getMessage(), problem, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
