package dev.seedbed.postgres;

import dev.seedbed.engine.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The PostgreSQL server that tests run on: one that is configured, a container, or the binaries on the class path. A
 * process that asks for the same one again gets it again.
 *
 * @param kind which of them, as configured
 * @param url of a server that is there already; the database in it is only connected to
 * @param image of the container
 */
public record TestServer(
        String kind, Optional<String> url, Optional<String> username, Optional<String> password, String image) {

    private static final Map<TestServer, ServerAccess> RUNNING = new HashMap<>();

    private enum Kind {
        AUTO,
        URL,
        CONTAINER,
        EMBEDDED
    }

    /** Finds or starts it. */
    public ServerAccess start() {
        synchronized (RUNNING) {
            ServerAccess known = RUNNING.get(this);
            ServerAccess access = known == null ? startOf(kind()) : known;
            RUNNING.put(this, access);
            return access;
        }
    }

    private ServerAccess startOf(String name) {
        return switch (kindOf(name)) {
            case URL -> configured();
            case CONTAINER -> container();
            case EMBEDDED -> EmbeddedTestServer.start();
            case AUTO -> {
                if (url.isPresent()) {
                    yield configured();
                }
                yield ContainerPossible.check() ? container() : EmbeddedTestServer.start();
            }
        };
    }

    private ServerAccess configured() {
        String address = url.orElseThrow(() -> new Problem(
                "seedbed.test.server is url, and there is no URL.",
                "seedbed.test.url is not set.",
                "Set seedbed.test.url (SEEDBED_TEST_URL), or let seedbed.test.server be auto."));
        return ServerAccess.of("seedbed.test.url", address, username.orElse("postgres"), password.orElse(""));
    }

    private ServerAccess container() {
        ContainerPossible.demand();
        return ContainerServer.start(image);
    }

    private static Kind kindOf(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "seedbed.test.server is \"" + name + "\".",
                        "It can be one of "
                                + Arrays.stream(Kind.values())
                                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Correct it, or leave it out: auto finds the best one."));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return kind;
    }
}
