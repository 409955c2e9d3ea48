package dev.seedbed.engine.schema.ddl.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ObjectKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionOrderTest {

    private static final ObjectId TABLE = ObjectId.of(ObjectKind.TABLE, "public", "account");
    private static final ObjectId COLUMN = ObjectId.column(TABLE, "mail");
    private static final ObjectId VIEW = ObjectId.of(ObjectKind.VIEW, "public", "mails");
    private static final ObjectId FUNCTION = ObjectId.of(ObjectKind.FUNCTION, "public", "mail", "");
    private static final ObjectId CHECK = ObjectId.part(ObjectKind.CONSTRAINT, TABLE, "valid");

    @Test
    void dependentsAreDroppedFirstAndCreatedLast() {
        Map<ObjectId, List<ObjectId>> needs = Map.of(VIEW, List.of(COLUMN));

        assertThat(ordered(
                        needs,
                        needs,
                        action("create view").makes(VIEW),
                        action("change type").alters(COLUMN),
                        action("drop view").drops(VIEW)))
                .containsExactly("drop view", "change type", "create view");
    }

    @Test
    void whatIsNotUsedAnyMoreIsDroppedAfterTheChange() {
        assertThat(ordered(
                        Map.of(VIEW, List.of(FUNCTION)),
                        Map.of(),
                        action("drop function").drops(FUNCTION),
                        action("replace view").alters(VIEW)))
                .containsExactly("replace view", "drop function");
    }

    @Test
    void columnsMoveOverBetweenTheNewTypeAndTheEndOfTheOldOne() {
        ObjectId type = ObjectId.of(ObjectKind.ENUM, "public", "mood");
        Map<ObjectId, List<ObjectId>> needs = Map.of(COLUMN, List.of(type));

        assertThat(ordered(
                        needs,
                        needs,
                        action("drop the old one").discards(type),
                        action("change type").alters(COLUMN),
                        action("create").makes(type),
                        action("rename").moves(type)))
                .containsExactly("rename", "create", "change type", "drop the old one");
    }

    @Test
    void aCircleIsBrokenByTakingAPartOut() {
        Action whole = action("create table with check").makes(TABLE, CHECK);
        Action splittable = whole.splitBy(part -> part.equals(CHECK)
                ? List.of(
                        action("create table").makes(TABLE), action("add check").makes(CHECK))
                : List.of());

        assertThat(ordered(
                        Map.of(),
                        Map.of(CHECK, List.of(FUNCTION, TABLE), FUNCTION, List.of(TABLE)),
                        splittable,
                        action("create function").makes(FUNCTION)))
                .containsExactly("create table", "create function", "add check");
    }

    @Test
    void aFunctionFollowsWhatItsTextNamesUnlessThatNeedsTheFunction() {
        Action function = action("create function").makes(FUNCTION).mentions(List.of(TABLE));
        Action table = action("create table").makes(TABLE);

        assertThat(ordered(Map.of(), Map.of(), function, table)).containsExactly("create table", "create function");
        assertThat(ordered(Map.of(), Map.of(TABLE, List.of(FUNCTION)), function, table))
                .containsExactly("create function", "create table");
    }

    @Test
    void aCircleThatCannotBeBrokenIsReported() {
        ActionOrder.Ordered ordered = ActionOrder.of(
                List.of(action("one").makes(TABLE), action("other").makes(VIEW)),
                id -> List.of(),
                id -> id.equals(TABLE) ? List.of(VIEW) : List.of(TABLE));

        assertThat(ordered.actions()).hasSize(2);
        assertThat(ordered.unresolved()).hasSize(1);
    }

    private static Action action(String sql) {
        return Action.of(sql, TABLE, Effect.none());
    }

    private static List<String> ordered(
            Map<ObjectId, List<ObjectId>> before, Map<ObjectId, List<ObjectId>> after, Action... actions) {
        ActionOrder.Ordered ordered = ActionOrder.of(
                List.of(actions), id -> before.getOrDefault(id, List.of()), id -> after.getOrDefault(id, List.of()));
        assertThat(ordered.unresolved()).isEmpty();
        return ordered.actions().stream().map(Action::sql).toList();
    }
}
