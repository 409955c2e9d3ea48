package dev.seedbed.engine.migrate.fingerprint;

import dev.seedbed.engine.migrate.file.MigrationFiles;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.resource.LocationFiles;
import dev.seedbed.engine.resource.UnlistableLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that the code brings.
 *
 * @param any whether there are any; also true if a location cannot be listed
 * @param migrationFiles the paths below the locations
 * @param facts what a fingerprint has to know of each
 * @param cannotVouch why that proves nothing
 */
record CodeFiles(boolean any, List<String> migrationFiles, Map<String, String> facts, Optional<String> cannotVouch) {

    private static final String CALLBACKS = "classpath:db/callback";

    static CodeFiles list(ClassLoader loader, List<String> locations, List<String> resources) {
        Map<String, String> facts = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        try {
            Optional<String> doubt = Optional.empty();
            for (String location : locations) {
                Map<String, Long> files = checksums(location, loader);
                paths.addAll(files.keySet());
                for (Map.Entry<String, Long> file : files.entrySet()) {
                    facts.put("file " + location + " " + file.getKey(), Long.toHexString(file.getValue()));
                }
                doubt = doubt.isPresent() ? doubt : CallbackFiles.runningAlways(files.keySet());
            }
            for (String resource : resources) {
                Optional<Long> crc = LocationFiles.single(resource, loader);
                if (crc.isPresent()) {
                    facts.put("resource " + resource, Long.toHexString(crc.get()));
                }
            }
            boolean any = !facts.isEmpty();
            if (doubt.isEmpty() && !LocationFiles.list(CALLBACKS, loader).isEmpty()) {
                doubt = Optional.of("there are callbacks in " + CALLBACKS);
            }
            return new CodeFiles(any, paths, facts, doubt);
        } catch (UnlistableLocation unlistable) {
            return new CodeFiles(true, paths, facts, Optional.of(String.valueOf(unlistable.getMessage())));
        }
    }

    private static Map<String, Long> checksums(String location, ClassLoader loader) throws UnlistableLocation {
        boolean wildcards = location.contains("*") || location.contains("?");
        Map<String, Long> files = new TreeMap<>();
        for (LocatedFile file :
                wildcards ? MigrationFiles.matching(location, loader) : LocationFiles.list(location, loader)) {
            Long before = files.get(file.path());
            // the same name in two places of the class path: both count
            files.put(file.path(), before == null ? file.crc() : before * 31 + file.crc());
        }
        return files;
    }
}
