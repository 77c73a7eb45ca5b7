-- AlterTable
ALTER TABLE "Guidance" ADD COLUMN     "publishAt" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledById" UUID;

-- CreateIndex
CREATE INDEX "Guidance_publishAt_idx" ON "Guidance"("publishAt");

-- CreateIndex
CREATE INDEX "Guidance_scheduledById_idx" ON "Guidance"("scheduledById");

-- AddForeignKey
ALTER TABLE "Guidance" ADD CONSTRAINT "Guidance_scheduledById_fkey" FOREIGN KEY ("scheduledById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
