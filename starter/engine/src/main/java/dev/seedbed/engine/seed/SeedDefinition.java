package dev.seedbed.engine.seed;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A seed that the code brings.
 *
 * @param environments where it belongs; empty for everywhere
 * @param version changes when the seed shall run again: a bean's number, a file's checksum
 * @param after names of the seeds that it comes after
 * @param implied those of them that the seed does not name itself: they follow from where its file lies
 * @param origin the class or file that it is, for messages
 * @param seeder makes what runs; asked only when it is about to run
 * @param code gives a digest of the code that runs, which the ledger keeps to find out that it has changed while the version
 *     has not; null if the version itself follows what runs
 */
public record SeedDefinition(
        String name,
        Set<String> environments,
        String version,
        List<String> after,
        Set<String> implied,
        RunMode when,
        String origin,
        Supplier<? extends Seeder> seeder,
        @Nullable Supplier<String> code) {

    public SeedDefinition {
        environments = Set.copyOf(environments);
        after = List.copyOf(after);
        implied = Set.copyOf(implied);
    }

    /** One that names all seeds that it comes after, and whose version follows what runs. */
    public SeedDefinition(
            String name,
            Set<String> environments,
            String version,
            List<String> after,
            RunMode when,
            String origin,
            Supplier<? extends Seeder> seeder) {
        this(name, environments, version, after, Set.of(), when, origin, seeder, null);
    }

    /** The digest of the code that runs; empty if none is kept. */
    public String codeDigest() {
        return code == null ? "" : code.get();
    }

    /** What it would do, as far as that is known before it runs. A bean is not created for it. */
    public SeedPreview preview() {
        return seeder instanceof SeedPreview.Source source
                ? source.preview()
                : SeedPreview.of("runs " + origin + "; its statements are known only when it runs");
    }

    /** Whether it belongs to an environment. */
    public boolean belongsTo(String environment) {
        return environments.isEmpty() || environments.contains(environment);
    }
}
