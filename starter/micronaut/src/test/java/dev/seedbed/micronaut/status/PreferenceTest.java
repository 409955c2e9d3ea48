package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true
                    text/html                                                       | true
                    */*                                                             | false
                    application/json                                                | false
                    application/json, text/html                                     | false
                    text/html, application/json                                     | true
                    text/html;q=0.5, application/json                               | false
                    application/json;q=0.5, text/html                               | true
                    text/html;q=0, */*                                              | false
                    """)
    void theHeaderDecides(String accept, boolean html) {
        assertThat(Preference.isHtml(
                        HttpRequest.GET("/").header("Accept", accept).accept()))
                .isEqualTo(html);
    }
}
