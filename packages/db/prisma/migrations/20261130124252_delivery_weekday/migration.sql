-- AlterTable
ALTER TABLE "Retailer" ADD COLUMN     "deliveryWeekday" SMALLINT;
