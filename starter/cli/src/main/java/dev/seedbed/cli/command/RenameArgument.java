package dev.seedbed.cli.command;

import dev.seedbed.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rename as it is typed: {@code account.mail=email}, {@code client=customer}. Names can be quoted as in SQL.
 *
 * @param path the parts of the old name
 * @param to the new name
 */
record RenameArgument(List<String> path, String to) {

    private static final String NAME = "\"(?:[^\"]|\"\")+\"|[^\".=]+";
    private static final Pattern FORM = Pattern.compile("(?:(?:" + NAME + ")\\.){0,2}(?:" + NAME + ")=(" + NAME + ")");
    private static final Pattern PART = Pattern.compile(NAME);

    /** @param reverse whether the script goes the other way, from the new names to the old ones */
    static List<RenameArgument> read(List<String> texts, boolean reverse) {
        List<RenameArgument> renames = texts.stream().map(RenameArgument::read).toList();
        return reverse
                ? renames.stream().map(rename -> rename.reversed(renames)).toList()
                : renames;
    }

    private static RenameArgument read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Problem(
                            "--rename " + text + " is no rename.",
                            "It is the old name, an equals sign, and the new name without table or schema.",
                            "Write --rename account.mail=email for a column, --rename client=customer for a table; names"
                                    + " with special characters in double quotes.")
                    .is(Problem.Kind.USAGE);
        }
        List<String> path = new ArrayList<>();
        Matcher part = PART.matcher(text.substring(0, form.start(1) - 1));
        while (part.find()) {
            path.add(part.group());
        }
        return new RenameArgument(List.copyOf(path), form.group(1));
    }

    String from() {
        return String.join(".", path);
    }

    private RenameArgument reversed(List<RenameArgument> all) {
        List<String> reversed = new ArrayList<>(path.subList(0, path.size() - 1));
        for (RenameArgument table : all) {
            if (table.isEndOf(reversed)) {
                reversed.set(reversed.size() - 1, table.to);
            }
        }
        reversed.add(to);
        return new RenameArgument(List.copyOf(reversed), path.get(path.size() - 1));
    }

    private boolean isEndOf(List<String> other) {
        int more = other.size() - path.size();
        return more >= 0 && other.subList(more, other.size()).equals(path);
    }
}
