-- CreateTable
CREATE TABLE "VoiceMemo" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "uploadedById" UUID,
    "storageKey" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "helpRequestId" UUID,

    CONSTRAINT "VoiceMemo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VoiceMemo_storageKey_key" ON "VoiceMemo"("storageKey");

-- CreateIndex
CREATE UNIQUE INDEX "VoiceMemo_helpRequestId_key" ON "VoiceMemo"("helpRequestId");

-- CreateIndex
CREATE INDEX "VoiceMemo_uploadedById_idx" ON "VoiceMemo"("uploadedById");

-- AddForeignKey
ALTER TABLE "VoiceMemo" ADD CONSTRAINT "VoiceMemo_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoiceMemo" ADD CONSTRAINT "VoiceMemo_helpRequestId_fkey" FOREIGN KEY ("helpRequestId") REFERENCES "HelpRequest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
