package dev.seedbed.engine.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.seedbed.engine.jdbc.NamedSql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Each step of a schema's history, and back: as a draft of a migration and of its undo would be made. */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
class LongHistoryTest {

    @TestFactory
    Stream<DynamicTest> eachStepAndBack() {
        List<String> steps = new ArrayList<>(
                Arrays.asList(NamedSql.read(LongHistoryTest.class, "history").split("(?m)^--- ", -1)));
        steps.remove(0);
        return IntStream.range(0, steps.size()).boxed().flatMap(number -> Arrays.stream(Direction.values())
                .map(direction -> step(steps, number, direction)));
    }

    private static DynamicTest step(List<String> steps, int number, Direction direction) {
        String title = steps.get(number).split("\n", 2)[0];
        SchemaCase schemaCase = new SchemaCase(
                "history",
                title,
                Map.of(
                        "made again", List.of("types", "sequence public.member_id_seq"),
                        "rewritten elsewhere", List.of("table public.loan")),
                Map.of("before", upTo(steps, number), "after", upTo(steps, number + 1)));
        return dynamicTest(title + (direction == Direction.FORWARD ? "" : ", and back"), () -> assertThat(
                        String.join("\n", CaseRun.failures(schemaCase, direction)))
                .isEmpty());
    }

    private static String upTo(List<String> steps, int count) {
        StringBuilder sql = new StringBuilder();
        steps.subList(0, count)
                .forEach(step -> sql.append(step.split("\n", 2)[1]).append('\n'));
        return sql.toString();
    }
}
