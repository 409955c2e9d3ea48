package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.micronaut.code.ReachedClasses;
import dev.seedbed.micronaut.code.ReachedClasses.Scope;
import java.util.List;
import java.util.function.Supplier;

/**
 * The compiled code of a seed that is a bean: its class, and what that names in its package. It is read when it is asked for.
 *
 * @param className as the service wrote it
 */
record SeedCode(String className, ClassLoader loader) implements Supplier<String> {

    /** A digest of it; empty if there is no class file, as in a native image. */
    @Override
    public String get() {
        ReachedClasses classes = ReachedClasses.from(List.of(className), Scope.PACKAGE, loader);
        return classes.isEmpty() ? "" : classes.digest();
    }

    /** The version of a seed with this number. */
    String version(int number) {
        if (number != Seed.CODE) {
            return String.valueOf(number);
        }
        String code = get();
        if (code.isEmpty()) {
            throw new Problem(
                    "The code of the seed " + className + " cannot be read.",
                    "Its version is Seed.CODE, and there is no file of its class; a native image has none.",
                    "Give it a number: @Seed(version = 1).");
        }
        return "code " + code;
    }
}
