/** A small service for accounts, the plans they are on, and the countries they are in. */
@NullMarked
package dev.seedbed.sample;

import org.jspecify.annotations.NullMarked;
