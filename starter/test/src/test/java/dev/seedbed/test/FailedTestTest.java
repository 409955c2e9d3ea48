package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.seedbed.test.database.ServerView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

@ResourceLock(KeptServers.FAILURES)
class FailedTestTest {

    private static final Pattern KEPT = Pattern.compile("seedbed_kept_\\w+");
    private static final Pattern SERVER = Pattern.compile(
            "The server runs for 10 min after the tests. To start it again later: (\\S+/bin/java -cp .*)");
    private static final Pattern COMMAND =
            Pattern.compile("The database of this test \\(default\\) is kept: (psql postgresql://\\S+)");

    @AfterAll
    static void forgetTheServer() throws IOException {
        KeptServers.forget();
    }

    @Test
    void reportOfAFailureSaysHowToConnectToItsDatabase() {
        assertThat(Notes.keptIn(lines(report(Fails.class), "The database of this test (default)"), "look at me"))
                .isEqualTo(1);
    }

    @Test
    void reportOfAFailedCheckNamesTheDatabaseOfTheCheckAndNotThatOfTheTest() {
        String report = report(FailsInCheck.class);

        assertThat(report).doesNotContain("The database of this test");
        assertThat(Notes.keptIn(lines(report, "The database of this check (default)"), "and one more"))
                .isEqualTo(2);
    }

    private static String lines(String report, String words) {
        return report.lines().filter(line -> line.contains(words)).collect(Collectors.joining("\n"));
    }

    @Test
    void lineOfTheReportWorksAsItIsPasted() throws IOException {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/psql")),
                "psql is not installed (apt-get install postgresql-client)");
        Matcher line = COMMAND.matcher(report(Fails.class));
        assertThat(line.find()).isTrue();

        Process psql = new ProcessBuilder("sh", "-c", line.group(1))
                .redirectErrorStream(true)
                .start();
        try (OutputStream input = psql.getOutputStream()) {
            input.write("\\pset tuples_only\nSELECT text FROM note;\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(new String(psql.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("look at me");
    }

    @Test
    void reportSaysHowLongTheServerIsThereAndHowToStartItAgain() throws IOException {
        Matcher line = SERVER.matcher(report(Fails.class));
        assertThat(line.find()).isTrue();

        Process shell = new ProcessBuilder("sh", "-c", line.group(1))
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .matches("PostgreSQL runs at 127\\.0\\.0\\.1:\\d+ for 10 min\\.\n");
    }

    @Test
    void databasesOfTheLastThreeFailuresStayAndNoOthers() throws InterruptedException {
        report(Fails.class);
        Set<String> last = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            last.addAll(databases(report(Fails.class)));
        }
        assertThat(last).hasSize(6); // each has two datasources

        for (int i = 0; i < 100 && !kept().equals(last); i++) {
            Thread.sleep(100);
        }
        assertThat(kept()).isEqualTo(last);
    }

    private static List<String> databases(String report) {
        return KEPT.matcher(report).results().map(MatchResult::group).distinct().toList();
    }

    private static Set<String> kept() {
        return ServerView.databases().stream()
                .filter(name -> name.startsWith("seedbed_kept_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String report(Class<?> testClass) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        System.setProperty(Fails.SWITCH, "true");
        try {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(testClass))
                                    .build(),
                            new TestExecutionListener[] {summary});
        } finally {
            System.clearProperty(Fails.SWITCH);
        }
        StringWriter report = new StringWriter();
        summary.getSummary().printFailuresTo(new PrintWriter(report), 100);
        return report.toString();
    }
}
