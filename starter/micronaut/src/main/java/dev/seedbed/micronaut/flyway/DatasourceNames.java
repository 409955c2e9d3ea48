package dev.seedbed.micronaut.flyway;

import io.micronaut.context.BeanContext;
import io.micronaut.context.Qualifier;
import io.micronaut.context.annotation.Primary;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The names of the service's datasources.
 *
 * <p>A datasource that the service defines without a name, or as {@code @Primary}, is called {@code default}, unless
 * another one has that very name.
 */
public class DatasourceNames {

    public static final String DEFAULT = "default";

    private final BeanContext beans;

    public DatasourceNames(BeanContext beans) {
        this.beans = beans;
    }

    /** The names of all datasources, made or not; none is made by asking. */
    public Set<String> all() {
        Set<String> names = new TreeSet<>();
        for (BeanDefinition<DataSource> definition : beans.getBeanDefinitions(DataSource.class)) {
            names.add(nameOf(definition));
        }
        return names;
    }

    public String nameOf(BeanDefinition<DataSource> definition) {
        String name = declaredName(definition.getDeclaredQualifier());
        return name == null ? DEFAULT : name;
    }

    /** Makes the datasource of that name, where there is one. */
    public Optional<DataSource> find(String name) {
        return definitionOf(name).map(beans::getBean);
    }

    private Optional<BeanDefinition<DataSource>> definitionOf(String name) {
        BeanDefinition<DataSource> unnamed = null;
        for (BeanDefinition<DataSource> definition : beans.getBeanDefinitions(DataSource.class)) {
            String declared = declaredName(definition.getDeclaredQualifier());
            if (name.equals(declared)) {
                return Optional.of(definition);
            }
            if (declared == null && (unnamed == null || definition.isPrimary())) {
                unnamed = definition;
            }
        }
        return name.equals(DEFAULT) ? Optional.ofNullable(unnamed) : Optional.empty();
    }

    private static @Nullable String declaredName(@Nullable Qualifier<DataSource> qualifier) {
        String name = qualifier == null ? null : Qualifiers.findName(qualifier);
        return Primary.SIMPLE_NAME.equals(name) ? null : name;
    }
}
