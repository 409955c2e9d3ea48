package dev.seedbed.test;

import io.micronaut.context.BeanProvider;
import io.micronaut.core.order.Ordered;
import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import jakarta.inject.Singleton;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** Serves {@link FreshDatabase}, before a transaction or a script of the test can begin. */
@Singleton
final class FreshDatabaseBeforeTest implements TestExecutionListener, Ordered {

    private final BeanProvider<ContextDatabases> databases;

    FreshDatabaseBeforeTest(BeanProvider<ContextDatabases> databases) {
        this.databases = databases;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (wantsFresh(test)) {
            databases.ifPresent(ContextDatabases::replace);
        }
    }

    private static boolean wantsFresh(TestContext test) {
        return has(test.getTestMethod()) || hasClass(test.getTestClass());
    }

    static boolean hasClass(@Nullable Class<?> type) {
        return type != null && (has(type) || hasClass(type.getEnclosingClass()));
    }

    static boolean has(@Nullable AnnotatedElement element) {
        return element != null && element.isAnnotationPresent(FreshDatabase.class);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
