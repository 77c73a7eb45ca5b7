-- AlterEnum
ALTER TYPE "RegisterImportStatus" ADD VALUE 'UNDONE';

-- AlterTable
ALTER TABLE "RegisterEntry" ADD COLUMN     "undone" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "RegisterImport" ADD COLUMN     "closed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "dateLost" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "moved" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reopened" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "undoneAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RegisterImportChange" (
    "importId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "created" BOOLEAN NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "entry" JSONB,

    CONSTRAINT "RegisterImportChange_pkey" PRIMARY KEY ("importId","retailerId")
);

-- CreateIndex
CREATE INDEX "RegisterImportChange_retailerId_idx" ON "RegisterImportChange"("retailerId");

-- AddForeignKey
ALTER TABLE "RegisterImportChange" ADD CONSTRAINT "RegisterImportChange_importId_fkey" FOREIGN KEY ("importId") REFERENCES "RegisterImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterImportChange" ADD CONSTRAINT "RegisterImportChange_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "RegisterImportIssue_importId_kind_line_id_idx" ON "RegisterImportIssue"("importId", "kind" DESC, "line", "id");
