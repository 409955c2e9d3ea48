/** What the code's side looks like, told from names and checksums alone: no class of Flyway is loaded here. */
@NullMarked
package dev.seedbed.engine.migrate.fingerprint;

import org.jspecify.annotations.NullMarked;
