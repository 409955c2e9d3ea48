package dev.seedbed.engine.migrate.run;

/**
 * What the service brings: settings, files, and programs.
 *
 * @param loader finds class path locations
 */
public record Code(MigrationSettings settings, ClassLoader loader, Extensions extensions) {

    /** Files alone. */
    public static Code of(MigrationSettings settings, ClassLoader loader) {
        return new Code(settings, loader, Extensions.NONE);
    }
}
