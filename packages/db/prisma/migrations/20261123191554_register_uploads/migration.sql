-- AlterTable
ALTER TABLE "RegisterImport" ADD COLUMN     "uploadId" UUID;

-- CreateTable
CREATE TABLE "RegisterUpload" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegisterUpload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RegisterUpload_uploadedById_idx" ON "RegisterUpload"("uploadedById");

-- CreateIndex
CREATE INDEX "RegisterUpload_uploadedAt_idx" ON "RegisterUpload"("uploadedAt");

-- CreateIndex
CREATE INDEX "RegisterImport_uploadId_idx" ON "RegisterImport"("uploadId");

-- CreateIndex
CREATE INDEX "Territory_name_id_idx" ON "Territory"("name", "id");

-- AddForeignKey
ALTER TABLE "RegisterUpload" ADD CONSTRAINT "RegisterUpload_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterImport" ADD CONSTRAINT "RegisterImport_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "RegisterUpload"("id") ON DELETE SET NULL ON UPDATE CASCADE;
