package dev.seedbed.cli.context;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.util.function.Consumer;

/**
 * Opens contexts of one service.
 *
 * @param configuration what the service says to the builder of its own context
 */
public record ServiceContext(Consumer<ApplicationContextBuilder> configuration) {

    /** A context with the service's configuration; whoever asks closes it. */
    public ApplicationContext open(Wanted wanted, Consumer<ApplicationContextBuilder> more) {
        if (wanted == Wanted.BEANS) {
            return start(CommandContext.builder(definition -> true), more);
        }
        Definitions definitions = new Definitions();
        ApplicationContext context = start(CommandContext.builder(definitions), more);
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
