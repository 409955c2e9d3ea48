-- Records the rows that are added to a table or removed from it, as text, each with its primary key. Tables that seeds make
-- themselves are not observed.
CREATE SCHEMA seedbed_changes;
CREATE TABLE seedbed_changes.noted (
  transaction xid DEFAULT pg_catalog.pg_current_xact_id()::xid, place text,
  added text, added_key text, removed text, removed_key text);
-- the values of these columns; null if there are none
CREATE FUNCTION seedbed_changes.key_of(content jsonb, columns text[]) RETURNS text LANGUAGE sql AS $$
  SELECT pg_catalog.jsonb_agg(content -> c.name ORDER BY c.place)::text
  FROM pg_catalog.unnest(columns) WITH ORDINALITY c (name, place)
$$;
CREATE FUNCTION seedbed_changes.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    EXECUTE pg_catalog.format(
      'INSERT INTO seedbed_changes.noted (place, removed, removed_key)'
      ' SELECT %L, t::text, seedbed_changes.key_of(pg_catalog.to_jsonb(t), $1) FROM %s t',
      TG_RELID::pg_catalog.regclass, TG_RELID::pg_catalog.regclass) USING TG_ARGV;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO seedbed_changes.noted (place, added, added_key)
    VALUES (TG_RELID::pg_catalog.regclass, NEW::text, seedbed_changes.key_of(pg_catalog.to_jsonb(NEW), TG_ARGV));
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO seedbed_changes.noted (place, removed, removed_key)
    VALUES (TG_RELID::pg_catalog.regclass, OLD::text, seedbed_changes.key_of(pg_catalog.to_jsonb(OLD), TG_ARGV));
  ELSIF OLD::text IS DISTINCT FROM NEW::text THEN
    INSERT INTO seedbed_changes.noted (place, added, added_key, removed, removed_key)
    VALUES (TG_RELID::pg_catalog.regclass,
      NEW::text, seedbed_changes.key_of(pg_catalog.to_jsonb(NEW), TG_ARGV),
      OLD::text, seedbed_changes.key_of(pg_catalog.to_jsonb(OLD), TG_ARGV));
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE place regclass; key text;
BEGIN
  FOR place, key IN
    SELECT c.oid, (
      SELECT pg_catalog.string_agg(pg_catalog.quote_literal(a.attname), ', ' ORDER BY a.attnum)
      FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.oid AND i.indisprimary)
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence <> 't'
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'seedbed_changes')
      AND c.relname NOT IN (
        'seedbed_state', 'seedbed_seed_history', 'seedbed_environment_history', 'flyway_schema_history')
  LOOP
    EXECUTE pg_catalog.format('CREATE TRIGGER zz_seedbed_rows AFTER INSERT OR UPDATE OR DELETE ON %s'
      ' FOR EACH ROW EXECUTE FUNCTION seedbed_changes.note(%s)', place, key);
    EXECUTE pg_catalog.format('CREATE TRIGGER zz_seedbed_all BEFORE TRUNCATE ON %s'
      ' FOR EACH STATEMENT EXECUTE FUNCTION seedbed_changes.note(%s)', place, key);
  END LOOP;
END $$;
