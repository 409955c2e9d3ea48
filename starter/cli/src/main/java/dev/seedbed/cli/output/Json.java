package dev.seedbed.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON, each with all of its components; what the service writes its own JSON with is not asked. */
public final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** Laid out for a person, who may read it, too. */
    public static String of(Object value) {
        return of(value, Optional.of(layout()));
    }

    /** In one line. */
    public static String line(Object value) {
        return of(value, Optional.empty());
    }

    /** A record's components by their names, for whoever has something to add. */
    public static Map<String, @Nullable Object> members(Record value) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            members.put(component.getName(), read(value, component));
        }
        return members;
    }

    /** A printer counts the levels that it is in, so each text has its own. */
    private static DefaultPrettyPrinter layout() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }

    private static String of(Object value, Optional<DefaultPrettyPrinter> layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            layout.ifPresent(generator::setPrettyPrinter);
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Record object) {
            write(members(object), generator);
        } else if (value instanceof Iterable<?> elements) {
            generator.writeStartArray();
            for (Object element : elements) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof Number number) {
            generator.writeNumber(number.toString());
        } else if (value instanceof Boolean yes) {
            generator.writeBoolean(yes);
        } else {
            generator.writeString(value.toString());
        }
    }

    private static @Nullable Object read(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
