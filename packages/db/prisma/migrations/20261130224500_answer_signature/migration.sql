-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "answerSignature" TEXT;
