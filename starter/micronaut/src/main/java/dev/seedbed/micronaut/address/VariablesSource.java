package dev.seedbed.micronaut.address;

import io.micronaut.context.env.MapPropertySource;
import java.util.Map;

/** Values whose names are read as those of environment variables are: {@code DATASOURCES_DEFAULT_URL}. */
final class VariablesSource extends MapPropertySource {

    private final int order;

    VariablesSource(String name, Map<String, Object> values, int order) {
        super(name, values);
        this.order = order;
    }

    @Override
    public PropertyConvention getConvention() {
        return PropertyConvention.ENVIRONMENT_VARIABLE;
    }

    @Override
    public int getOrder() {
        return order;
    }
}
