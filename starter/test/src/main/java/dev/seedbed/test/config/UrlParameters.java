package dev.seedbed.test.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A URL's parameters that decide how the service's statements work ({@code currentSchema}, {@code stringtype}, …). */
final class UrlParameters {

    /** Those that say who connects where, and how safely: another server's matter. */
    private static final List<String> OF_THE_SERVER = List.of(
            "ssl",
            "user",
            "password",
            "targetservertype",
            "loadbalancehosts",
            "hostrecheckseconds",
            "socketfactory",
            "gss",
            "jaas",
            "kerberos",
            "krb",
            "usespnego",
            "channelbinding",
            "requireauth",
            "authenticationplugin",
            "service",
            "passfile");

    private UrlParameters() {}

    static String carriedOver(String from, String to) {
        int start = from.indexOf('?');
        if (start < 0) {
            return to;
        }
        String kept = Arrays.stream(from.substring(start + 1).split("&"))
                .filter(parameter -> !parameter.isBlank() && !isOfTheServer(parameter))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? to : to + (to.contains("?") ? "&" : "?") + kept;
    }

    private static boolean isOfTheServer(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return OF_THE_SERVER.stream().anyMatch(name::startsWith);
    }
}
