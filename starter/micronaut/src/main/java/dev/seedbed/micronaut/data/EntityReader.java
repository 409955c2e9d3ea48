package dev.seedbed.micronaut.data;

import dev.seedbed.engine.problem.Problem;
import dev.seedbed.engine.seed.upsert.MappedColumn;
import dev.seedbed.engine.seed.upsert.MappedColumn.Role;
import dev.seedbed.engine.seed.upsert.TableName;
import io.micronaut.data.annotation.DataTransformer;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.sql.SqlMembers;
import io.micronaut.data.model.Association;
import io.micronaut.data.model.PersistentEntityUtils;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one entity: the columns that Micronaut Data's own insert names, in the same way. */
final class EntityReader<E> {

    private final RuntimePersistentEntity<E> entity;
    private final PersistedValues values;
    private final SqlNames names;
    private final List<MappedColumn<E>> columns = new ArrayList<>();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    EntityReader(RuntimePersistentEntity<E> entity, PersistedValues values) {
        this.entity = entity;
        this.values = values;
        this.names = new SqlNames(
                entity.getAnnotationMetadata()
                        .booleanValue(MappedEntity.class, "escape")
                        .orElse(true),
                values::resolved);
    }

    EntityMapping<E> read() {
        for (PersistentProperty identity : entity.getIdentityProperties()) {
            PersistentEntityUtils.traversePersistentProperties(identity, (path, leaf) -> add(path, leaf, true));
        }
        if (entity.getVersion() != null) {
            add(List.of(), entity.getVersion(), false);
        }
        for (PersistentProperty property : entity.getPersistentProperties()) {
            PersistentEntityUtils.traversePersistentProperties(property, (path, leaf) -> add(path, leaf, false));
        }
        return new EntityMapping<>(entity.getName(), table(), List.copyOf(columns), Map.copyOf(properties));
    }

    private TableName table() {
        return new TableName(
                entity.getAnnotationMetadata()
                        .stringValue(MappedEntity.class, SqlMembers.SCHEMA)
                        .filter(schema -> !schema.isEmpty())
                        .map(names::name)
                        .orElse(null),
                names.name(entity.getPersistedName()));
    }

    private void add(List<Association> path, PersistentProperty leaf, boolean identity) {
        boolean own = path.stream().allMatch(part -> part.getKind() == Relation.Kind.EMBEDDED);
        boolean generated = own && leaf.getAnnotationMetadata().hasAnnotation(GeneratedValue.class);
        if (generated && !identity) {
            return; // the database's own to write
        }
        RuntimePersistentProperty<?> property = (RuntimePersistentProperty<?>) leaf;
        refuseTransformed(property);
        String column = names.name(entity.getNamingStrategy().mappedName(path, leaf));
        Role role = own ? ColumnRole.of(property, identity, property.equals(entity.getVersion())) : Role.DATA;
        columns.add(new MappedColumn<>(column, role, values.of(path, property, role, identity)));
        remember(path, leaf, column);
    }

    /** Under the path of the property, and under those of everything that it is a part of. */
    private void remember(List<Association> path, PersistentProperty leaf, String column) {
        StringBuilder name = new StringBuilder();
        for (Association part : path) {
            name.append(name.isEmpty() ? "" : ".").append(part.getName());
            properties
                    .computeIfAbsent(name.toString(), any -> new ArrayList<>())
                    .add(column);
        }
        name.append(name.isEmpty() ? "" : ".").append(leaf.getName());
        properties.computeIfAbsent(name.toString(), any -> new ArrayList<>()).add(column);
    }

    private void refuseTransformed(RuntimePersistentProperty<?> property) {
        property.getAnnotationMetadata()
                .stringValue(DataTransformer.class, "write")
                .filter(expression -> !expression.isEmpty())
                .ifPresent(expression -> {
                    throw new Problem(
                            "The property " + property.getName() + " of " + entity.getName() + " is written through "
                                    + expression + ".",
                            "Rows are copied into the table, which leaves no room for an expression.",
                            "Save these entities with their repository, or give the rows with upsertRows.");
                });
    }
}
