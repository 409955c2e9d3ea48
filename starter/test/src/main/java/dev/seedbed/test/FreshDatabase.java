package dev.seedbed.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A database of its own for the test method, or for every one of the class: migrated and seeded, with nothing in it that
 * another method left. The application context and its pools stay; only their connections are new.
 *
 * <p>The database is there before the method's transaction begins and before {@code @BeforeEach}. What {@code @BeforeAll}
 * wrote is not in it.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshDatabase {}
