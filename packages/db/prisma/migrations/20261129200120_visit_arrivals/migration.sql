-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "endArrivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "startArrivedAt" TIMESTAMPTZ(3);
