package dev.seedbed.engine.seed.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Directives in comments: {@code # match: code} above a CSV file's header, {@code -- seedbed:after country} above a
 * script's first statement. A line that looks like one must be one, for a misspelt directive that is silently left out
 * would have rows overwritten or kept that should not be.
 */
final class CommentDirectives {

    /** A word and a colon, or the one directive that needs none; an address is no directive, and so is what follows ##. */
    private static final Pattern OF_CSV =
            Pattern.compile("\\s*(?:([A-Za-z][\\w-]*)\\s*:(?!//)(.*)|(prune)\\s*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_SQL =
            Pattern.compile("\\s*seedbed\\s*:?\\s*([\\w-]*)\\s*:?(.*)", Pattern.CASE_INSENSITIVE);

    private CommentDirectives() {}

    static Directives ofCsv(List<Comment> comments) {
        List<Directive> directives = new ArrayList<>();
        for (Comment comment : comments) {
            Matcher matcher = OF_CSV.matcher(comment.text());
            if (matcher.matches()) {
                boolean valueless = matcher.group(1) == null;
                String name = valueless ? matcher.group(3) : matcher.group(1);
                String written = "# " + name + (valueless ? "" : ":");
                Directive directive = directive(comment, name, written, valueless ? "" : matcher.group(2));
                if (!Directives.OF_ROWS.contains(directive.name())) {
                    throw DirectiveProblem.unknownInCsv(directive);
                }
                directives.add(directive);
            }
        }
        return new Directives(directives);
    }

    static Directives ofSql(List<Comment> comments) {
        List<Directive> directives = new ArrayList<>();
        for (Comment comment : comments) {
            Matcher matcher = OF_SQL.matcher(comment.text());
            if (matcher.matches()) {
                directives.add(ofSql(comment, matcher.group(1), matcher.group(2)));
            }
        }
        return new Directives(directives);
    }

    private static Directive ofSql(Comment comment, String name, String values) {
        Directive directive = directive(comment, name, "-- seedbed:" + name, values);
        if (!Directives.OF_SCRIPTS.contains(directive.name())) {
            throw DirectiveProblem.unknownInSql(directive);
        }
        return directive;
    }

    private static Directive directive(Comment comment, String name, String written, String values) {
        return new Directive(comment.place(), name.toLowerCase(Locale.ROOT), written, Directive.list(values));
    }
}
