package dev.seedbed.engine.seed;

import dev.seedbed.engine.seed.upsert.RowMapping;
import dev.seedbed.engine.seed.upsert.SeedCounts;
import dev.seedbed.engine.seed.upsert.Upsert;
import java.sql.Connection;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a seed works with. All of it belongs to the seed's transaction and to its thread, and ends with it.
 *
 * <p>An upsert that was not {@link Upsert#run() run} is run by the context: when the next one is begun, when the {@link
 * #connection()} is asked for, and when the seeder returns.
 */
public interface SeedContext {

    /** The environment that the seed runs under. */
    String environment();

    /** The transaction's connection; it refuses to be committed, rolled back, closed, or switched to autocommit. */
    Connection connection();

    /** Rows from entities, by the metadata of Micronaut Data. */
    <E> Upsert<E> upsert(Class<E> entity, Iterable<? extends E> entities);

    /** The same from a stream, which is read once, as it goes, and closed. */
    <E> Upsert<E> upsert(Class<E> entity, Stream<? extends E> entities);

    /** Rows from objects of any kind. */
    <E> Upsert<E> upsert(RowMapping<E> mapping, Iterable<? extends E> rows);

    /** The same from a stream, which is read once, as it goes, and closed. */
    <E> Upsert<E> upsert(RowMapping<E> mapping, Stream<? extends E> rows);

    /**
     * Rows as maps from column to value, each with the columns of the first.
     *
     * @param table its name, with its schema before a dot where the search path does not lead to it
     */
    Upsert<Map<String, ?>> upsertRows(String table, Iterable<? extends Map<String, ?>> rows);

    /**
     * Says how far the seed has come; call it as often as you like, it is passed on every few seconds.
     *
     * @param what it is that is counted, such as {@code rows}
     * @param total how many there will be; below zero where that is unknown
     */
    void progress(String what, long done, long total);

    /** Random numbers that are the same in every run of the seed of this name: the same object each time it is asked. */
    Random random();

    /** The number that {@link #random()} starts from, for generators that want one. */
    long randomSeed();

    /**
     * Adds to the counts of the report what the server cannot count: rows that were right already, or that were written to
     * another database. What the seed's transaction inserts, updates and deletes, through whatever means, is counted without
     * it.
     */
    void changed(SeedCounts counts);
}
