package dev.seedbed.engine.operate;

import dev.seedbed.engine.prepare.EnvironmentHistory;
import dev.seedbed.engine.prepare.TargetEnvironment;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The finding about the environment that a database belongs to, with the changes that people have made to it. */
final class EnvironmentFinding {

    private static final String SUBJECT = "environment";

    private EnvironmentFinding() {}

    static Finding of(Optional<String> found, TargetEnvironment service, List<EnvironmentHistory.Change> changes) {
        List<String> details =
                changes.stream().map(EnvironmentFinding::sentence).toList();
        String under = "; this runs under \"" + service.name() + "\"";
        if (found.isEmpty()) {
            return Finding.warning(SUBJECT, "none" + under, details);
        }
        boolean foreign = !found.get().equals(service.name());
        boolean isProtected = service.protects(found.get());
        String text = "\"" + found.get() + "\"" + (isProtected ? ", protected" : "") + (foreign ? under : "");
        return new Finding(SUBJECT, level(foreign, isProtected), text, details);
    }

    private static Finding.Level level(boolean foreign, boolean isProtected) {
        if (!foreign) {
            return Finding.Level.GOOD;
        }
        return isProtected ? Finding.Level.TROUBLE : Finding.Level.WARNING;
    }

    private static String sentence(EnvironmentHistory.Change change) {
        return "changed from " + (change.from() == null ? "none" : "\"" + change.from() + "\"") + " to \"" + change.to()
                + "\" at " + change.on().truncatedTo(ChronoUnit.SECONDS) + " by the database user \"" + change.by()
                + "\"" + (change.osUser() == null ? "" : ", as \"" + change.osUser() + "\" on the client");
    }
}
