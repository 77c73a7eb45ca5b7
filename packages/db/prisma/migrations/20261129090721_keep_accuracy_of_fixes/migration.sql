-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "endAccuracyMetres" INTEGER,
ADD COLUMN     "startAccuracyMetres" INTEGER;
