@NullMarked
package dev.seedbed.server;

import org.jspecify.annotations.NullMarked;
