-- DropIndex
DROP INDEX "VisitPlan_status_heldUntil_idx";

-- AlterTable
ALTER TABLE "VisitPlan" DROP COLUMN "heldUntil";

-- CreateTable
CREATE TABLE "FailedWork" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "queue" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "failedAt" TIMESTAMPTZ(3) NOT NULL,
    "errorNumber" TEXT NOT NULL,

    CONSTRAINT "FailedWork_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FailedWork_failedAt_id_idx" ON "FailedWork"("failedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FailedWork_queue_key_key" ON "FailedWork"("queue", "key");

-- CreateIndex
CREATE INDEX "VisitPlan_status_idx" ON "VisitPlan"("status");
