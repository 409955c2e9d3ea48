package dev.seedbed.engine.schema.scratch;

/**
 * An extension of the original database.
 *
 * @param schema the schema that its objects are in
 */
public record InstalledExtension(String name, String version, String schema) {}
