package dev.seedbed.micronaut.config;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.Environment;
import java.util.Optional;

/**
 * The check that each switch of the service is {@code true} or {@code false}. Conditions on beans compare its text with one
 * of the two, and would take any other for the opposite.
 */
public final class Switches {

    private Switches() {}

    /** Throws a problem if one has another value. */
    public static void check(Environment environment) {
        for (Setting setting : Setting.values()) {
            if (setting.type().equals(SettingType.SWITCH) && !setting.isOfADatasource()) {
                Optional<String> value = environment.getProperty(setting.path(), String.class);
                if (value.isPresent() && !value.get().isBlank()) {
                    check(setting, value.get());
                }
            }
        }
    }

    private static void check(Setting setting, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new Problem(
                    setting.path() + " is \"" + value + "\".",
                    "It is one of true, false.",
                    "Correct it in the service's configuration.");
        }
    }
}
