/** What differs between the schemas of two PostgreSQL databases, and the script that brings one to the other. */
@NullMarked
package dev.seedbed.schema;

import org.jspecify.annotations.NullMarked;
