package dev.seedbed.cli.context;

import dev.seedbed.micronaut.CommandRun;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The context of a command. It knows the service's configuration, and makes a bean when a command asks for it; nothing is
 * made because the context starts, no job is scheduled, and nobody is told that it starts or stops.
 */
@SuppressWarnings("overrides") // of its parents, which it neither overrides nor calls
final class CommandContext extends DefaultApplicationContext {

    private final Predicate<BeanDefinitionReference<?>> wanted;

    private CommandContext(
            ApplicationContextConfiguration configuration, Predicate<BeanDefinitionReference<?>> wanted) {
        super(configuration);
        this.wanted = wanted;
    }

    /** A builder of such contexts, which what configures the service's own may configure, too. */
    static ApplicationContextBuilder builder(CommandRun run, Predicate<BeanDefinitionReference<?>> wanted) {
        return new Builder(wanted).singletons(run).banner(false);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
        List<BeanDefinitionReference> kept = new ArrayList<>();
        for (BeanDefinitionReference<?> reference : super.resolveBeanDefinitionReferences()) {
            if (wanted.test(reference)) {
                kept.add(reference);
            }
        }
        return kept;
    }

    /** Without what the service makes at its start. */
    @Override
    @SuppressWarnings("rawtypes")
    protected void initializeContext(List contextBeans, List processedBeans, List parallelBeans) {
        initializeTypeConverters(this);
    }

    @Override
    public void publishEvent(Object event) {
        if (!(event instanceof StartupEvent || event instanceof ShutdownEvent)) {
            super.publishEvent(event);
        }
    }

    private static final class Builder extends DefaultApplicationContextBuilder {

        private final Predicate<BeanDefinitionReference<?>> wanted;

        Builder(Predicate<BeanDefinitionReference<?>> wanted) {
            this.wanted = wanted;
        }

        @Override
        protected ApplicationContext newApplicationContext() {
            return new CommandContext(this, wanted);
        }
    }
}
