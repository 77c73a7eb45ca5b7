-- AlterEnum
ALTER TYPE "HelpRequestEventKind" ADD VALUE 'WARNED';

-- AlterTable
ALTER TABLE "HelpRequest" ADD COLUMN     "warnsAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "HelpRequest_status_warnsAt_idx" ON "HelpRequest"("status", "warnsAt");
