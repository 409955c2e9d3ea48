package dev.seedbed.micronaut.data;

import dev.seedbed.micronaut.data.Customer.Temperature;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;

/** A converter as a service writes one. */
@Singleton
final class Celsius implements AttributeConverter<Temperature, String> {

    @Override
    public String convertToPersistedValue(Temperature value, ConversionContext context) {
        return value.degrees() + "C";
    }

    @Override
    public Temperature convertToEntityValue(String value, ConversionContext context) {
        return new Temperature(Integer.parseInt(value.substring(0, value.length() - 1)));
    }
}
