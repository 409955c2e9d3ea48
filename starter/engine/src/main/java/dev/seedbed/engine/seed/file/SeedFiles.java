package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.resource.LocationFiles;
import dev.seedbed.engine.resource.UnlistableLocation;
import dev.seedbed.engine.seed.SeedDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * The seeds that are files of the code. Files directly in a location belong to every environment, those in a folder of it
 * to the environment of the folder's name. Each comes after the one before it in its folder, and those of an environment
 * after all that belong to every one.
 *
 * @param definitions the seeds
 * @param ignored files that are no seeds, as far as one may have been meant: a {@code .txt}, {@code .md} or hidden file
 *     is not among them
 * @param empty locations in which there is no seed
 */
public record SeedFiles(List<SeedDefinition> definitions, List<String> ignored, List<String> empty) {

    public SeedFiles {
        definitions = List.copyOf(definitions);
        ignored = List.copyOf(ignored);
        empty = List.copyOf(empty);
    }

    /**
     * The seeds in some locations.
     *
     * @param locations {@code classpath:db/seed}, {@code filesystem:/data/seed}
     */
    public static List<SeedDefinition> find(ClassLoader loader, List<String> locations) {
        return list(loader, locations).definitions();
    }

    /** The same, and what was seen beside them. */
    public static SeedFiles list(ClassLoader loader, List<String> locations) {
        SeedFolders folders = new SeedFolders();
        List<String> empty = new ArrayList<>();
        for (String location :
                locations.stream().map(SeedFiles::normal).distinct().toList()) {
            int before = folders.size();
            for (LocatedFile file : files(location, loader)) {
                folders.add(location, file);
            }
            if (folders.size() == before) {
                empty.add(location);
            }
        }
        return new SeedFiles(folders.definitions(), folders.ignored(), empty);
    }

    private static List<LocatedFile> files(String location, ClassLoader loader) {
        try {
            return LocationFiles.list(location, loader);
        } catch (UnlistableLocation e) {
            throw new Problem(
                    "The seeds in " + location + " can't be listed.",
                    "It " + e.why() + ".",
                    "Name a folder of the class path, classpath:db/seed, or of the file system, filesystem:/data/seed.",
                    e);
        }
    }

    private static String normal(String location) {
        String prefixed = location.contains(":") ? location : "classpath:" + location;
        return prefixed.replaceFirst("^classpath:/+", "classpath:").replaceFirst("(?<=[^:/])/+$", "");
    }
}
