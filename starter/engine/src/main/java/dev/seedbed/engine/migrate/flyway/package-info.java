/** What users wrote against Flyway's public types: their settings, migrations, callbacks, resolvers and providers. */
@NullMarked
package dev.seedbed.engine.migrate.flyway;

import org.jspecify.annotations.NullMarked;
