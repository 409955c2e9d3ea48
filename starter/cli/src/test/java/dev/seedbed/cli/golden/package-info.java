/** Commands run as they are typed, on a real server, and compared with what they are to answer. */
@NullMarked
package dev.seedbed.cli.golden;

import org.jspecify.annotations.NullMarked;
