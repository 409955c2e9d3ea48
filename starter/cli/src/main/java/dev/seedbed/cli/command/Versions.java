package dev.seedbed.cli.command;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.util.Optional;

/** Versions as they are typed: {@code head} is one wherever one is taken. */
final class Versions {

    static final String HEAD = "head";
    static final String BASE = "base";

    private Versions() {}

    static Version read(String text, Optional<Version> head) {
        return isHead(text)
                ? head.orElseThrow(() -> new Problem(
                                "There is no head.",
                                "The code has no migration and no init SQL.",
                                "Write the first migration: db create add customer.")
                        .is(Problem.Kind.USAGE))
                : read(text);
    }

    static Version read(String text) {
        return Version.parse(text).orElseThrow(() -> new Problem(
                        "\"" + text + "\" is no version.",
                        "A version is numbers with dots between them: 12, 1.4; or head.",
                        "Correct it; db history lists them all.")
                .is(Problem.Kind.USAGE));
    }

    static boolean isHead(String text) {
        return text.equalsIgnoreCase(HEAD);
    }
}
