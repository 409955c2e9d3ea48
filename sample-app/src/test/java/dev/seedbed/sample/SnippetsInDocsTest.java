package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What snippets of the documentation import exists, in Java and Kotlin, and so do the artifacts that they name. */
class SnippetsInDocsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern IMPORT = Pattern.compile("(?m)^ {4}import (dev\\.seedbed\\.[\\w.]+);?$");
    private static final Pattern GRADLE = Pattern.compile("[\"']dev\\.seedbed:(seedbed-\\w+):([^\"']+)[\"']");
    private static final Pattern MAVEN =
            Pattern.compile("<artifactId>(seedbed-\\w+)</artifactId>\\s+<version>([^<]+)</version>");
    private static final Pattern OWN_VERSION =
            Pattern.compile("<artifactId>seedbed-parent</artifactId>\\s+<version>([^<]+)</version>");

    @Test
    void importedTypesExist() throws IOException {
        Set<String> types = found(IMPORT, matcher -> matcher.group(1));

        assertThat(types).contains("dev.seedbed.cli.Seedbed", "dev.seedbed.test.DatabaseChecks");
        assertThat(types).allSatisfy(type -> assertThat(isThere(type)).as(type).isTrue());
    }

    @Test
    void namedArtifactsAreModulesOfThisVersion() throws IOException {
        Matcher version = OWN_VERSION.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        Set<String> modules = modules().stream()
                .map(module -> "seedbed-" + module + " " + version.group(1))
                .collect(Collectors.toSet());

        for (Pattern pattern : List.of(GRADLE, MAVEN)) {
            assertThat(found(pattern, matcher -> matcher.group(1) + " " + matcher.group(2)))
                    .contains("seedbed-micronaut " + version.group(1))
                    .allSatisfy(artifact -> assertThat(modules).contains(artifact));
        }
    }

    private static Set<String> found(Pattern pattern, Function<Matcher, String> text) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = pattern.matcher(Files.readString(page));
            while (matcher.find()) {
                found.add(text.apply(matcher));
            }
        }
        return found;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("../README.md")));
        try (Stream<Path> files = Files.list(DOCS)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
        }
        return pages;
    }

    private static Set<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../starter"))) {
            return folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, SnippetsInDocsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
