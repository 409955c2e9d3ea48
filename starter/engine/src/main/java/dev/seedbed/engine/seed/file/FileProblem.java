package dev.seedbed.engine.seed.file;

import dev.seedbed.engine.problem.Problem;
import java.io.IOException;

/** What can be wrong with the text of a seed file, whatever it says. */
final class FileProblem {

    private static final int SHOWN = 60;

    private FileProblem() {}

    static Problem unreadable(String file, IOException cause) {
        return new Problem(
                file + " cannot be read",
                "Reading it failed: " + cause + ".",
                "See that the file is complete and that this process may read it.",
                cause);
    }

    static Problem tooLong(Place place) {
        return new Problem(
                place + ": the value that begins here is longer than " + (ValueBytes.LONGEST >> 20) + " MB",
                "So much is not read into memory. Often a closing quote is missing, and the rest of the file is taken for the"
                        + " value.",
                "Look for the quote. Load larger values with a seed in Java.");
    }

    static Problem notUtf8(Place place, int offending, String before) {
        return new Problem(
                "%s: byte 0x%02X is not UTF-8 here".formatted(place, offending)
                        + (before.isEmpty() ? "" : ", after: " + before),
                "Seed files are read as UTF-8, and this file is in another encoding.",
                "Save the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8.");
    }

    static Problem unfinished(Place place) {
        return new Problem(
                place + ": the quoted value that begins here has no end",
                "The file ended before its closing quote.",
                "Close it. A quote within a quoted value is written twice.");
    }

    static Problem quoteWithin(Place place, String before) {
        return new Problem(
                place + ": a quote stands within an unquoted value, after: '" + shown(before) + "'",
                "A value either is in quotes as a whole or has none; blanks before the first quote belong to the value.",
                "Put the whole value into quotes, and write each quote within it twice.");
    }

    static Problem afterQuote(Place place, String before) {
        return new Problem(
                place + ": neither a comma nor the line's end follows the closing quote of '" + shown(before) + "'",
                "A quote within a quoted value ends it unless it is written twice.",
                "Write each quote within the value twice, or take out what follows the value.");
    }

    /** A value on one line, cut where it is long. */
    static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
