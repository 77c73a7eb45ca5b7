-- AlterTable
ALTER TABLE "Retailer" ADD COLUMN     "orderWeekday" SMALLINT;
