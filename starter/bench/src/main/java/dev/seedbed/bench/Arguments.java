package dev.seedbed.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a benchmark is asked for: {@code start pairs=11 sizes=10,1000}. */
public record Arguments(String benchmark, int pairs, List<Integer> givenSizes) {

    static Arguments parse(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            int equals = argument.indexOf('=');
            options.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Arguments(
                arguments[0],
                Integer.parseInt(options.getOrDefault("pairs", "5")),
                Arrays.stream(options.getOrDefault("sizes", "").split(",", -1))
                        .filter(size -> !size.isBlank())
                        .map(size -> Integer.valueOf(size.strip()))
                        .toList());
    }

    public List<Integer> sizes(List<Integer> usual) {
        return givenSizes.isEmpty() ? usual : givenSizes;
    }
}
