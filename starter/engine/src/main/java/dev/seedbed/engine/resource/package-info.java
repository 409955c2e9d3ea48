/** Files that the service brings, on its class path or in the file system, told from their folders. */
@NullMarked
package dev.seedbed.engine.resource;

import org.jspecify.annotations.NullMarked;
