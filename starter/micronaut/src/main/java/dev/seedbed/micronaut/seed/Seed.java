package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.RunMode;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@link dev.seedbed.engine.seed.Seeder} a seed of the service: a singleton bean like any other, which may
 * inject, be proxied and be conditional, and which is made only when it is about to run.
 */
@Documented
@Singleton
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Seed {

    /**
     * A {@link #version()} that follows the code: the seed runs again when the class, or a class of the same package that it
     * names, is compiled to something else.
     */
    int CODE = -1;

    /** Its name, by which the ledger knows it; else told from the class: {@code DemoAccountSeed} is {@code demo-account}. */
    String name() default "";

    /** The environments that it belongs to; none: every one. */
    String[] environments() default {};

    /** Seeds that it comes after. */
    Class<?>[] after() default {};

    /** The same by name, for seeds that are files. */
    String[] afterNamed() default {};

    /** Another number makes an {@link RunMode#ON_CHANGE} seed run again; with {@link #CODE} another code does. */
    int version() default 1;

    /** When it runs. */
    RunMode when() default RunMode.ON_CHANGE;

    /** The datasource that its transaction belongs to. */
    String datasource() default "default";
}
