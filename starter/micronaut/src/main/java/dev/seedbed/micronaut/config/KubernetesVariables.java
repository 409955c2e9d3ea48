package dev.seedbed.micronaut.config;

import java.util.regex.Pattern;

/** Variables that Kubernetes gives to every container for a service that is called {@code seedbed…}. */
final class KubernetesVariables {

    private static final Pattern NAME =
            Pattern.compile(".*_SERVICE_(HOST|PORT(_.+)?)|.*_PORT(_\\d+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)?");

    private KubernetesVariables() {}

    static boolean contain(String name) {
        return NAME.matcher(name).matches();
    }
}
