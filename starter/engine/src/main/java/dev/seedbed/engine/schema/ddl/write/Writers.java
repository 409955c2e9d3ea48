package dev.seedbed.engine.schema.ddl.write;

import dev.seedbed.engine.schema.AccessMethod;
import dev.seedbed.engine.schema.Cast;
import dev.seedbed.engine.schema.Column;
import dev.seedbed.engine.schema.Constraint;
import dev.seedbed.engine.schema.ConstraintType;
import dev.seedbed.engine.schema.Conversion;
import dev.seedbed.engine.schema.ObjectId;
import dev.seedbed.engine.schema.SchemaObject;
import dev.seedbed.engine.schema.Table;
import dev.seedbed.engine.schema.TextSearchParser;
import dev.seedbed.engine.schema.TextSearchTemplate;
import dev.seedbed.engine.schema.Transform;
import dev.seedbed.engine.schema.ddl.action.Action;
import dev.seedbed.engine.schema.ddl.action.Effect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The writer of each type of object. */
public final class Writers {

    private final Sides sides;
    private final Map<Class<?>, ObjectWriter<?>> byType = new HashMap<>();

    public Writers(Sides sides) {
        this.sides = sides;
        ColumnWriter columns = new ColumnWriter(sides);
        ColumnDefaultWriter defaults = new ColumnDefaultWriter(sides);
        ConstraintWriter constraints = new ConstraintWriter(sides);
        add(columns);
        add(defaults);
        add(constraints);
        add(new TableWriter(sides, columns, defaults, constraints));
        add(new ForeignTableWriter(sides, constraints));
        add(new IndexWriter(sides));
        add(new SequenceWriter(sides));
        add(new ViewWriter(sides));
        add(new MaterializedViewWriter(sides));
        add(new RoutineWriter(sides, new Mentions(sides.after())));
        add(new TriggerWriter(sides));
        add(new RuleWriter(sides));
        add(new PolicyWriter(sides));
        add(new NamespaceWriter(sides));
        add(new ExtensionWriter(sides));
        add(new EnumWriter(sides));
        add(new DomainWriter(sides, constraints));
        add(new CompositeTypeWriter(sides));
        addTypes();
        addOperators();
        addTextSearch();
        addForeignData();
        addOthers();
    }

    private void addTypes() {
        add(new RangeTypeWriter(sides));
        add(new BaseTypeWriter(sides));
        add(new ShellTypeWriter(sides));
        add(new PlainWriter<>(Cast.class, sides, PlainSql::cast));
        add(new PlainWriter<>(Transform.class, sides, PlainSql::transform));
        add(new CollationWriter(sides));
        add(new PlainWriter<>(Conversion.class, sides, PlainSql::conversion));
    }

    private void addOperators() {
        add(new AggregateWriter(sides));
        add(new OperatorWriter(sides));
        add(new OperatorFamilyWriter(sides));
        add(new OperatorClassWriter(sides));
    }

    private void addTextSearch() {
        add(new PlainWriter<>(
                TextSearchParser.class, sides, parser -> PlainSql.withParameters(parser, parser.parameters())));
        add(new PlainWriter<>(
                TextSearchTemplate.class, sides, template -> PlainSql.withParameters(template, template.parameters())));
        add(new TextSearchDictionaryWriter(sides));
        add(new TextSearchConfigurationWriter(sides));
    }

    private void addForeignData() {
        add(new ForeignDataWrapperWriter(sides));
        add(new ForeignServerWriter(sides));
        add(new UserMappingWriter(sides));
    }

    private void addOthers() {
        add(new LanguageWriter(sides));
        add(new PlainWriter<>(AccessMethod.class, sides, PlainSql::accessMethod));
        add(new EventTriggerWriter(sides));
        add(new StatisticsWriter(sides));
        add(new PublicationWriter(sides));
        add(new PublishedTableWriter(sides));
        add(new PublishedNamespaceWriter(sides));
        add(new ProvidedObjectWriter(sides));
    }

    private void add(ObjectWriter<?> writer) {
        byType.put(writer.type(), writer);
    }

    /** Whether objects of this type are written at all. */
    public boolean knows(SchemaObject object) {
        return byType.containsKey(object.getClass());
    }

    public List<Action> create(SchemaObject object) {
        return create(writer(object), object);
    }

    public List<Action> drop(SchemaObject object) {
        return drop(writer(object), object);
    }

    /** What dropping the object means to others, also where it goes with another one. */
    public Effect dropEffect(SchemaObject object) {
        return dropEffect(writer(object), object);
    }

    /** The statements that make one of the other, or nothing if PostgreSQL has none. */
    public Optional<List<Action>> alter(SchemaObject before, SchemaObject after) {
        return alter(writer(before), before, after);
    }

    /** Whether the change must not be made while others depend on the object. */
    public boolean disturbs(SchemaObject before, SchemaObject after) {
        return disturbs(writer(before), before, after);
    }

    /** A new type in the place of another one, which columns have; or a new table with the rows of the old one. */
    public List<Action> swap(ObjectId id) {
        SchemaObject before = Objects.requireNonNull(sides.before().find(id));
        if (before instanceof Table) {
            return new TableSwap(sides, this, id).actions();
        }
        SchemaObject after = Objects.requireNonNull(sides.after().find(id));
        return swap((TypeWriter<?>) writer(before), before, after);
    }

    /**
     * Whether an index or constraint, which PostgreSQL makes again by itself when the type of a column changes, survives that:
     * a foreign key does not if its two sides can't be compared for a while.
     */
    public boolean survivesRetyping(ObjectId columnId, ObjectId dependent) {
        Constraint constraint = sides.before(dependent, Constraint.class);
        Column before = sides.before(columnId, Column.class);
        Column after = sides.after(columnId, Column.class);
        return constraint == null
                || constraint.type() != ConstraintType.FOREIGN_KEY
                || before == null
                || after == null
                || (!before.type().equals(after.type())
                        && Casts.base(before.type()).equals(Casts.base(after.type())));
    }

    public boolean isGenerated(ObjectId columnId) {
        Column column = sides.before(columnId, Column.class);
        return column != null && column.generation() != null;
    }

    private ObjectWriter<?> writer(SchemaObject object) {
        return Objects.requireNonNull(byType.get(object.getClass()), object.getClass()::getSimpleName);
    }

    private static <T extends SchemaObject> List<Action> create(ObjectWriter<T> writer, SchemaObject object) {
        return writer.create(writer.type().cast(object));
    }

    private static <T extends SchemaObject> List<Action> drop(ObjectWriter<T> writer, SchemaObject object) {
        return writer.drop(writer.type().cast(object));
    }

    private static <T extends SchemaObject> Effect dropEffect(ObjectWriter<T> writer, SchemaObject object) {
        return writer.dropEffect(writer.type().cast(object));
    }

    private static <T extends SchemaObject> Optional<List<Action>> alter(
            ObjectWriter<T> writer, SchemaObject before, SchemaObject after) {
        return writer.alter(writer.type().cast(before), writer.type().cast(after));
    }

    private static <T extends SchemaObject> boolean disturbs(
            ObjectWriter<T> writer, SchemaObject before, SchemaObject after) {
        return writer.disturbs(writer.type().cast(before), writer.type().cast(after));
    }

    private static <T extends SchemaObject> List<Action> swap(
            TypeWriter<T> writer, SchemaObject before, SchemaObject after) {
        return writer.swap(writer.type().cast(before), writer.type().cast(after));
    }
}
