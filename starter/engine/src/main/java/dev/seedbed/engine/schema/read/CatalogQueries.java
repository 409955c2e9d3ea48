package dev.seedbed.engine.schema.read;

import static dev.seedbed.engine.schema.read.CatalogQuery.inNoSchema;
import static dev.seedbed.engine.schema.read.CatalogQuery.inSchemas;

import java.util.List;

/** All queries, in the order in which their rows refer to each other. */
final class CatalogQueries {

    /** Oldest and newest version of PostgreSQL whose catalogs the queries were tried on. */
    static final int OLDEST = 14;

    static final int NEWEST = 18;

    static final List<CatalogQuery> ALL = List.of(
            inSchemas("roles", DatabaseRows::role),
            inSchemas("namespaces", DatabaseRows::namespace),
            inNoSchema("extensions", DatabaseRows::extension),
            inNoSchema("languages", DatabaseRows::language),
            inNoSchema("access-methods", DatabaseRows::accessMethod),
            inSchemas("relations", RelationRows::relation),
            inSchemas("types", TypeRows::type),
            inSchemas("inheritance", RelationRows::inheritance),
            inSchemas("not-nulls", ColumnRows::notNull),
            inSchemas("sequences", ColumnRows::sequence),
            inSchemas("columns", ColumnRows::column),
            inSchemas("composite-types", TypeRows::composite),
            inSchemas("enums", TypeRows::enumeration),
            inSchemas("domains", TypeRows::domain),
            inSchemas("ranges", TypeRows::range),
            inSchemas("base-types", TypeRows::baseType),
            inSchemas("tables", RelationRows::table),
            inSchemas("foreign-tables", RelationRows::foreignTable),
            inSchemas("views", RelationRows::view),
            inSchemas("materialized-views", RelationRows::materializedView),
            inSchemas("index-statistics", ConstraintRows::indexStatistics),
            inSchemas("constraints", ConstraintRows::constraint),
            inSchemas("indexes", ConstraintRows::index),
            inSchemas("functions", RoutineRows::routine),
            inSchemas("aggregates", RoutineRows::aggregate),
            inSchemas("triggers", TriggerRows::trigger),
            inSchemas("rules", TriggerRows::rule),
            inSchemas("policies", TriggerRows::policy),
            inSchemas("statistics", TriggerRows::statistics),
            inNoSchema("event-triggers", TriggerRows::eventTrigger),
            inSchemas("operators", OperatorRows::operator),
            inSchemas("operator-entries", OperatorRows::entry),
            inSchemas("operator-families", OperatorRows::family),
            inSchemas("operator-classes", OperatorRows::operatorClass),
            inSchemas("collations", OperatorRows::collation),
            inSchemas("conversions", OperatorRows::conversion),
            inNoSchema("casts", OperatorRows::cast),
            inNoSchema("transforms", OperatorRows::transform),
            inSchemas("text-search-parsers", TextSearchRows::parser),
            inSchemas("text-search-templates", TextSearchRows::template),
            inSchemas("text-search-dictionaries", TextSearchRows::dictionary),
            inSchemas("text-search-configurations", TextSearchRows::configuration),
            inNoSchema("foreign-data-wrappers", ForeignRows::wrapper),
            inNoSchema("servers", ForeignRows::server),
            inNoSchema("user-mappings", ForeignRows::userMapping),
            inNoSchema("publications", PublicationRows::publication),
            inNoSchema("published-tables", PublicationRows::table),
            inNoSchema("published-namespaces", PublicationRows::namespace).since(15),
            inNoSchema("default-privileges", MetadataRows::defaultPrivileges),
            inNoSchema("provided", MetadataRows::provided),
            inNoSchema("unhandled-objects", MetadataRows::unhandled),
            inSchemas("comments", MetadataRows::comment),
            inSchemas("security-labels", MetadataRows::label),
            inSchemas("dependencies", MetadataRows::dependency));

    private CatalogQueries() {}
}
