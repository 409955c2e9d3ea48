package dev.seedbed.bench.start;

import dev.seedbed.bench.database.Migrations;
import dev.seedbed.bench.database.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The classes of Flyway that a start loads and initialises, as the JVM logs them. */
record FlywayClasses(Set<String> loaded, Set<String> initialised) {

    private static final Pattern LOADED = Pattern.compile("class,load *] (org\\.flywaydb\\.\\S+) source:");
    private static final Pattern INITIALISED = Pattern.compile("class,init *].*Initializing '(org/flywaydb/[^']+)'");

    static FlywayClasses of(Variant variant, Server server, Migrations migrations)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("seedbed-bench", ".classes");
        try {
            variant.service(server, migrations, "-Xlog:class+load,class+init:file=" + log + "::filecount=0")
                    .time();
            List<String> lines = Files.readAllLines(log);
            return new FlywayClasses(found(LOADED, lines), found(INITIALISED, lines));
        } finally {
            Files.delete(log);
        }
    }

    FlywayClasses beyond(FlywayClasses control) {
        Set<String> more = new TreeSet<>(loaded);
        more.removeAll(control.loaded);
        return new FlywayClasses(more, initialised);
    }

    private static Set<String> found(Pattern pattern, List<String> lines) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
