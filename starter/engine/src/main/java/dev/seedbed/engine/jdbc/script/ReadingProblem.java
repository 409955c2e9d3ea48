package dev.seedbed.engine.jdbc.script;

import dev.seedbed.engine.problem.Problem;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** What can be wrong with a script before the server has seen it, in the words for the person who wrote it. */
final class ReadingProblem {

    private static final Answer CONNECT = new Answer(
            "It would leave the database that the service is connected to.",
            "Take the line out; pg_dump does not write it without --create (-C).");
    private static final Answer INCLUDE = new Answer(
            "A script must be complete in itself: psql reads other files here, a service does not.",
            "Put the statements of that file in its place.");
    private static final Answer COPY = new Answer(
            "Only psql knows \\copy, which reads a file of the machine that it runs on.",
            "Write COPY … FROM stdin; with the rows below it and a last line \\. instead.");
    private static final Answer END_OF_ROWS = new Answer(
            "\\. ends the rows of a COPY … FROM stdin, and none is open here.",
            "Remove the line, or see what became of the COPY above it.");
    private static final Answer OTHER_PSQL_COMMAND = new Answer(
            "Only psql knows commands that begin with a backslash; PostgreSQL itself does not.",
            "Take the line out, or write what it does as SQL (variables by their values).");
    private static final Map<String, Answer> PSQL_COMMANDS = Map.of(
            "\\c", CONNECT,
            "\\connect", CONNECT,
            "\\i", INCLUDE,
            "\\ir", INCLUDE,
            "\\include", INCLUDE,
            "\\include_relative", INCLUDE,
            "\\copy", COPY,
            "\\.", END_OF_ROWS);

    private ReadingProblem() {}

    static Problem unreadable(String name, Exception cause) {
        return new Problem(
                name + " cannot be read",
                reason(cause),
                "See that the file is complete and that this process may read it.",
                cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return "There is no such file any more.";
        } else if (cause instanceof AccessDeniedException) {
            return "The user that this process runs as may not read it.";
        }
        return "Reading it failed: " + cause;
    }

    static Problem empty(String name) {
        return new Problem(
                name + " contains no statement",
                "The file is empty, or holds nothing but comments and blank lines.",
                "Write the SQL into it, for example with pg_dump --no-owner --no-privileges, or remove the file.");
    }

    static Problem unfinished(String name, int line, String what) {
        return new Problem(
                name + ":" + line + ": the " + what + " that begins here has no end",
                "The script ended before it did: an end is missing, or the file has been cut off.",
                "Close it, or dump the file again if it is not complete.");
    }

    static Problem cutOff(String name, ScriptStatement copy, int lastLine) {
        return new Problem(
                name + ":" + copy.line() + ": the rows of this COPY have no end: " + copy.beginning(),
                "The script ended on line " + lastLine + " without the line \\. that closes them;"
                        + " it has probably been cut off.",
                "Dump the file again, or write a line with nothing but \\. below the last row.");
    }

    static Problem besideCopy(String name, int line) {
        return new Problem(
                name + ":" + line + ": something follows COPY … FROM stdin on its line",
                "The rows of a COPY begin on the next line, so nothing may stand between it and them.",
                "Move what follows the semicolon below the line \\. that ends the rows.");
    }

    static Problem notUtf8(String name, int line, int offending, String before) {
        return new Problem(
                "%s:%d: byte 0x%02X is not UTF-8 here, after: %s".formatted(name, line, offending, before),
                "Scripts are read as UTF-8, and this file is in another encoding.",
                "Save the file as UTF-8 (for example: iconv -f LATIN1 -t UTF-8), or dump it with pg_dump --encoding=UTF8.");
    }

    /** Names the command without what follows it, which may be a password. */
    static Problem psqlCommand(String name, int line, String verb) {
        Answer answer = PSQL_COMMANDS.getOrDefault(verb, OTHER_PSQL_COMMAND);
        return new Problem(
                name + ":" + line + ": the psql command " + verb + " cannot be run", answer.why(), answer.next());
    }

    private record Answer(String why, String next) {}
}
