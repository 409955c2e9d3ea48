package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.table.TargetTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can be wrong with the rows of a seed file. */
final class RowProblem {

    private RowProblem() {}

    static Problem noHeader(String file) {
        return new Problem(
                file + " has no header",
                "The file is empty, or holds nothing but comments. The first line of a CSV file names its columns.",
                "Write the names of the columns into the first line, separated by commas, or remove the file.");
    }

    static Problem namelessColumn(Place header, int number) {
        return new Problem(
                header + ": column " + number + " of the header has no name",
                "The header names a column of the table between each two commas.",
                "Write the name, or take the comma out there and in all rows.");
    }

    static Problem columnTwice(Place place, String column) {
        return new Problem(
                place + ": the column " + column + " is there twice",
                "A row has one value for a column.",
                "Take one of the two out, or correct its name.");
    }

    static Problem unknownColumn(FileColumn column, TargetTable table) {
        String name = column.name();
        String columns = "Its columns are: " + table.columnNames() + ".";
        boolean otherSeparator = name.contains(";") || name.contains("\t");
        return new Problem(
                column.place() + ": the table " + table + " has no column \"" + FileProblem.shown(name) + "\"",
                otherSeparator ? columns + "\nThe file seems to be separated by something else than commas." : columns,
                otherSeparator
                        ? "Save the file with commas between its values."
                        : "Correct the name, or add the column to the table in a migration.");
    }

    static Problem ragged(FileRow row, List<FileColumn> columns) {
        String values = Arrays.stream(row.values())
                .map(value -> value == null ? "" : FileProblem.shown(value))
                .collect(Collectors.joining(","));
        return new Problem(
                row.place() + ": the row has " + counted(row.values().length, "value") + " for "
                        + counted(columns.size(), "column") + ": " + FileProblem.shown(values),
                "The header names " + names(columns)
                        + ". A value that has a comma or a line's end in it stands in quotes.",
                "Correct the row; a value that is not known is left empty between its commas.");
    }

    static Problem noRows(Directive prune) {
        return new Problem(
                prune.place() + ": " + prune.written() + " would delete every row, because the file lists none",
                "A file that has lost its rows looks just like this.",
                "Restore the rows, or empty the table with an SQL seed, or take the directive out.");
    }

    static String names(List<FileColumn> columns) {
        return columns.stream().map(FileColumn::name).collect(Collectors.joining(", "));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
