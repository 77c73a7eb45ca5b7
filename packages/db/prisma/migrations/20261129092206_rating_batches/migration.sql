-- AlterTable
ALTER TABLE "Rating" ADD COLUMN     "batchId" UUID;

-- CreateTable
CREATE TABLE "RatingBatch" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "staffId" UUID NOT NULL,
    "role" "StaffRole" NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL,
    "oldestAt" TIMESTAMPTZ(3) NOT NULL,
    "territoryId" UUID,
    "marketType" "MarketType",
    "format" "Format",

    CONSTRAINT "RatingBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RatingBatch_role_oldestAt_idx" ON "RatingBatch"("role", "oldestAt");

-- CreateIndex
CREATE INDEX "RatingBatch_staffId_idx" ON "RatingBatch"("staffId");

-- CreateIndex
CREATE INDEX "Rating_batchId_idx" ON "Rating"("batchId");

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "RatingBatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingBatch" ADD CONSTRAINT "RatingBatch_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
