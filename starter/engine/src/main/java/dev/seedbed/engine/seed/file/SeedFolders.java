package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.resource.LocatedFile;
import dev.seedbed.engine.seed.SeedDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts seed files into the order of their folders, at every start, without what the JVM takes long to link. */
final class SeedFolders {

    private static final Set<String> NEVER_SEEDS = Set.of("txt", "md", "adoc", "license");

    private final Map<String, List<SeedFile>> ofAll = new LinkedHashMap<>();
    private final Map<String, List<SeedFile>> ofOne = new LinkedHashMap<>();
    private final Map<String, SeedFile> names = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    int size() {
        return names.size();
    }

    List<String> ignored() {
        return ignored;
    }

    void add(String location, LocatedFile file) {
        String origin = location + "/" + file.path();
        Optional<Format> format = Format.of(file.path());
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (isHidden(file.path()) || name.startsWith("~")) {
            return;
        }
        if (format.isEmpty()) {
            ignore(origin, name);
            return;
        }
        SeedFile seed = SeedFile.read(origin, environment(origin, file), SeedFileName.of(name), format.get(), file);
        SeedFile other = names.putIfAbsent(seed.fileName().seed(), seed);
        if (other != null) {
            throw twoOfOneName(other, seed);
        }
        Map<String, List<SeedFile>> folders = seed.environment().isEmpty() ? ofAll : ofOne;
        String folder = location + "/" + seed.environment();
        folders.putIfAbsent(folder, new ArrayList<>());
        folders.getOrDefault(folder, List.of()).add(seed);
    }

    /** A mounted ConfigMap has its files a second time, in a hidden folder. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    private void ignore(String origin, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!NEVER_SEEDS.contains(ending)) {
            ignored.add(origin);
        }
    }

    /** Each folder is a chain; those of an environment begin where those of every environment have ended. */
    List<SeedDefinition> definitions() {
        List<SeedDefinition> definitions = new ArrayList<>();
        List<String> lastOfAll = new ArrayList<>();
        for (List<SeedFile> folder : ofAll.values()) {
            lastOfAll.add(chain(folder, List.of(), definitions));
        }
        for (List<SeedFile> folder : ofOne.values()) {
            chain(folder, lastOfAll, definitions);
        }
        return definitions;
    }

    /** Adds the definitions of a folder, and tells the last one's name. */
    private static String chain(List<SeedFile> files, List<String> before, List<SeedDefinition> definitions) {
        List<String> previous = before;
        Collections.sort(files);
        for (SeedFile file : files) {
            definitions.add(file.definition(previous));
            previous = List.of(file.fileName().seed());
        }
        return previous.get(0);
    }

    /** In lower case, as everywhere. */
    private static String environment(String origin, LocatedFile file) {
        int end = file.path().lastIndexOf('/');
        String folder = end < 0 ? "" : file.path().substring(0, end);
        if (folder.contains("/")) {
            throw new Problem(
                    origin + " lies too deep",
                    "A folder of a seed location is an environment, and has no folders of its own.",
                    "Move the file up; numbers before the files' names say their order.");
        }
        return folder.toLowerCase(Locale.ROOT);
    }

    private static Problem twoOfOneName(SeedFile first, SeedFile second) {
        boolean sameOrigin = first.origin().equals(second.origin());
        return new Problem(
                "Two seed files have the name " + first.fileName().seed() + ": "
                        + (sameOrigin ? first.file().address() : first.origin()) + " and "
                        + (sameOrigin ? second.file().address() : second.origin()) + ".",
                "A seed's name is its file's, without number and ending, and what has run is known by it.",
                "Rename one of them. Where rows are for a table of another name, the file says so: # table: "
                        + first.fileName().seed() + " (in JSON \"table\").");
    }
}
