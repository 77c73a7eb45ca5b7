-- CreateTable
CREATE TABLE "ProductPrice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "productId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "wholesaleCents" INTEGER NOT NULL,
    "retailCents" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProductPrice_pkey" PRIMARY KEY ("id")
);

-- What stands today has held from the first.
INSERT INTO "ProductPrice" ("productId", "fromDay", "wholesaleCents", "retailCents", "createdAt")
SELECT id, DATE '1900-01-01', "wholesaleCents", "retailCents", "createdAt" FROM "Product";

-- AlterTable
ALTER TABLE "Product" DROP COLUMN "retailCents",
DROP COLUMN "wholesaleCents";

-- CreateIndex
CREATE UNIQUE INDEX "ProductPrice_productId_fromDay_key" ON "ProductPrice"("productId", "fromDay");

-- AddForeignKey
ALTER TABLE "ProductPrice" ADD CONSTRAINT "ProductPrice_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
