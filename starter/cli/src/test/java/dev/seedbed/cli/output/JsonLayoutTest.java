package dev.seedbed.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    private static final Object NESTED = Map.of("datasources", List.of(Map.of("name", "default")));

    @Test
    void textsAreLaidOutAtTheSameTime() {
        List<String> texts = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> Json.of(NESTED))
                .distinct()
                .toList();

        assertThat(texts)
                .containsExactly(
                        """
                        {
                          "datasources" : [
                            {
                              "name" : "default"
                            }
                          ]
                        }""");
    }

    @Test
    void aLineHasNoLayout() {
        assertThat(Json.line(NESTED)).isEqualTo("{\"datasources\":[{\"name\":\"default\"}]}");
    }
}
