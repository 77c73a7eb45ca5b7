-- CreateTable
CREATE TABLE "BrandWords" (
    "staffId" UUID NOT NULL,
    "brandId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BrandWords_pkey" PRIMARY KEY ("staffId","brandId")
);

-- CreateIndex
CREATE INDEX "BrandWords_brandId_idx" ON "BrandWords"("brandId");

-- AddForeignKey
ALTER TABLE "BrandWords" ADD CONSTRAINT "BrandWords_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BrandWords" ADD CONSTRAINT "BrandWords_brandId_fkey" FOREIGN KEY ("brandId") REFERENCES "Brand"("id") ON DELETE CASCADE ON UPDATE CASCADE;
