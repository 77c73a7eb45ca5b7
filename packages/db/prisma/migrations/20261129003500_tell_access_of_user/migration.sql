-- loadViewer reads from the person, too: a first password changed, a second factor turned on, a reset by staff.
CREATE FUNCTION tell_access_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_access(OLD.id);
  RETURN NULL;
END $$;

CREATE TRIGGER tell_access AFTER UPDATE OR DELETE ON "User"
  FOR EACH ROW EXECUTE FUNCTION tell_access_of_user();
