-- AlterTable
ALTER TABLE "Promise" ADD COLUMN     "brokenRequestId" UUID,
ADD COLUMN     "idempotencyKey" UUID;

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "idempotencyKey" UUID;

-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "draftVersion" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "postponedFrom" DATE;

-- CreateTable
CREATE TABLE "TraceFollowUp" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "traceId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "promiseId" UUID,
    "findingId" UUID,
    "settled" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TraceFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TraceFollowUp_promiseId_idx" ON "TraceFollowUp"("promiseId");

-- CreateIndex
CREATE INDEX "TraceFollowUp_findingId_idx" ON "TraceFollowUp"("findingId");

-- CreateIndex
CREATE UNIQUE INDEX "TraceFollowUp_traceId_position_key" ON "TraceFollowUp"("traceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Promise_brokenRequestId_key" ON "Promise"("brokenRequestId");

-- CreateIndex
CREATE UNIQUE INDEX "Promise_idempotencyKey_key" ON "Promise"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_idempotencyKey_key" ON "Trace"("idempotencyKey");

-- AddForeignKey
ALTER TABLE "TraceFollowUp" ADD CONSTRAINT "TraceFollowUp_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TraceFollowUp" ADD CONSTRAINT "TraceFollowUp_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "Promise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TraceFollowUp" ADD CONSTRAINT "TraceFollowUp_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_brokenRequestId_fkey" FOREIGN KEY ("brokenRequestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
