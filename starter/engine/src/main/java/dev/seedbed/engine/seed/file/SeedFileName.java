package dev.seedbed.engine.seed.file;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a seed file: {@code 20-country.csv} is the seed {@code country}, run in the place that 20 has among the
 * numbers of its folder. Files without a number come last; equal ones follow their names.
 */
record SeedFileName(Optional<BigInteger> number, String seed, String written) implements Comparable<SeedFileName> {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:[-_. ]+(.+))?");
    private static final Comparator<SeedFileName> ORDER = Comparator.<SeedFileName>comparingInt(
                    name -> name.number.isPresent() ? 0 : 1)
            .thenComparing(name -> name.number.orElse(BigInteger.ZERO))
            .thenComparing(SeedFileName::seed)
            .thenComparing(SeedFileName::written);

    static SeedFileName of(String written) {
        int ending = written.lastIndexOf('.');
        String stem = ending < 0 ? written : written.substring(0, ending);
        Matcher numbered = NUMBERED.matcher(stem);
        if (!numbered.matches()) {
            return new SeedFileName(Optional.empty(), stem, written);
        }
        String seed = numbered.group(2) == null ? stem : numbered.group(2);
        return new SeedFileName(Optional.of(new BigInteger(numbered.group(1))), seed, written);
    }

    @Override
    public int compareTo(SeedFileName other) {
        return ORDER.compare(this, other);
    }
}
