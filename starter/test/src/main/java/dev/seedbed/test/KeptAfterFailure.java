package dev.seedbed.test;

import io.micronaut.context.BeanProvider;
import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import jakarta.inject.Singleton;

/** Keeps the databases of a test that failed, and says in its report how to look into them. */
@Singleton
final class KeptAfterFailure implements TestExecutionListener {

    private final BeanProvider<ContextDatabases> databases;

    KeptAfterFailure(BeanProvider<ContextDatabases> databases) {
        this.databases = databases;
    }

    @Override
    public void afterTestExecution(TestContext test) {
        keep(test);
    }

    /** When it failed before or after the test itself. */
    @Override
    public void afterTestMethod(TestContext test) {
        keep(test);
    }

    private void keep(TestContext test) {
        Throwable failure = test.getTestException();
        if (failure != null && isToBeNoted(failure)) {
            databases.ifPresent(own -> own.keep(failure));
        }
    }

    static boolean isToBeNoted(Throwable failure) {
        return !KeptDatabase.isNotedIn(failure) && !isAborted(failure);
    }

    private static boolean isAborted(Throwable failure) {
        return failure.getClass().getName().equals("org.opentest4j.TestAbortedException");
    }
}
