/** Seedbed beside its peers: ratios from one run of interleaved processes. */
@NullMarked
package dev.seedbed.bench;

import org.jspecify.annotations.NullMarked;
