package dev.seedbed.engine.schema.scratch;

import java.util.Map;
import java.util.Set;

/** Which of Debian's packages brings an extension, as far as its name does not say so. */
final class ExtensionPackages {

    /** Extensions of PostgreSQL itself, which most distributions have in a package of their own. */
    private static final Set<String> CONTRIB = Set.of(
            "amcheck",
            "autoinc",
            "bloom",
            "btree_gin",
            "btree_gist",
            "citext",
            "cube",
            "dblink",
            "dict_int",
            "dict_xsyn",
            "earthdistance",
            "file_fdw",
            "fuzzystrmatch",
            "hstore",
            "insert_username",
            "intagg",
            "intarray",
            "isn",
            "lo",
            "ltree",
            "moddatetime",
            "pageinspect",
            "pg_buffercache",
            "pg_freespacemap",
            "pg_prewarm",
            "pg_stat_statements",
            "pg_surgery",
            "pg_trgm",
            "pg_visibility",
            "pg_walinspect",
            "pgcrypto",
            "pgrowlocks",
            "pgstattuple",
            "postgres_fdw",
            "refint",
            "seg",
            "sslinfo",
            "tablefunc",
            "tcn",
            "tsm_system_rows",
            "tsm_system_time",
            "unaccent",
            "uuid-ossp",
            "xml2");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("postgis", "postgresql-%d-postgis-3"),
            Map.entry("postgis_raster", "postgresql-%d-postgis-3"),
            Map.entry("postgis_topology", "postgresql-%d-postgis-3"),
            Map.entry("postgis_sfcgal", "postgresql-%d-postgis-3"),
            Map.entry("postgis_tiger_geocoder", "postgresql-%d-postgis-3"),
            Map.entry("address_standardizer", "postgresql-%d-postgis-3"),
            Map.entry("vector", "postgresql-%d-pgvector"),
            Map.entry("timescaledb", "timescaledb-2-postgresql-%d"),
            Map.entry("pg_cron", "postgresql-%d-cron"),
            Map.entry("pg_partman", "postgresql-%d-partman"),
            Map.entry("pg_repack", "postgresql-%d-repack"),
            Map.entry("plpython3u", "postgresql-plpython3-%d"),
            Map.entry("plperl", "postgresql-plperl-%d"),
            Map.entry("plperlu", "postgresql-plperl-%d"),
            Map.entry("pltcl", "postgresql-pltcl-%d"),
            Map.entry("pltclu", "postgresql-pltcl-%d"));

    private ExtensionPackages() {}

    static String of(String extension, int serverVersion) {
        if (CONTRIB.contains(extension)) {
            return "postgresql-contrib (on Red Hat postgresql" + serverVersion + "-contrib)";
        }
        return NAMES.getOrDefault(
                        extension,
                        "postgresql-%d-" + extension.replace('_', '-').replace("%", "%%"))
                .formatted(serverVersion);
    }
}
