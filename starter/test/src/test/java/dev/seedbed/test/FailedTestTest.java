package dev.seedbed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.seedbed.test.database.ServerView;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class FailedTestTest {

    private static final Pattern PSQL = Pattern.compile(
            "The database of this test \\(default\\) is kept: psql postgresql://(\\S+?):(\\S+?)@(\\S+)");

    @Test
    void reportOfAFailureSaysHowToConnectToItsDatabase() throws SQLException {
        Matcher line = PSQL.matcher(report(Fails.class));

        assertThat(line.find()).isTrue();
        try (Connection kept = DriverManager.getConnection(
                        "jdbc:postgresql://" + line.group(3), line.group(1), line.group(2));
                Statement statement = kept.createStatement();
                ResultSet rows = statement.executeQuery("SELECT FROM note WHERE text = 'look at me'")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void databasesOfTheLastThreeFailuresStay() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            report(Fails.class);
        }
        for (int i = 0; i < 100 && kept().size() > 6; i++) {
            Thread.sleep(100);
        }
        assertThat(kept()).hasSizeBetween(3, 6);
    }

    private static List<String> kept() {
        return ServerView.databases().stream()
                .filter(name -> name.startsWith("seedbed_kept_"))
                .toList();
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
