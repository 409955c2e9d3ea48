package dev.seedbed.engine.migrate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one step sends to the server, written down: statements without their semicolons, as psql would read them.
 *
 * @param transactional whether all of it commits together
 * @param before the settings, and what is recorded beforehand
 * @param statements what the step is about; a {@code COPY … FROM stdin} has its rows below it
 * @param after what is recorded
 * @param hidden why the statements can't be told; empty where they can
 */
public record SqlText(
        boolean transactional,
        List<String> before,
        List<String> statements,
        List<String> after,
        Optional<String> hidden) {

    public SqlText {
        before = List.copyOf(before);
        statements = List.copyOf(statements);
        after = List.copyOf(after);
    }

    /** Statements in one transaction. */
    public static SqlText of(List<String> statements) {
        return new SqlText(true, List.of(), statements, List.of(), Optional.empty());
    }

    /** Something that is no SQL, or none that is known beforehand. */
    public static SqlText hidden(String why) {
        return new SqlText(true, List.of(), List.of(), List.of(), Optional.of(why));
    }

    /** All of it, in order. */
    public Stream<String> all() {
        return Stream.of(before, statements, after).flatMap(List::stream);
    }
}
