-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Retailer" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3);

-- Logs stay append-only, but for one thing: with the setting on, which only the erasure of a shop turns on for its own
-- transaction, the columns named behind the trigger may be emptied. All other columns, the hashes among them, stay.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('kewo.erasing', true) = 'on'
    AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

DROP TRIGGER append_only ON "AuditEntry";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('actor', 'address', 'changes', 'erasedAt');

DROP TRIGGER append_only ON "HelpRequestEvent";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "HelpRequestEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('reason');

DROP FUNCTION refuse_change();
