package dev.seedbed.micronaut.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each heading of {@code docs/troubleshooting.md} is a message, with {@code …} for what varies: its fixed words stand in
 * the sources, and each problem of the sources has a heading.
 */
class TroubleshootingPageTest {

    private static final Path PAGE = Path.of("../../docs/troubleshooting.md");
    private static final Path SOURCES = Path.of("..");
    private static final String VARYING = "…";
    /** What is too short to tell one message from another. */
    private static final int TELLING = 8;

    /** Its first argument: strings, calls, and what joins them. */
    private static final Pattern PROBLEM = Pattern.compile(
            "new (?:Problem|ServerFailure)\\(((?:\"(?:[^\"\\\\]|\\\\.)*\"|\\((?:[^()]|\\([^()]*\\))*\\)|[^\",()])*),");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void everyHeadingIsAMessage() throws IOException {
        String sources = unescaped(String.join("\n", sources()));

        assertThat(headings()).allMatch(heading -> !pieces(heading).isEmpty());
        assertThat(headings().stream().flatMap(heading -> pieces(heading).stream()))
                .isNotEmpty()
                .filteredOn(piece -> !sources.contains(piece))
                .isEmpty();
    }

    @Test
    void everyProblemHasAHeading() throws IOException {
        String headings = String.join("\n", headings());
        List<String> problems =
                sources().stream().flatMap(TroubleshootingPageTest::problems).toList();

        assertThat(problems).hasSizeGreaterThan(40).contains("There is no init SQL at ");
        assertThat(problems).filteredOn(words -> !headings.contains(words)).isEmpty();
    }

    private static List<String> headings() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();
    }

    private static List<String> pieces(String heading) {
        return Arrays.stream(heading.split(VARYING))
                .filter(piece -> piece.length() >= TELLING)
                .toList();
    }

    /** The longest fixed words of each problem's first sentence. */
    private static Stream<String> problems(String source) {
        List<String> problems = new ArrayList<>();
        Matcher problem = PROBLEM.matcher(source);
        while (problem.find()) {
            LITERAL.matcher(problem.group(1))
                    .results()
                    .flatMap(literal -> Arrays.stream(literal.group(1).split("%\\w+")))
                    .max(Comparator.comparing(String::length))
                    .filter(words -> words.length() >= TELLING)
                    .ifPresent(words -> problems.add(unescaped(words)));
        }
        return problems.stream();
    }

    /** The Java sources, with the strings that only a line break parts in one piece. */
    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(TroubleshootingPageTest::source)
                    .toList();
        }
    }

    private static String source(Path file) {
        try {
            return JOINED.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
