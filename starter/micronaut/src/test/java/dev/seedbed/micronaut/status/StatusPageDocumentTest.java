package dev.seedbed.micronaut.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The document and its headers, without a browser. */
class StatusPageDocumentTest {

    private final StatusPage page = StatusPage.get();

    @Test
    void styleAndScriptAreInThePage() {
        assertThat(page.html().replace("http://www.w3.org/2000/svg", "the name of SVG"))
                .contains("<style>:root", "'use strict'")
                .doesNotContain("/* page.css */", "/* page.js */", " src=", "http://", "https://");
    }

    @Test
    void thePolicyAllowsNothingButThePage() {
        assertThat(page.headers().get("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("script-src 'sha256-", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
    }

    @Test
    void aNewerScriptHasAnotherHash() {
        assertThat(StatusPage.assemble("/* page.js */", "a", "b").headers())
                .isNotEqualTo(StatusPage.assemble("/* page.js */", "a", "c").headers());
    }

    @Test
    void neitherAnswerIsKeptForTheOther() {
        assertThat(page.headers()).containsEntry("Cache-Control", "no-store").containsEntry("Vary", "Accept");
    }

    @Test
    void theScriptWritesTextOnly() {
        assertThat(page.html())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }
}
