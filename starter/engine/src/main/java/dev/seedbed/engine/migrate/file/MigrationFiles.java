package dev.seedbed.engine.migrate.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.resource.LocationFiles;
import dev.seedbed.engine.resource.UnlistableLocation;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All files of the locations: scripts, their configuration files, classes, and any other file. */
public final class MigrationFiles {

    private static final String CONFIGURATION = ".conf";

    private final List<MigrationFile> files;
    private final Map<String, MigrationFile> byScript = new HashMap<>();

    private MigrationFiles(List<MigrationFile> files) {
        this.files = List.copyOf(files);
        for (MigrationFile file : files) {
            byScript.put(file.script().toLowerCase(Locale.ROOT), file);
        }
    }

    public static MigrationFiles of(List<MigrationFile> files) {
        return new MigrationFiles(files);
    }

    /** Lists locations. Of two locations one of which lies in the other, only the outer one counts. */
    public static MigrationFiles find(List<String> locations, boolean missingFail, ClassLoader loader) {
        List<MigrationFile> found = new ArrayList<>();
        for (MigrationLocation location : distinct(locations)) {
            List<MigrationFile> files = list(location, loader);
            if (missingFail && files.isEmpty() && !exists(location, loader)) {
                throw new Problem(
                        "The migration location " + location + " does not exist.",
                        "flyway.datasources.<name>.fail-on-missing-locations is true.",
                        "Create it, or correct flyway.datasources.<name>.locations.");
            }
            found.addAll(files);
        }
        return new MigrationFiles(found);
    }

    private static List<MigrationLocation> distinct(List<String> locations) {
        List<MigrationLocation> distinct = new ArrayList<>();
        locations.stream().map(MigrationLocation::parse).sorted().forEach(location -> {
            if (distinct.stream().noneMatch(other -> other.equals(location) || other.contains(location))) {
                distinct.add(location);
            }
        });
        return distinct;
    }

    private static boolean exists(MigrationLocation location, ClassLoader loader) {
        try {
            return location.isFileSystem()
                    ? Files.isDirectory(Path.of(location.root()))
                    : loader.getResources(location.root()).hasMoreElements();
        } catch (IOException e) {
            return false;
        }
    }

    /** The files of one location that match its wildcards. */
    public static List<LocatedFile> matching(String location, ClassLoader loader) throws UnlistableLocation {
        MigrationLocation parsed = MigrationLocation.parse(location);
        return LocationFiles.list(parsed.searched(), loader).stream()
                .filter(file -> parsed.scriptOf(file.path()).isPresent())
                .toList();
    }

    private static List<MigrationFile> list(MigrationLocation location, ClassLoader loader) {
        List<MigrationFile> files = new ArrayList<>();
        try {
            for (LocatedFile file : LocationFiles.list(location.searched(), loader)) {
                location.scriptOf(file.path())
                        .ifPresent(script -> files.add(new MigrationFile(
                                script, place(file.address()), location.resource(file.path()), file.opening()::open)));
            }
        } catch (UnlistableLocation e) {
            throw new Problem(
                    "The migration location " + location + " cannot be read.",
                    "It " + e.why() + ".",
                    "Correct flyway.datasources.<name>.locations.",
                    e);
        }
        return files;
    }

    /** An archive's file is named by its path there, and then the archive. */
    private static String place(String address) {
        int inside = address.lastIndexOf("!/");
        if (inside < 0) {
            return new File(address).getAbsolutePath();
        }
        String archive = address.substring(address.lastIndexOf('/', inside - 1) + 1, inside);
        return address.substring(inside + 2) + " ("
                + URLDecoder.decode(archive.replace("+", "%2B"), StandardCharsets.UTF_8) + ")";
    }

    public List<MigrationFile> all() {
        return files;
    }

    /** The file that configures a script: of its name, with {@code .conf} behind it. */
    public Optional<MigrationFile> configurationOf(MigrationFile script) {
        return Optional.ofNullable(byScript.get((script.script() + CONFIGURATION).toLowerCase(Locale.ROOT)));
    }
}
