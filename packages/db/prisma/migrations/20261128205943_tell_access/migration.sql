-- What somebody may see follows from these rows (loadViewer reads them). Whoever has a connection open when one of them
-- changes is told over the channel of live updates, in the order of the changes, and asks anew. Nobody named: everybody.
CREATE FUNCTION tell_access(user_id uuid) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('kewo_live',
    json_build_object('topic', 'access', 'event', json_build_object('userId', user_id))::text)
$$;

CREATE FUNCTION tell_access_of_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_access(OLD."userId");
  RETURN NULL;
END $$;

CREATE FUNCTION tell_access_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_access("userId") FROM "Staff"
    WHERE "userId" IS NOT NULL AND id IN (OLD."staffId", NEW."staffId");
  RETURN NULL;
END $$;

CREATE FUNCTION tell_access_of_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_access(NULL);
  RETURN NULL;
END $$;

CREATE TRIGGER tell_access AFTER UPDATE OR DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION tell_access_of_row();
CREATE TRIGGER tell_access AFTER UPDATE OR DELETE ON "Staff"
  FOR EACH ROW WHEN (OLD."userId" IS NOT NULL) EXECUTE FUNCTION tell_access_of_row();
CREATE TRIGGER tell_access AFTER UPDATE OR DELETE ON "Retailer"
  FOR EACH ROW WHEN (OLD."userId" IS NOT NULL) EXECUTE FUNCTION tell_access_of_row();
CREATE TRIGGER tell_access AFTER INSERT OR UPDATE OR DELETE ON "TerritoryMember"
  FOR EACH ROW EXECUTE FUNCTION tell_access_of_member();
CREATE TRIGGER tell_access AFTER UPDATE ON "Territory"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_access_of_all();
CREATE TRIGGER tell_access AFTER INSERT OR UPDATE OR DELETE ON "Region"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_access_of_all();
