/** Migrations as files of the project: finds, makes and removes them. */
@NullMarked
package dev.seedbed.cli.file;

import org.jspecify.annotations.NullMarked;
