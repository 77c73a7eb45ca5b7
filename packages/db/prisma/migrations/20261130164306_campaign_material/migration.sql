-- CreateTable
CREATE TABLE "MaterialEntry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "regionId" UUID NOT NULL,
    "participationId" UUID,
    "count" INTEGER NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MaterialEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MaterialEntry_campaignId_regionId_idx" ON "MaterialEntry"("campaignId", "regionId");

-- CreateIndex
CREATE INDEX "MaterialEntry_regionId_idx" ON "MaterialEntry"("regionId");

-- CreateIndex
CREATE INDEX "MaterialEntry_participationId_at_idx" ON "MaterialEntry"("participationId", "at");

-- CreateIndex
CREATE INDEX "MaterialEntry_byId_idx" ON "MaterialEntry"("byId");

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MaterialEntry" ADD CONSTRAINT "MaterialEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "MaterialEntry" ADD CONSTRAINT came_or_handed_out CHECK (count <> 0 AND (count < 0) = ("participationId" IS NOT NULL));
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "MaterialEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();

-- Nothing is handed out that does not lie there, also where two hand out at once.
CREATE FUNCTION keep_material() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Campaign" WHERE id = NEW."campaignId" FOR NO KEY UPDATE;
  IF NEW.count + (SELECT coalesce(sum(count), 0) FROM "MaterialEntry"
      WHERE "campaignId" = NEW."campaignId" AND "regionId" = NEW."regionId") < 0 THEN
    RAISE EXCEPTION 'less material of campaign % lies in region %', NEW."campaignId", NEW."regionId";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_material BEFORE INSERT ON "MaterialEntry" FOR EACH ROW EXECUTE FUNCTION keep_material();
