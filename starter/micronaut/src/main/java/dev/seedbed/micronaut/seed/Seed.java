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

    /** Its name, by which the ledger knows it; else told from the class: {@code DemoAccountSeed} is {@code demo-account}. */
    String name() default "";

    /** The environments that it belongs to; none: every one. */
    String[] environments() default {};

    /** Seeds that it comes after. */
    Class<?>[] after() default {};

    /** The same by name, for seeds that are files. */
    String[] afterNamed() default {};

    /** Another number makes an {@link RunMode#ON_CHANGE} seed run again. */
    int version() default 1;

    /** When it runs. */
    RunMode when() default RunMode.ON_CHANGE;

    /** The datasource that its transaction belongs to. */
    String datasource() default "default";
}
