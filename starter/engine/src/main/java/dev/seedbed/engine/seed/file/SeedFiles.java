package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.resource.OpenLocation;
import dev.seedbed.engine.resource.UnlistableLocation;
import dev.seedbed.engine.seed.SeedDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private static final String CLASSPATH = "classpath:";

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
        Set<String> distinct = new LinkedHashSet<>();
        for (String location : locations) {
            distinct.add(normal(location));
        }
        for (String location : distinct) {
            if (!add(location, loader, folders)) {
                empty.add(location);
            }
        }
        return new SeedFiles(folders.definitions(), folders.ignored(), empty);
    }

    /** Says whether there is a seed in the location. */
    private static boolean add(String location, ClassLoader loader, SeedFolders folders) {
        int before = folders.size();
        try (OpenLocation open = OpenLocation.of(location, loader)) {
            for (LocatedFile file : open.files()) {
                folders.add(location, file);
            }
        } catch (UnlistableLocation e) {
            throw unlistable(location, e);
        } catch (IOException e) {
            throw FileProblem.unreadable(location, e);
        }
        return folders.size() > before;
    }

    private static Problem unlistable(String location, UnlistableLocation why) {
        return new Problem(
                "The seeds in " + location + " can't be listed.",
                "It " + why.why() + ".",
                "Name a folder of the class path, classpath:db/seed, or of the file system, filesystem:/data/seed.",
                why);
    }

    private static String normal(String location) {
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        boolean ofClassPath = !path.contains(":");
        while (ofClassPath && path.startsWith("/")) {
            path = path.substring(1);
        }
        while (path.endsWith("/") && path.length() > 1) {
            path = path.substring(0, path.length() - 1);
        }
        return ofClassPath ? CLASSPATH + path : path;
    }
}
