-- Steps become blocks of a kind, and their picture a row of its own, on which marks are kept.
CREATE TYPE "GuidanceBlockKind" AS ENUM ('STEP', 'TEXT', 'DO_DONT', 'PLANOGRAM', 'LINK');
CREATE TYPE "GuidancePicturePlace" AS ENUM ('MAIN', 'DO', 'DONT');

ALTER TABLE "GuidanceStep" RENAME TO "GuidanceBlock";
ALTER TABLE "GuidanceBlock" RENAME CONSTRAINT "GuidanceStep_pkey" TO "GuidanceBlock_pkey";
ALTER TABLE "GuidanceBlock" RENAME CONSTRAINT "GuidanceStep_versionId_fkey" TO "GuidanceBlock_versionId_fkey";
ALTER INDEX "GuidanceStep_versionId_position_key" RENAME TO "GuidanceBlock_versionId_position_key";
-- The default fills in what stands; every new block says its kind.
ALTER TABLE "GuidanceBlock" ADD COLUMN "kind" "GuidanceBlockKind" NOT NULL DEFAULT 'STEP', ADD COLUMN "url" TEXT;
ALTER TABLE "GuidanceBlock" ALTER COLUMN "kind" DROP DEFAULT;

CREATE TABLE "GuidancePicture" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "blockId" UUID NOT NULL,
    "place" "GuidancePicturePlace" NOT NULL,
    "imageId" UUID NOT NULL,
    "shownId" UUID,
    "marks" JSONB NOT NULL DEFAULT '[]',
    CONSTRAINT "GuidancePicture_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "GuidancePicture_blockId_place_key" ON "GuidancePicture"("blockId", "place");
CREATE INDEX "GuidancePicture_imageId_idx" ON "GuidancePicture"("imageId");
CREATE INDEX "GuidancePicture_shownId_idx" ON "GuidancePicture"("shownId");
ALTER TABLE "GuidancePicture" ADD CONSTRAINT "GuidancePicture_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "GuidanceBlock"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "GuidancePicture" ADD CONSTRAINT "GuidancePicture_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GuidancePicture" ADD CONSTRAINT "GuidancePicture_shownId_fkey" FOREIGN KEY ("shownId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

INSERT INTO "GuidancePicture" ("blockId", "place", "imageId", "shownId")
SELECT block.id, 'MAIN', block."imageId", CASE WHEN version."publishedAt" IS NULL THEN NULL ELSE block."imageId" END
FROM "GuidanceBlock" block JOIN "GuidanceVersion" version ON version.id = block."versionId"
WHERE block."imageId" IS NOT NULL;

DROP INDEX "GuidanceStep_imageId_idx";
ALTER TABLE "GuidanceBlock" DROP CONSTRAINT "GuidanceStep_imageId_fkey";
ALTER TABLE "GuidanceBlock" DROP COLUMN "imageId";
