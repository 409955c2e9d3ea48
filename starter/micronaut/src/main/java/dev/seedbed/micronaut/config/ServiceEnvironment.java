package dev.seedbed.micronaut.config;

import dev.seedbed.engine.problem.Problem;
import io.micronaut.context.env.Environment;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells which of Micronaut's active environments is the one that data belongs to. */
final class ServiceEnvironment {

    static final String UNSET = "unset";

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

    /** A protected one wins, else the last that was given; {@code unset} where there is none. */
    static String among(Collection<String> active, Collection<String> guarded, String property) {
        List<String> counting =
                active.stream().filter(name -> !DEDUCED.contains(name)).toList();
        List<String> ofThem =
                counting.stream().filter(guarded::contains).distinct().toList();
        if (ofThem.size() > 1) {
            throw new Problem(
                    "Two protected environments are active: " + String.join(" and ", ofThem) + ".",
                    "Which of them the database belongs to can't be told.",
                    "Say it: " + property + ": " + ofThem.get(0) + ".");
        }
        if (!ofThem.isEmpty()) {
            return ofThem.get(0);
        }
        return counting.isEmpty() ? UNSET : counting.get(counting.size() - 1);
    }
}
