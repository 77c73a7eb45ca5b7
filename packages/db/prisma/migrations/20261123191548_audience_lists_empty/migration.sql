-- AlterTable
ALTER TABLE "Audience" ALTER COLUMN "regionIds" SET DEFAULT ARRAY[]::UUID[],
ALTER COLUMN "marketTypes" SET DEFAULT ARRAY[]::"MarketType"[],
ALTER COLUMN "formats" SET DEFAULT ARRAY[]::"Format"[],
ALTER COLUMN "businessDistricts" SET DEFAULT ARRAY[]::"BusinessDistrict"[],
ALTER COLUMN "includeRetailerIds" SET DEFAULT ARRAY[]::UUID[],
ALTER COLUMN "excludeRetailerIds" SET DEFAULT ARRAY[]::UUID[];

-- Rows written before the defaults: NULL is not empty.
UPDATE "Audience" SET "regionIds" = COALESCE("regionIds", '{}'),
  "marketTypes" = COALESCE("marketTypes", '{}'),
  "formats" = COALESCE("formats", '{}'),
  "businessDistricts" = COALESCE("businessDistricts", '{}'),
  "includeRetailerIds" = COALESCE("includeRetailerIds", '{}'),
  "excludeRetailerIds" = COALESCE("excludeRetailerIds", '{}');
