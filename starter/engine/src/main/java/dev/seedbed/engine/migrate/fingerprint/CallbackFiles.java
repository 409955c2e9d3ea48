package dev.seedbed.engine.migrate.fingerprint;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows callback files by their names. */
final class CallbackFiles {

    /** The callbacks that Flyway runs even where no migration is pending; the others follow a migration. */
    private static final Set<String> ALWAYS = Set.of(
            "afterconnect",
            "beforevalidate",
            "aftervalidate",
            "beforemigrate",
            "afterversioned",
            "aftermigrate",
            "aftermigrateoperationfinish",
            "createschema",
            "beforecreateschema");

    private CallbackFiles() {}

    /** Why these files want Flyway to run on every start; empty where they do not. */
    static Optional<String> runningAlways(Collection<String> files) {
        for (String file : files) {
            if (runsAlways(file)) {
                return Optional.of("the callback " + file + " runs on every start");
            }
        }
        return Optional.empty();
    }

    private static boolean runsAlways(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int description = name.indexOf("__");
        int suffix = name.indexOf('.');
        int end = description >= 0 ? description : suffix >= 0 ? suffix : name.length();
        return ALWAYS.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
