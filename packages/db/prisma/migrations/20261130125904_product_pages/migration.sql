-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "customerWords" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "customerWordsEn" TEXT;

-- CreateTable
CREATE TABLE "ProductBeside" (
    "productId" UUID NOT NULL,
    "besideId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ProductBeside_pkey" PRIMARY KEY ("productId","besideId")
);

-- CreateTable
CREATE TABLE "Favourite" (
    "retailerId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("retailerId","productId")
);

-- CreateIndex
CREATE INDEX "ProductBeside_besideId_idx" ON "ProductBeside"("besideId");

-- CreateIndex
CREATE INDEX "Favourite_productId_idx" ON "Favourite"("productId");

-- AddForeignKey
ALTER TABLE "ProductBeside" ADD CONSTRAINT "ProductBeside_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductBeside" ADD CONSTRAINT "ProductBeside_besideId_fkey" FOREIGN KEY ("besideId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
