package dev.seedbed.micronaut.seed;

import dev.seedbed.engine.seed.SeedContext;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Realistic data that is the same for everybody: Datafaker with locale and random source fixed. The service adds {@code
 * net.datafaker:datafaker} itself.
 *
 * <p>What Datafaker computes from the current time ({@code timeAndDate().past(…)}, {@code birthday()}) moves with it:
 * give such methods fixed bounds.
 */
public final class Fakers {

    private Fakers() {}

    /** English data, beginning anew from the seed's number. */
    public static Faker of(SeedContext seed) {
        return of(seed, Locale.ENGLISH);
    }

    /** The same for a language or country. */
    public static Faker of(SeedContext seed, Locale locale) {
        return new Faker(locale, new Random(seed.randomSeed()));
    }
}
