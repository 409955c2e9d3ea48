package dev.seedbed.engine.seed.file;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a seed file: {@code 20-country.csv} is the seed {@code country}, run in the place that 20 has among the
 * numbers of its folder. Files without a number come last; equal ones follow their names.
 */
record SeedFileName(@Nullable BigInteger number, String seed, String written) implements Comparable<SeedFileName> {

    private static final Pattern NUMBERED = Pattern.compile("([0-9]+)(?:[-_. ]+(.+))?");

    static SeedFileName of(String written) {
        int ending = written.lastIndexOf('.');
        String stem = ending < 0 ? written : written.substring(0, ending);
        Matcher numbered = NUMBERED.matcher(stem);
        if (!numbered.matches()) {
            return new SeedFileName(null, stem, written);
        }
        String seed = numbered.group(2) == null ? stem : numbered.group(2);
        return new SeedFileName(new BigInteger(numbered.group(1)), seed, written);
    }

    @Override
    public int compareTo(SeedFileName other) {
        int order = numbers(other);
        if (order == 0) {
            order = seed.compareTo(other.seed);
        }
        return order == 0 ? written.compareTo(other.written) : order;
    }

    private int numbers(SeedFileName other) {
        BigInteger its = other.number;
        if (number == null || its == null) {
            return Boolean.compare(number == null, its == null);
        }
        return number.compareTo(its);
    }
}
