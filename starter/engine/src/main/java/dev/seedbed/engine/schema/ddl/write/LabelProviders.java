package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.DatabaseInfo;

/** Modules that give security labels. A label can be set only where its provider is loaded. */
final class LabelProviders {

    private LabelProviders() {}

    /** As far as the server lets that be seen: what can't be read is taken for loaded. */
    static boolean isLoaded(DatabaseInfo database, String provider) {
        String library = provider.equals("selinux") ? "sepgsql" : provider;
        return database.libraries() == null || database.libraries().contains(library);
    }
}
