package dev.seedbed.sample;

import dev.seedbed.cli.Seedbed;

public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Seedbed.run(Application.class, context -> context.defaultEnvironments("dev"), arguments);
    }
}
