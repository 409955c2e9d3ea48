package dev.seedbed.micronaut.config;

import dev.seedbed.engine.prepare.TargetEnvironment;
import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.Environment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which environment the service's data belongs to: the one that is configured, else one of Micronaut's active ones.
 * Letters count the same in both cases, so that {@code PROD} is as protected as {@code prod}.
 */
final class ServiceEnvironment {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    /** What Micronaut finds out about the machine by itself; {@code test} is deduced too, but means something. */
    private static final Set<String> DEDUCED = Set.of(
            Environment.ANDROID,
            Environment.CLI,
            Environment.CLOUD,
            Environment.FUNCTION,
            Environment.BARE_METAL,
            Environment.AMAZON_EC2,
            Environment.GOOGLE_COMPUTE,
            Environment.GAE,
            Environment.AZURE,
            Environment.ORACLE_CLOUD,
            Environment.DIGITAL_OCEAN,
            Environment.IBM,
            Environment.KUBERNETES,
            Environment.HEROKU,
            Environment.CLOUD_FOUNDRY);

    private ServiceEnvironment() {}

    /** Whether it can be an environment at all: it names folders and files. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A protected one wins, else the last that was given; {@code unset} where there is none. */
    static String among(Collection<String> active, Collection<String> guarded, String property) {
        List<String> counting = new ArrayList<>();
        List<String> ofThem = new ArrayList<>();
        for (String given : active) {
            String name = normal(given);
            if (!DEDUCED.contains(name)) {
                counting.add(name);
                if (guarded.contains(name) && !ofThem.contains(name)) {
                    ofThem.add(name);
                }
            }
        }
        if (ofThem.size() > 1) {
            throw new Problem(
                    "Two protected environments are active: " + String.join(" and ", ofThem) + ".",
                    "Which of them the database belongs to can't be told.",
                    "Say it: " + property + ": " + ofThem.get(0) + ".");
        }
        if (!ofThem.isEmpty()) {
            return ofThem.get(0);
        }
        return counting.isEmpty() ? TargetEnvironment.UNSET : counting.get(counting.size() - 1);
    }
}
