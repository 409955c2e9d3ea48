package dev.seedbed.micronaut.status;

import io.micronaut.http.MediaType;
import java.util.Collection;
import java.util.Comparator;

/** What an {@code Accept} header prefers, of JSON and HTML. */
final class Preference {

    private Preference() {}

    /** Only where HTML is named: who takes anything gets JSON. */
    static boolean isHtml(Collection<MediaType> accepted) {
        double html = quality(accepted, MediaType.TEXT_HTML_TYPE);
        double json = quality(accepted, MediaType.APPLICATION_JSON_TYPE);
        return html > 0 && (html > json || (html == json && isFirst(accepted)));
    }

    /** Of equals, the one that is named first. */
    private static boolean isFirst(Collection<MediaType> accepted) {
        return accepted.stream()
                .filter(type ->
                        isNamed(type, MediaType.TEXT_HTML_TYPE) || isNamed(type, MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> isNamed(type, MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    private static double quality(Collection<MediaType> accepted, MediaType wanted) {
        return accepted.stream()
                .filter(type -> isNamed(type, wanted))
                .map(type -> type.getQualityAsNumber().doubleValue())
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private static boolean isNamed(MediaType type, MediaType wanted) {
        return type.getName().equals(wanted.getName());
    }
}
