/** The proof of the difference engine: cases that are data, and the judges that tell whether a script has arrived. */
@NullMarked
package dev.seedbed.engine.schema.cases;

import org.jspecify.annotations.NullMarked;
