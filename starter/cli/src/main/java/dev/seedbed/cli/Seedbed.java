package dev.seedbed.cli;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.Micronaut;
import java.util.Arrays;
import java.util.function.Consumer;

/** Starts a service, or, where the first argument is {@code db}, runs a command on its databases. */
public final class Seedbed {

    private static final String COMMAND = "db";

    private Seedbed() {}

    /** In place of {@code Micronaut.run}: the last line of a service's {@code main}. */
    public static void run(Class<?> application, String... arguments) {
        run(application, builder -> {}, arguments);
    }

    /**
     * The same for a service that configures its context in {@code main}.
     *
     * @param configuration is asked for the service's context and for a command's alike
     */
    public static void run(
            Class<?> application, Consumer<ApplicationContextBuilder> configuration, String... arguments) {
        if (arguments.length > 0 && arguments[0].equals(COMMAND)) {
            String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(Db.run(configuration.andThen(builder -> builder.mainClass(application)), command));
        }
        Micronaut service = Micronaut.build(arguments);
        configuration.accept(service);
        service.mainClass(application).start();
    }
}
