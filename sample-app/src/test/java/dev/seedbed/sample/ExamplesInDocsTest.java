package dev.seedbed.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages show is what the sample service compiles and runs. */
class ExamplesInDocsTest {

    private static final List<Path> PAGES = List.of(Path.of("../docs/seeds.md"), Path.of("../docs/status.md"));
    private static final List<String> OURS =
            List.of("package dev.seedbed.sample.plan;", "package dev.seedbed.sample.account;", "# ISO", "@Singleton");
    /** A line of its own where lines of the source are left out. */
    private static final String LEFT_OUT = "(?m)^\\s*…\\s*$";

    @Test
    void examplesAreTakenFromTheSampleService() throws IOException {
        String sources = sources();
        List<String> examples = new ArrayList<>();
        for (Path page : PAGES) {
            examples.addAll(examples(Files.readAllLines(page)));
        }

        assertThat(examples).hasSize(OURS.size());
        assertThat(examples.stream().flatMap(example -> Stream.of(example.split(LEFT_OUT, -1))))
                .allSatisfy(part -> assertThat(sources).contains(squeezed(part)));
    }

    private static List<String> examples(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("    ") || (line.isEmpty() && !block.isEmpty())) {
                block.append(line).append('\n');
            } else {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks.stream()
                .filter(text -> OURS.stream().anyMatch(text.strip()::startsWith))
                .toList();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return squeezed(files.filter(Files::isRegularFile)
                    .map(ExamplesInDocsTest::text)
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
