package dev.seedbed.engine.migrate.fingerprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the code brings to a database, and the fingerprint of it. Nothing here loads a class of Flyway: file names and
 * checksums come from the class path as it lies there. The files are listed
 * once, when something first asks about them.
 */
public final class CodeSide {

    private final ClassLoader loader;
    private final List<String> locations;
    private final Map<String, String> settings;
    private final List<String> resources;
    private final Optional<String> cannotVouch;
    private @Nullable CodeFiles files;

    /**
     * @param loader finds class path locations
     * @param locations where migrations are, as Flyway writes locations
     * @param settings whatever else decides: Flyway's settings, environment, versions of beans; never a secret
     * @param resources single files that belong to it, such as the init SQL
     * @param cannotVouch why a fingerprint proves nothing, as far as the caller knows
     */
    public CodeSide(
            ClassLoader loader,
            List<String> locations,
            Map<String, String> settings,
            List<String> resources,
            Optional<String> cannotVouch) {
        this.loader = loader;
        this.locations = List.copyOf(locations);
        this.settings = Map.copyOf(settings);
        this.resources = List.copyOf(resources);
        this.cannotVouch = cannotVouch;
    }

    public Fingerprint fingerprint() {
        SortedMap<String, String> facts = new TreeMap<>(files().facts());
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            facts.put("setting " + setting.getKey(), setting.getValue());
        }
        facts.put("version seedbed", EngineVersion.seedbed());
        facts.put("version migration rules", EngineVersion.migrationRules());
        return new Fingerprint(Digest.of(facts), cannotVouch.isPresent() ? cannotVouch : files().cannotVouch());
    }

    /** Whether there is anything at all, among the files, to prepare a database with. */
    public boolean hasFiles() {
        return files().any();
    }

    /** The paths of all files below the migration locations, as far as these can be listed. */
    public List<String> migrationFiles() {
        return files().migrationFiles();
    }

    private synchronized CodeFiles files() {
        CodeFiles listed = files;
        if (listed == null) {
            listed = CodeFiles.list(loader, locations, resources);
            files = listed;
        }
        return listed;
    }
}
