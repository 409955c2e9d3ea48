package dev.seedbed.engine.seed.file;

import static dev.seedbed.engine.seed.file.TestRows.json;
import static dev.seedbed.engine.seed.file.TestRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.seed.RunMode;
import dev.seedbed.engine.seed.upsert.TableName;
import dev.seedbed.engine.seed.upsert.table.TargetColumn.Kind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFileTest {

    @Test
    void anArrayOfObjectsIsRows() throws IOException {
        assertThat(read(json("[{\"code\": \"DE\", \"people\": 83},\n {\"code\": \"FR\", \"people\": 68.5e6}]")))
                .containsExactly("[code, people]", "1 [DE, 83]", "2 [FR, 68.5e6]");
    }

    @Test
    void numbersKeepEveryDigit() throws IOException {
        assertThat(read(json("[{\"a\": 0.10000000000000000000000000000000000001, \"b\": 12345678901234567890123}]")))
                .containsExactly("[a, b]", "1 [0.10000000000000000000000000000000000001, 12345678901234567890123]");
    }

    @Test
    void aMemberThatARowDoesNotHaveIsNull() throws IOException {
        assertThat(read(json("[{\"a\": 1}, {\"b\": true, \"a\": null}, {\"b\": \"\"}]")))
                .containsExactly("[a, b]", "1 [1, null]", "1 [null, true]", "1 [null, ]");
    }

    @Test
    void objectsAndArraysAreJsonUnlessTheColumnIsAnArray() throws IOException {
        String value = "[\"a\\\"b\", null, 1.50, [true], {\"x\": \"ü\\n\"}]";
        assertThat(read(
                        json("[{\"j\": " + value + ", \"a\": " + value + ", \"o\": {\"x\": [], \"y\": {}}}]"),
                        Kind.OTHER,
                        Kind.ARRAY,
                        Kind.OTHER))
                .containsExactly(
                        "[j, a, o]",
                        "1 [[\"a\\\"b\",null,1.50,[true],{\"x\":\"ü\\n\"}], {\"a\\\"b\",NULL,1.50,{true},"
                                + "\"{\\\"x\\\":\\\"ü\\\\n\\\"}\"}, {\"x\":[],\"y\":{}}]");
    }

    @Test
    void aColumnOfJsonHasTheValueAsJson() throws IOException {
        assertThat(read(
                        json("[{\"a\": \"x\", \"b\": 1, \"c\": true, \"d\": null, \"e\": []}]"),
                        Kind.JSON,
                        Kind.JSON,
                        Kind.JSON,
                        Kind.JSON,
                        Kind.JSON))
                .containsExactly("[a, b, c, d, e]", "1 [\"x\", 1, true, null, []]");
    }

    @Test
    void anObjectSaysHowItsRowsAreLoaded() throws IOException {
        RowFile file = json("\uFEFF\n{\"table\": \"app.country\", \"match\": [\"code\", \"lang\"], \"after\": \"a, b\","
                + " \"run\": \"always\", \"prune\": {\"lang\": \"de\"}, \"rows\": [{\"code\": \"DE\"}]}\n");
        Directives directives = file.directives();

        assertThat(directives.table()).contains(new TableName("app", "country"));
        assertThat(directives.match().map(Directive::values)).contains(List.of("code", "lang"));
        assertThat(directives.after()).containsExactly("a", "b");
        assertThat(directives.when()).isEqualTo(RunMode.ALWAYS);
        assertThat(directives.prune().map(Directive::values)).contains(List.of("lang = de"));
        assertThat(read(file)).containsExactly("[code]", "2 [DE]");
    }

    @Test
    void anEmptyArrayIsNoRows() throws IOException {
        assertThat(read(json(" [ ] "))).containsExactly("[]");
        assertThat(read(json("{\"prune\": false, \"rows\": []}"))).containsExactly("[]");
    }

    @Test
    void whatARowsObjectSaysIsNotReadWhereTheFileIsAnArray() throws IOException {
        assertThat(json("\r\n[ this is never parsed").directives().after()).isEmpty();
    }
}
