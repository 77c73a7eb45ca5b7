-- AlterTable
ALTER TABLE "Region" ADD COLUMN     "closedAt" TIMESTAMPTZ(3);

-- The path follows from the parent, whoever writes the row; a region that moves takes everything below along.
CREATE FUNCTION region_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above uuid[];
BEGIN
  SELECT path INTO above FROM "Region" WHERE id = NEW."parentId";
  IF NEW.id = ANY (above) THEN
    RAISE EXCEPTION 'A region cannot lie below itself.' USING ERRCODE = 'check_violation';
  END IF;
  NEW.path := COALESCE(above, '{}') || NEW.id;
  RETURN NEW;
END $$;

CREATE FUNCTION region_paths_below() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Region" SET path = NEW.path || path[cardinality(OLD.path) + 1:]
    WHERE path @> ARRAY[NEW.id] AND id <> NEW.id;
  RETURN NULL;
END $$;

CREATE TRIGGER region_path BEFORE INSERT OR UPDATE OF "parentId" ON "Region"
  FOR EACH ROW EXECUTE FUNCTION region_path();
CREATE TRIGGER region_paths_below AFTER UPDATE OF "parentId" ON "Region"
  FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION region_paths_below();
