package dev.seedbed.micronaut.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The page that shows the endpoint's JSON to a browser: one document, the same for every service and every state.
 *
 * <p>It is put together from {@code page.html}, {@code page.css} and {@code page.js} beside this class, because the
 * address that serves it has no second one for style and script. The document asks its own address for JSON and draws
 * it, so whoever serves it answers both: JSON by default, this document where {@code Accept} prefers
 * {@code text/html}. The headers belong to it. The policy allows exactly this style and this script, by their hashes,
 * and requests to the page's own origin; the rest keeps either answer out of caches, which would mix them up.
 *
 * @param html the document
 * @param headers what is to be sent along with it
 */
public record StatusPage(String html, Map<String, String> headers) {

    private static final String STYLE_SLOT = "/* page.css */";
    private static final String SCRIPT_SLOT = "/* page.js */";

    public StatusPage {
        headers = Map.copyOf(headers);
    }

    /** The page, put together once. */
    public static StatusPage get() {
        return Holder.PAGE;
    }

    private static final class Holder {
        static final StatusPage PAGE = assemble(read("page.html"), read("page.css"), read("page.js"));
    }

    static StatusPage assemble(String document, String style, String script) {
        String html = document.replace(STYLE_SLOT, style).replace(SCRIPT_SLOT, script);
        return new StatusPage(
                html,
                Map.of(
                        "Content-Security-Policy", policy(style, script),
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cache-Control", "no-store",
                        "Vary", "Accept"));
    }

    private static String policy(String style, String script) {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src " + hash(style),
                "script-src " + hash(script),
                "connect-src 'self'",
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types 'none'");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Line ends as a browser hashes them, whatever the checkout made of them. */
    private static String read(String name) {
        try (InputStream resource = StatusPage.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing beside " + StatusPage.class.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
