package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.Policy;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes row security policies. {@code ALTER POLICY} changes roles and expressions, and can't take an expression away. */
final class PolicyWriter extends ObjectWriter<Policy> {

    PolicyWriter(Sides sides) {
        super(Policy.class, sides);
    }

    @Override
    List<Action> create(Policy policy) {
        ObjectId table = Sides.parent(policy.id());
        String sql = "CREATE POLICY " + policy.id().sql()
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command().equals("ALL") ? "" : " FOR " + policy.command())
                + (policy.roles().equals(List.of("")) ? "" : " TO " + roles(policy))
                + expressions(policy);
        return List.of(Action.of(sql, table, Form.POLICY.on(table)).makes(policy.id()));
    }

    private static String roles(Policy policy) {
        return policy.roles().stream().map(Identifier::role).collect(Collectors.joining(", "));
    }

    private static String expressions(Policy policy) {
        return (policy.using() == null ? "" : " USING (" + policy.using() + ")")
                + (policy.check() == null ? "" : " WITH CHECK (" + policy.check() + ")");
    }

    @Override
    Effect dropEffect(Policy policy) {
        return Form.POLICY.on(Sides.parent(policy.id()));
    }

    @Override
    Optional<List<Action>> alter(Policy before, Policy after) {
        boolean replaced = before.permissive() != after.permissive()
                || !before.command().equals(after.command())
                || (before.using() != null && after.using() == null)
                || (before.check() != null && after.check() == null);
        if (replaced) {
            return Optional.empty();
        }
        ObjectId table = Sides.parent(after.id());
        String roles = before.roles().equals(after.roles()) ? "" : " TO " + roles(after);
        boolean sameExpressions =
                Objects.equals(before.using(), after.using()) && Objects.equals(before.check(), after.check());
        return Optional.of(List.of(Action.of(
                        "ALTER POLICY " + after.id().sql() + roles + (sameExpressions ? "" : expressions(after)),
                        table,
                        Form.POLICY.on(table))
                .alters(after.id())));
    }
}
