package dev.seedbed.micronaut.seed;

import io.micronaut.core.naming.NameUtils;

/** The name of a seed that gives itself none. */
final class SeedName {

    private static final String[] SUFFIXES = {"Seeder", "Seed"};

    private SeedName() {}

    /** {@code DemoAccountSeed} is {@code demo-account}. */
    static String of(String className) {
        String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
        return NameUtils.hyphenate(withoutSuffix(simple));
    }

    private static String withoutSuffix(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
