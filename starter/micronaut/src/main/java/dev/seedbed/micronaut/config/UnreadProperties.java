package dev.seedbed.micronaut.config;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySource.PropertyConvention;
import io.micronaut.core.naming.NameUtils;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds properties below {@code seedbed} that nothing reads: misspelt names, and settings of datasources that the service
 * does not have. It looks at names as they were written, in every source. An environment variable stands for several
 * property names at once, and is read if any of them is.
 */
public final class UnreadProperties {

    private static final Logger LOG = LoggerFactory.getLogger("dev.seedbed");
    private static final String ROOT = "seedbed";
    private static final String DATASOURCES = "seedbed.datasources.";

    private final Environment environment;
    private final Collection<String> datasources;
    private final Map<String, String> unread = new LinkedHashMap<>();
    private final Set<Setting> read = EnumSet.noneOf(Setting.class);

    private UnreadProperties(Environment environment, Collection<String> datasources) {
        this.environment = environment;
        this.datasources = datasources;
    }

    /**
     * Throws a problem if there are any.
     *
     * @param datasources the names of the service's datasources
     */
    public static void refuse(Environment environment, Collection<String> datasources) {
        UnreadProperties properties = new UnreadProperties(environment, datasources);
        for (PropertySource source : environment.getPropertySources()) {
            properties.look(source);
        }
        if (!properties.unread.isEmpty()) {
            throw new NearestSettings(datasources).problem(properties.unread);
        }
        for (Setting setting : properties.read) {
            OptionalModule.of(setting, environment.getClassLoader())
                    .ifPresent(module -> LOG.info(
                            "{} is set, and has no effect: {} is not on the class path", setting.path(), module));
        }
    }

    private void look(PropertySource source) {
        boolean variables = source.getConvention() == PropertyConvention.ENVIRONMENT_VARIABLE;
        for (String name : source) {
            if (name.regionMatches(true, 0, ROOT, 0, ROOT.length())) {
                if (variables) {
                    lookAtVariable(name, source);
                } else {
                    lookAtProperty(name, source.get(name), source);
                }
            }
        }
    }

    /** A value can be a map of further names. */
    private void lookAtProperty(String written, @Nullable Object value, PropertySource source) {
        if (value instanceof Map<?, ?> nested) {
            nested.forEach((key, inner) -> lookAtProperty(written + "." + key, inner, source));
            return;
        }
        String name = NameUtils.hyphenate(written, true);
        if (name.startsWith(ROOT + ".") && !isRead(name) && !isEmptySection(name, value)) {
            unread.put(written, source.getOrigin().location());
        }
    }

    private boolean isRead(String name) {
        int bracket = name.indexOf('[');
        String plain = bracket < 0 ? name : name.substring(0, bracket);
        boolean ofADatasource = plain.startsWith(DATASOURCES);
        int dot = ofADatasource ? plain.indexOf('.', DATASOURCES.length()) : -1;
        if (dot < 0) {
            return isSetting(plain, bracket >= 0);
        }
        return isDatasource(plain.substring(DATASOURCES.length(), dot))
                && isSetting(DATASOURCES + "*" + plain.substring(dot), bracket >= 0);
    }

    private boolean isSetting(String path, boolean indexed) {
        for (Setting setting : Setting.values()) {
            if (setting.path().equals(path) && (setting.isList() || !indexed)) {
                read.add(setting);
                return true;
            }
        }
        return false;
    }

    /** One that is configured anywhere counts too: it may be switched off here, or be made later. */
    private boolean isDatasource(String name) {
        return isBean(name)
                || environment.getPropertyEntries("datasources").contains(name)
                || environment.getPropertyEntries("flyway.datasources").contains(name)
                || (datasources.isEmpty() && name.equals("default"));
    }

    /** A bean can have a name that is not written as properties are: {@code auditLog}. */
    private boolean isBean(String name) {
        for (String datasource : datasources) {
            if (datasource.equals(name) || NameUtils.hyphenate(datasource, true).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** A heading in YAML with nothing but comments below it. */
    private static boolean isEmptySection(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            return false;
        }
        for (Setting setting : Setting.values()) {
            if (setting.path().startsWith(name + ".")) {
                return true;
            }
        }
        return name.startsWith(DATASOURCES) && name.indexOf('.', DATASOURCES.length()) < 0;
    }

    private void lookAtVariable(String written, PropertySource source) {
        String name = written.toUpperCase(Locale.ROOT);
        if (name.startsWith("SEEDBED_") && !isReadVariable(name) && !KubernetesVariables.contain(name)) {
            unread.put(written, source.getOrigin().location());
        }
    }

    private boolean isReadVariable(String name) {
        for (Setting setting : Setting.values()) {
            if (setting.isOfADatasource()) {
                String end = "_" + variable(setting.key());
                if (name.endsWith(end) && isDatasourceVariable(name.substring(0, name.length() - end.length()))) {
                    return true;
                }
            } else if (name.equals(variable(setting.path()))) {
                read.add(setting);
                return true;
            }
        }
        return false;
    }

    private boolean isDatasourceVariable(String start) {
        String section = variable(DATASOURCES);
        return start.startsWith(section)
                && isDatasource(start.substring(section.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }

    /** The environment variable of a property. */
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
