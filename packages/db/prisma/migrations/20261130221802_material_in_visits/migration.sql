-- AlterTable
ALTER TABLE "MaterialEntry" ADD COLUMN     "undoesId" UUID,
ADD COLUMN     "visitId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "MaterialEntry_undoesId_key" ON "MaterialEntry"("undoesId");

-- CreateIndex
CREATE INDEX "MaterialEntry_visitId_idx" ON "MaterialEntry"("visitId");

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "MaterialEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is taken back from a shop lies again where it was taken from, once, and whole.
ALTER TABLE "MaterialEntry" DROP CONSTRAINT came_or_handed_out;
ALTER TABLE "MaterialEntry" ADD CONSTRAINT came_or_handed_out CHECK (
  count <> 0
  AND (count > 0 OR "participationId" IS NOT NULL)
  AND (count > 0 AND "participationId" IS NOT NULL) = ("undoesId" IS NOT NULL)
  AND ("visitId" IS NULL OR "participationId" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_material() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Campaign" WHERE id = NEW."campaignId" FOR NO KEY UPDATE;
  IF NEW.count + (SELECT coalesce(sum(count), 0) FROM "MaterialEntry"
      WHERE "campaignId" = NEW."campaignId" AND "regionId" = NEW."regionId") < 0 THEN
    RAISE EXCEPTION 'less material of campaign % lies in region %', NEW."campaignId", NEW."regionId";
  END IF;
  IF NEW."undoesId" IS NOT NULL AND NOT EXISTS (SELECT FROM "MaterialEntry" WHERE id = NEW."undoesId" AND count = -NEW.count
      AND "campaignId" = NEW."campaignId" AND "regionId" = NEW."regionId" AND "participationId" = NEW."participationId") THEN
    RAISE EXCEPTION 'material entry % was not handed out like that', NEW."undoesId";
  END IF;
  RETURN NEW;
END $$;
