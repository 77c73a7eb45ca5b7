-- CreateTable
CREATE TABLE "TerritoryGift" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "territoryId" UUID NOT NULL,
    "giverId" UUID NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "TerritoryGift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TerritoryGiftShop" (
    "giftId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "fromTerritoryId" UUID,
    "fromRegionId" UUID NOT NULL,

    CONSTRAINT "TerritoryGiftShop_pkey" PRIMARY KEY ("giftId","retailerId")
);

-- CreateIndex
CREATE INDEX "TerritoryGift_territoryId_givenAt_idx" ON "TerritoryGift"("territoryId", "givenAt");

-- CreateIndex
CREATE INDEX "TerritoryGift_giverId_idx" ON "TerritoryGift"("giverId");

-- CreateIndex
CREATE INDEX "TerritoryGiftShop_retailerId_idx" ON "TerritoryGiftShop"("retailerId");

-- CreateIndex
CREATE INDEX "TerritoryGiftShop_fromTerritoryId_idx" ON "TerritoryGiftShop"("fromTerritoryId");

-- CreateIndex
CREATE INDEX "TerritoryGiftShop_fromRegionId_idx" ON "TerritoryGiftShop"("fromRegionId");

-- AddForeignKey
ALTER TABLE "TerritoryGift" ADD CONSTRAINT "TerritoryGift_territoryId_fkey" FOREIGN KEY ("territoryId") REFERENCES "Territory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryGift" ADD CONSTRAINT "TerritoryGift_giverId_fkey" FOREIGN KEY ("giverId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryGiftShop" ADD CONSTRAINT "TerritoryGiftShop_giftId_fkey" FOREIGN KEY ("giftId") REFERENCES "TerritoryGift"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryGiftShop" ADD CONSTRAINT "TerritoryGiftShop_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryGiftShop" ADD CONSTRAINT "TerritoryGiftShop_fromTerritoryId_fkey" FOREIGN KEY ("fromTerritoryId") REFERENCES "Territory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TerritoryGiftShop" ADD CONSTRAINT "TerritoryGiftShop_fromRegionId_fkey" FOREIGN KEY ("fromRegionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
