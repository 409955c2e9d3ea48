package dev.seedbed.engine.schema.random;

import java.util.Set;

/**
 * One object of a random catalog, with what hangs on it.
 *
 * @param key the same for all variants of the object
 * @param needs what must be there before, as other items provide it
 * @param provides what others can need: {@code table a.t0}, {@code column a.t0.c1}, {@code type of a.t0.c1 is int}
 * @param sql the statements that create it
 */
record Item(String key, Set<String> needs, Set<String> provides, String sql) {}
