package dev.seedbed.cli.file;

import dev.seedbed.engine.migrate.Version;
import dev.seedbed.engine.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the project that new migrations go to. */
public final class MigrationFolder {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final List<String> PROJECT_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private final Path folder;
    private final Naming naming;

    private MigrationFolder(Path folder, Naming naming) {
        this.folder = folder;
        this.naming = naming;
    }

    /**
     * The folder of a location, in the project that the command is run from.
     *
     * @throws Problem if there is no project
     */
    public static MigrationFolder of(Path project, String location, Naming naming) {
        if (location.startsWith(FILESYSTEM)) {
            return at(project.resolve(location.substring(FILESYSTEM.length())), naming);
        }
        if (!Files.isDirectory(project.resolve(RESOURCES))
                && PROJECT_FILES.stream().noneMatch(file -> Files.exists(project.resolve(file)))) {
            throw new Problem(
                            "There is no project in " + project.toAbsolutePath().normalize() + ".",
                            "Migrations of " + location + " lie in " + RESOURCES + ", and neither that folder nor a "
                                    + String.join(", ", PROJECT_FILES) + " is there.",
                            "Go to the project's folder, or name the migrations': --directory.")
                    .is(Problem.Kind.USAGE);
        }
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        return at(project.resolve(RESOURCES).resolve(path.startsWith("/") ? path.substring(1) : path), naming);
    }

    public static MigrationFolder at(Path folder, Naming naming) {
        return new MigrationFolder(folder, naming);
    }

    /** A migration of the folder. */
    public record MigrationFile(Path path, Version version, String spelled) {}

    /** The migration with the highest version. */
    public Optional<MigrationFile> last() {
        return files().flatMap(this::migration).max(Comparator.comparing(MigrationFile::version));
    }

    /**
     * The version after the highest one, spelled as that one is: {@code 012} follows {@code 011}.
     *
     * @param floor a version that the code knows from elsewhere, its init SQL's
     */
    public String nextVersion(Optional<Version> floor) {
        Optional<MigrationFile> last = last();
        boolean above = floor.isPresent()
                && last.filter(file -> file.version().compareTo(floor.get()) >= 0)
                        .isEmpty();
        return next(
                above
                        ? floor.get().toString()
                        : last.map(MigrationFile::spelled).orElse("0"));
    }

    private static String next(String spelled) {
        int end = Math.max(spelled.lastIndexOf('.'), spelled.lastIndexOf('_')) + 1;
        String number = spelled.substring(end);
        String increased = new BigInteger(number).add(BigInteger.ONE).toString();
        return spelled.substring(0, end) + "0".repeat(Math.max(0, number.length() - increased.length())) + increased;
    }

    /** Makes a migration and the file that undoes it. */
    public List<Path> create(String version, String description) {
        Path migration = folder.resolve(naming.migration(version, description));
        Path undo = folder.resolve(naming.undo(version, description));
        try {
            Files.createDirectories(folder);
            Files.writeString(migration, "-- " + description + "\n\n");
            Files.writeString(undo, "-- takes back what " + migration.getFileName() + " does\n\n");
            return List.of(migration, undo);
        } catch (IOException e) {
            throw new Problem(
                    migration + " could not be written.",
                    e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "Make the folder writable, or name another one: --directory.",
                    e);
        }
    }

    /** The file that undoes a version. */
    public Optional<Path> undoOf(Version version) {
        return files().filter(file -> naming.undoes(name(file), version)).findFirst();
    }

    private Stream<MigrationFile> migration(Path file) {
        return naming
                .spelledVersion(name(file))
                .map(spelled -> new MigrationFile(file, Version.of(spelled), spelled))
                .stream();
    }

    private Stream<Path> files() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
