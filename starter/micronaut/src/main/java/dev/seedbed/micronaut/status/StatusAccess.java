package dev.seedbed.micronaut.status;

import dev.seedbed.engine.prepare.TargetEnvironment;
import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read the status in a service that says nothing about it and has no micronaut-security: in the environment
 * {@code dev} anyone on the same machine, elsewhere nobody.
 */
@Singleton
final class StatusAccess {

    private static final List<String> CONFIGURED = List.of("endpoints.seedbed.sensitive", "endpoints.all.sensitive");
    private static final String OPENING = "endpoints.seedbed.sensitive: false, or add micronaut-security.";
    private static final String DEVELOPMENT = "dev";

    private final Environment environment;

    StatusAccess(Environment environment) {
        this.environment = environment;
    }

    /** Why a request is refused, and what opens the status to it; empty if it is answered. */
    Optional<String> objection(HttpRequest<?> request) {
        Optional<String> configured =
                CONFIGURED.stream().filter(environment::containsProperty).findFirst();
        return configured.isPresent()
                ? configured.map(property -> property + " is true. To open it, set " + OPENING)
                : undecided(request)
                        .map(objection -> objection
                                + ". In the environment dev, requests from the same machine are answered; to open it to"
                                + " all others, set " + OPENING);
    }

    private Optional<String> undecided(HttpRequest<?> request) {
        Set<String> active = environment.getActiveNames();
        if (!active.contains(DEVELOPMENT) || !Collections.disjoint(active, TargetEnvironment.USUALLY_PROTECTED)) {
            return Optional.of("the environment is not dev");
        }
        return LocalRequest.objection(request);
    }
}
