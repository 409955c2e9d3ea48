package dev.seedbed.engine.migrate.fingerprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the code brings to a database, and the fingerprint of it. Nothing here loads a class of Flyway: file names and
 * checksums come from the class path as it lies there, Flyway's version from a resource of its jar.
 *
 * @param loader finds class path locations
 * @param locations where migrations are, as Flyway writes locations
 * @param settings whatever else decides: Flyway's settings, environment, versions of beans; never a secret
 * @param resources single files that belong to it, such as the init SQL
 * @param cannotVouch why a fingerprint proves nothing, as far as the caller knows
 */
public record CodeSide(
        ClassLoader loader,
        List<String> locations,
        Map<String, String> settings,
        List<String> resources,
        Optional<String> cannotVouch) {

    public Fingerprint fingerprint() {
        SortedMap<String, String> facts = new TreeMap<>();
        settings.forEach((key, value) -> facts.put("setting " + key, value));
        facts.put("version seedbed", EngineVersion.seedbed());
        facts.put("version flyway", EngineVersion.flyway(loader));
        Optional<String> doubt = cannotVouch;
        try {
            for (String location : locations) {
                Map<String, Long> files = LocationFiles.list(location, loader);
                files.forEach((name, crc) -> facts.put("file " + location + " " + name, Long.toHexString(crc)));
                doubt = doubt.or(() -> CallbackFiles.runningAlways(files.keySet()));
            }
            for (String resource : resources) {
                LocationFiles.single(resource, loader)
                        .ifPresent(crc -> facts.put("resource " + resource, Long.toHexString(crc)));
            }
            if (!LocationFiles.list("classpath:db/callback", loader).isEmpty()) {
                doubt = doubt.or(() -> Optional.of("there are callbacks in classpath:db/callback"));
            }
        } catch (UnlistableLocation e) {
            doubt = doubt.or(() -> Optional.of(String.valueOf(e.getMessage())));
        }
        return new Fingerprint(Digest.of(facts), doubt);
    }

    /** Whether there is anything at all, among the files, to prepare a database with. */
    public boolean hasFiles() {
        try {
            for (String location : locations) {
                if (!LocationFiles.list(location, loader).isEmpty()) {
                    return true;
                }
            }
            for (String resource : resources) {
                if (LocationFiles.single(resource, loader).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (UnlistableLocation onlyFlywayCanTell) {
            return true;
        }
    }

    static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
