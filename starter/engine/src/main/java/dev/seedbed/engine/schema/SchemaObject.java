package dev.seedbed.engine.schema;

/**
 * The definition of an object of a catalog.
 *
 * <p>Two are equal if nothing about the definition differs. Owner, privileges, comment and security labels are apart, in
 * {@link Catalog#metadata}. Expressions and definitions are texts of PostgreSQL's own deparsers, in which every name is
 * qualified.
 */
public sealed interface SchemaObject
        permits AccessMethod,
                Aggregate,
                BaseType,
                Cast,
                Collation,
                Column,
                ColumnDefault,
                CompositeType,
                Constraint,
                Conversion,
                DefaultPrivileges,
                Domain,
                EnumType,
                EventTrigger,
                ExtendedStatistics,
                Extension,
                ForeignDataWrapper,
                ForeignServer,
                ForeignTable,
                Index,
                MaterializedView,
                Namespace,
                Operator,
                OperatorClass,
                OperatorFamily,
                Policy,
                ProceduralLanguage,
                ProvidedObject,
                Publication,
                PublishedNamespace,
                PublishedTable,
                RangeType,
                Routine,
                Rule,
                Sequence,
                ShellType,
                Table,
                TextSearchConfiguration,
                TextSearchDictionary,
                TextSearchParser,
                TextSearchTemplate,
                Transform,
                Trigger,
                UserMapping,
                View {

    ObjectId id();
}
