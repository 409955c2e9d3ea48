package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.Domain;
import dev.seedbed.engine.schema.Identifier;
import dev.seedbed.engine.schema.NotNull;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import dev.seedbed.engine.schema.ddl.action.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes domains. Their checks are constraints, which {@code CREATE DOMAIN} holds where they are valid. */
final class DomainWriter extends TypeWriter<Domain> {

    private final ConstraintWriter constraints;

    DomainWriter(Sides sides, ConstraintWriter constraints) {
        super(Domain.class, sides);
        this.constraints = constraints;
    }

    @Override
    List<Action> create(Domain domain) {
        return List.of(create(domain, Set.of()));
    }

    private Action create(Domain domain, Set<ObjectId> apart) {
        List<Constraint> checks = sides().newParts(domain.id(), Constraint.class)
                .filter(check -> check.valid() && !apart.contains(check.id()))
                .toList();
        StringBuilder sql = new StringBuilder("CREATE DOMAIN " + domain.id().sql() + " " + definition(domain));
        Set<ObjectId> made = new LinkedHashSet<>(Set.of(domain.id()));
        for (Constraint check : checks) {
            sql.append("\n    ").append(ConstraintWriter.named(check));
            made.add(check.id());
        }
        return Action.of(sql.toString(), domain.id(), Effect.none())
                .with(Role.MAKES, made)
                .splitBy(part -> split(domain, apart, made, part));
    }

    private List<Action> split(Domain domain, Set<ObjectId> apart, Set<ObjectId> made, ObjectId part) {
        Constraint check = sides().after(part, Constraint.class);
        if (check == null || !made.contains(part)) {
            return List.of();
        }
        Set<ObjectId> more = new LinkedHashSet<>(apart);
        more.add(part);
        List<Action> actions = new ArrayList<>(List.of(create(domain, more)));
        actions.addAll(constraints.create(check));
        return actions;
    }

    @Override
    String definition(Domain domain) {
        NotNull notNull = domain.notNull();
        String named =
                notNull == null || notNull.name() == null || notNull.name().equals(defaultName(domain))
                        ? ""
                        : " CONSTRAINT " + Identifier.quote(notNull.name());
        return "AS " + domain.type()
                + (domain.collation() == null ? "" : " COLLATE " + domain.collation())
                + (domain.expression() == null ? "" : " DEFAULT " + domain.expression())
                + (notNull == null ? "" : named + " NOT NULL");
    }

    private static String defaultName(Domain domain) {
        return domain.id().name() + "_not_null";
    }

    @Override
    Optional<List<Action>> alter(Domain before, Domain after) {
        if (!before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation())) {
            return Optional.empty();
        }
        List<Action> actions = new ArrayList<>();
        if (!Objects.equals(before.expression(), after.expression())) {
            add(
                    actions,
                    after.id(),
                    after.expression() == null ? "DROP DEFAULT" : "SET DEFAULT " + after.expression(),
                    Effect.none());
        }
        notNull(before, after, actions);
        return Optional.of(actions);
    }

    private void notNull(Domain before, Domain after, List<Action> actions) {
        NotNull old = before.notNull();
        NotNull wanted = after.notNull();
        if (old == null && wanted != null) {
            boolean named = wanted.name() != null && !wanted.name().equals(defaultName(after));
            add(
                    actions,
                    after.id(),
                    named
                            ? "ADD CONSTRAINT " + Identifier.quote(Objects.requireNonNull(wanted.name())) + " NOT NULL"
                            : "SET NOT NULL",
                    DomainTables.checked(sides().before(), after.id()));
        } else if (old != null && wanted == null) {
            add(actions, after.id(), "DROP NOT NULL", Effect.none());
        } else if (old != null
                && wanted != null
                && old.name() != null
                && wanted.name() != null
                && !old.name().equals(wanted.name())) {
            add(
                    actions,
                    after.id(),
                    "RENAME CONSTRAINT " + Identifier.quote(old.name()) + " TO " + Identifier.quote(wanted.name()),
                    Effect.none());
        }
    }

    private static void add(List<Action> actions, ObjectId id, String change, Effect effect) {
        actions.add(
                Action.of("ALTER DOMAIN " + id.sql() + " " + change, id, effect).alters(id));
    }
}
