-- Of ratings given before today it is only known what their shops are now.
ALTER TABLE "Rating" DROP COLUMN "earlierVersions",
ADD COLUMN     "format" "Format",
ADD COLUMN     "marketType" "MarketType",
ADD COLUMN     "territoryId" UUID;

UPDATE "Rating" SET format = shop.format, "marketType" = shop."marketType", "territoryId" = shop."territoryId"
FROM "Retailer" shop WHERE shop.id = "retailerId";

ALTER TABLE "Rating" ALTER COLUMN "format" SET NOT NULL,
ALTER COLUMN "marketType" SET NOT NULL;
