package dev.seedbed.micronaut.config;

/** The Java types of settings, as the metadata for IDEs names them. */
final class SettingType {

    static final String SWITCH = "java.lang.Boolean";
    static final String TEXT = "java.lang.String";
    static final String NUMBER = "java.lang.Integer";
    static final String DURATION = "java.time.Duration";
    static final String TEXTS = "java.util.List<java.lang.String>";

    private SettingType() {}
}
