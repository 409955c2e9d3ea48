package dev.seedbed.engine.resource;

import java.nio.file.Path;

/** What a location's text means: a path of the file system, or of the class path. */
final class LocationPath {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    private LocationPath() {}

    static boolean isFile(String location) {
        return location.startsWith(FILESYSTEM) || location.startsWith("file:");
    }

    static Path file(String location) {
        return Path.of(location.substring(location.indexOf(':') + 1));
    }

    static String resource(String location) throws UnlistableLocation {
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        if (path.contains(":")) {
            throw new UnlistableLocation(location, "is neither on the class path nor in the file system");
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
