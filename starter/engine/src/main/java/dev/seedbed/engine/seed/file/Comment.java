package dev.seedbed.engine.seed.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A comment line above a file's content, without what marks it as one. */
record Comment(Place place, String text) {

    /** Reads the comments and blank lines above a CSV file's header, which comes next. */
    static List<Comment> ofCsv(String file, FileBytes bytes) throws IOException {
        List<Comment> comments = new ArrayList<>();
        ValueBytes line = new ValueBytes(file);
        skipBlanks(bytes);
        while (bytes.peek() == '#') {
            readLine(bytes, line);
            comments.add(new Comment(line.place(), line.text().substring(1)));
            skipBlanks(bytes);
        }
        return comments;
    }

    /** Reads the comments of one line above a script's first statement, and some of the statement. */
    static List<Comment> ofSql(String file, FileBytes bytes) throws IOException {
        List<Comment> comments = new ArrayList<>();
        ValueBytes line = new ValueBytes(file);
        skipBlanks(bytes);
        while (bytes.peek() == '-' || bytes.peek() == '/') {
            if (bytes.peek() == '/') {
                skipBlockComment(bytes);
            } else {
                readLine(bytes, line);
                comments.add(new Comment(line.place(), line.text().replaceFirst("^--", "")));
            }
            skipBlanks(bytes);
        }
        return comments;
    }

    private static void readLine(FileBytes bytes, ValueBytes line) throws IOException {
        line.begin(bytes.line());
        while (!bytes.atLineEnd()) {
            line.add(bytes.next());
        }
    }

    /** Up to its end; a comment within it is none here, and the script runner sees to one that has no end. */
    private static void skipBlockComment(FileBytes bytes) throws IOException {
        int previous = bytes.next();
        int next = bytes.next();
        while (next != FileBytes.END && !(previous == '*' && next == '/')) {
            previous = next;
            next = bytes.next();
        }
    }

    private static void skipBlanks(FileBytes bytes) throws IOException {
        while (bytes.peek() == ' ' || (bytes.peek() >= '\t' && bytes.peek() <= '\r')) {
            bytes.next();
        }
    }
}
