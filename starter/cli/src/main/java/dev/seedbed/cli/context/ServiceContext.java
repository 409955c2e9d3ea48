package dev.seedbed.cli.context;

import dev.seedbed.micronaut.CommandRun;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.function.Consumer;

/**
 * Opens contexts of one service.
 *
 * @param configuration what the service says to the builder of its own context
 * @param run what is done in them, as long as it is
 */
public record ServiceContext(Consumer<ApplicationContextBuilder> configuration, CommandRun run) {

    public ServiceContext(Consumer<ApplicationContextBuilder> configuration) {
        this(configuration, new CommandRun());
    }

    /** A context with the service's configuration; whoever asks closes it. */
    public ApplicationContext open(Wanted wanted, Consumer<ApplicationContextBuilder> more) {
        if (wanted == Wanted.BEANS) {
            return start(CommandContext.builder(run, definition -> true), more);
        }
        Definitions definitions = new Definitions();
        ApplicationContext context = start(CommandContext.builder(run, definitions), more);
        if (!definitions.serviceDecides()) {
            return context;
        }
        context.close();
        return open(Wanted.BEANS, more);
    }

    private ApplicationContext start(ApplicationContextBuilder builder, Consumer<ApplicationContextBuilder> more) {
        configuration.accept(builder);
        more.accept(builder);
        return builder.start();
    }
}
