package dev.seedbed.sample;

import io.micronaut.runtime.Micronaut;

public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .defaultEnvironments("dev")
                .start();
    }
}
