package dev.seedbed.engine.seed.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.seedbed.engine.problem.Problem;

/** What can be wrong with a seed file that is JSON, or should be. */
final class JsonProblem {

    private JsonProblem() {}

    static Problem syntax(Place place, JsonProcessingException error) {
        String message =
                String.valueOf(error.getOriginalMessage()).lines().findFirst().orElse("");
        boolean otherEncoding = message.contains("UTF-8");
        return new Problem(
                place + ": this is not JSON: " + message,
                otherEncoding
                        ? "Seed files are read as UTF-8, and this file is in another encoding."
                        : "The file cannot be read any further from there.",
                otherEncoding
                        ? "Save the file as UTF-8, for example: iconv -f LATIN1 -t UTF-8."
                        : "Correct it there, or a little before.",
                error);
    }

    static Problem beyondLimits(Place place) {
        return new Problem(
                place + ": this is more than is read from a file",
                "Objects and arrays stand within each other more than a thousand deep, or a name or number is longer than any"
                        + " can be.",
                "Look for a bracket or a quote that is missing.");
    }

    static Problem empty(String file) {
        return new Problem(
                file + " holds no JSON",
                "The file is empty.",
                "Write an array of objects into it, one for each row, or remove the file.");
    }

    static Problem notRows(Place place, String what) {
        return new Problem(
                place + ": " + what + " stands where a row should be",
                "The file is an array of objects, one for each row with its columns as members; or an object that has this"
                        + " array as its member \"rows\".",
                "Write it like this: [{\"code\": \"DE\", \"name\": \"Germany\"}]");
    }

    static Problem notADirective(Place place, String written) {
        return new Problem(
                place + ": " + written + " is not written as it has to be",
                "\"after\" and \"match\" are a text or an array of texts, \"run\" and \"table\" are a text, and \"prune\" is true"
                        + " or an object of columns and values.",
                "Write it like this: {\"match\": [\"code\"], \"prune\": true, \"rows\": […]}");
    }

    static Problem noRows(Place place) {
        return new Problem(
                place + ": the object has no member \"rows\"",
                "A file that is an object holds its rows in an array of this name.",
                "Write it like this: {\"match\": [\"code\"], \"rows\": [{\"code\": \"DE\"}]}; or make the file an array of rows.");
    }

    static Problem behindRows(Place place, String what) {
        return new Problem(
                place + ": " + what + " stands behind the rows",
                "What says how the rows are loaded has to be known before them.",
                "Move it before them, or take it out.");
    }
}
