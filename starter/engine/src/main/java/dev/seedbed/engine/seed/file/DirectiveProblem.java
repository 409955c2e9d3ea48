package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;

/** What can be wrong with what a seed file says of itself. */
final class DirectiveProblem {

    private DirectiveProblem() {}

    static Problem unknownInCsv(Directive directive) {
        return new Problem(
                directive.place() + ": " + directive.written() + " is not a directive",
                "A comment above the header that begins with a word and a colon says how the file is loaded; the words are "
                        + String.join(", ", Directives.OF_ROWS) + ".",
                "Correct the word, or begin the line with ## if it is only a comment.");
    }

    static Problem unknownInSql(Directive directive) {
        return new Problem(
                directive.place() + ": " + directive.written() + " is not a directive",
                "A comment that begins with seedbed says how the script is run; a seed has -- seedbed:after and -- seedbed:run.",
                "Correct the word, or take the line out.");
    }

    static Problem unknownInJson(Directive directive) {
        return new Problem(
                directive.place() + ": " + directive.written() + " is not a directive",
                "Before its rows, an object says how they are loaded; the members for that are "
                        + String.join(", ", Directives.OF_ROWS) + ".",
                "Correct the name, or take the member out.");
    }

    static Problem twice(Directive directive) {
        return new Problem(
                directive.place() + ": " + directive.written() + " stands here a second time",
                "Each directive stands in a file once; several values are separated by commas.",
                "Put both into one.");
    }

    static Problem withoutValue(Directive directive) {
        return new Problem(
                directive.place() + ": " + directive.written() + " names nothing, or nothing before or after a comma",
                "It wants a value, or several separated by commas.",
                "Write the value, or take the directive out.");
    }

    static Problem notARunMode(Directive run) {
        return new Problem(
                run.place() + ": " + run.written() + " " + run.text() + " is none of once, on-change and always",
                "A seed runs once, again whenever its file has changed (on-change, which it does if nothing is said), or at"
                        + " every start (always).",
                "Write one of the three.");
    }

    static Problem notACondition(Directive prune, String condition) {
        return new Problem(
                prune.place() + ": " + condition + " is not a condition for " + prune.written(),
                "It says among which rows those that the file does not list are deleted, as column = value.",
                "Write it like this: country = DE; or write no condition, for the whole table.");
    }

    static Problem unknownColumn(Directive directive, String column, String columns) {
        return new Problem(
                directive.place() + ": " + directive.written() + " names the column " + column
                        + ", which the file does not have",
                "Its columns are: " + columns + ".",
                "Correct the name, or add the column to the file.");
    }
}
