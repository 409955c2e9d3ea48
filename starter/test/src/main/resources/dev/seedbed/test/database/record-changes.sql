-- notes the rows that come to a table or go from it, as text; a table that seeds make themselves is not looked at
CREATE SCHEMA seedbed_changes;
CREATE TABLE seedbed_changes.noted (
  transaction xid DEFAULT pg_catalog.pg_current_xact_id()::xid, place text, added text, removed text);
CREATE FUNCTION seedbed_changes.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    EXECUTE pg_catalog.format(
      'INSERT INTO seedbed_changes.noted (place, removed) SELECT %L, t::text FROM %s t',
      TG_RELID::pg_catalog.regclass, TG_RELID::pg_catalog.regclass);
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO seedbed_changes.noted (place, added) VALUES (TG_RELID::pg_catalog.regclass, NEW::text);
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO seedbed_changes.noted (place, removed) VALUES (TG_RELID::pg_catalog.regclass, OLD::text);
  ELSIF OLD::text IS DISTINCT FROM NEW::text THEN
    INSERT INTO seedbed_changes.noted (place, added, removed)
    VALUES (TG_RELID::pg_catalog.regclass, NEW::text, OLD::text);
  END IF;
  RETURN NULL;
END $$;
DO $$
DECLARE place regclass;
BEGIN
  FOR place IN
    SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND c.relpersistence <> 't'
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'seedbed_changes')
      AND c.relname NOT IN ('seedbed_state', 'seedbed_seed_history', 'flyway_schema_history')
  LOOP
    EXECUTE pg_catalog.format('CREATE TRIGGER zz_seedbed_rows AFTER INSERT OR UPDATE OR DELETE ON %s'
      ' FOR EACH ROW EXECUTE FUNCTION seedbed_changes.note()', place);
    EXECUTE pg_catalog.format('CREATE TRIGGER zz_seedbed_all BEFORE TRUNCATE ON %s'
      ' FOR EACH STATEMENT EXECUTE FUNCTION seedbed_changes.note()', place);
  END LOOP;
END $$;
