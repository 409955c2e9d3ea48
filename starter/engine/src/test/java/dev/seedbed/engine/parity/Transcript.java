package dev.seedbed.engine.parity;

import dev.seedbed.engine.parity.Side.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What happened in a run, by aspect: "2 info" is the list before the second operation. */
final class Transcript {

    private final Map<String, List<String>> aspects = new LinkedHashMap<>();
    private final Map<String, Answer> refusals = new TreeMap<>();

    void add(String aspect, Answer answer) {
        aspects.put(aspect, answer.refused() ? List.of("refused") : List.of("done"));
        aspects.put(aspect + " lines", answer.lines());
        if (answer.refused()) {
            aspects.put(aspect + " reason", List.of(answer.code()));
            refusals.put(aspect, answer);
        }
    }

    /** What Seedbed finds. */
    void addOutcome(String aspect, Answer answer) {
        aspects.put(aspect, List.of(answer.refused() ? "refused" : answer.code()));
    }

    /** What a refusal should name and does not. */
    void addNamed(String aspect, Answer answer, List<String> words) {
        if (answer.refused()) {
            aspects.put(
                    aspect + " without",
                    words.stream()
                            .filter(word -> !answer.refusal().contains(word))
                            .map("does not name "::concat)
                            .toList());
        }
    }

    void add(String aspect, List<String> texts) {
        aspects.put(aspect, texts.stream().flatMap(String::lines).toList());
    }

    Map<String, List<String>> aspects() {
        return aspects;
    }

    /** The reasons for what was refused. */
    Map<String, Answer> refusals() {
        return refusals;
    }
}
