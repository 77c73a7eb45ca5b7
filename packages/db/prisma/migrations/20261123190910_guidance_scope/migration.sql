-- AlterTable
ALTER TABLE "Guidance" ADD COLUMN     "idempotencyKey" UUID,
ADD COLUMN     "withinRegionIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "withinTerritoryIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "GuidanceVersion" ADD COLUMN     "supersededAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE UNIQUE INDEX "Guidance_idempotencyKey_key" ON "Guidance"("idempotencyKey");
