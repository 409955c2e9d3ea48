package dev.seedbed.bench.suite;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A test JVM: runs a test class so many times, one after the other, each time with a context of its own. */
final class SuiteMain {

    static final String FIRST_METHOD = "first method at ";

    private SuiteMain() {}

    /** The class, how many times, and the image of a container that shall serve, if any. */
    public static void main(String... arguments) {
        if (arguments.length > 2) {
            OneContainer.start(arguments[2]);
        }
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(arguments[0]))
                .build();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            LauncherFactory.create().execute(request, summary, new FirstMethod());
            if (summary.getSummary().getTestsSucceededCount() == 0
                    || summary.getSummary().getTotalFailureCount() > 0) {
                summary.getSummary().printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 50);
                System.exit(1);
            }
        }
        System.exit(0);
    }

    /** Says when the first method of all begins. */
    private static final class FirstMethod implements TestExecutionListener {

        private static boolean said;

        @Override
        public void executionStarted(TestIdentifier test) {
            if (test.isTest() && !said) {
                said = true;
                System.out.println(FIRST_METHOD + System.currentTimeMillis());
            }
        }
    }
}
