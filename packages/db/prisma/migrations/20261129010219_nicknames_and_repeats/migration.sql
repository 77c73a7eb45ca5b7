-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "nicknames" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "repeatsId" UUID;

-- CreateIndex
CREATE INDEX "Trace_repeatsId_idx" ON "Trace"("repeatsId");

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_repeatsId_fkey" FOREIGN KEY ("repeatsId") REFERENCES "Trace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
