-- AlterTable
ALTER TABLE "SupplyReceipt" ADD COLUMN     "readToEndAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "CampaignReceipt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "readToEndAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CampaignReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CampaignReceipt_retailerId_idx" ON "CampaignReceipt"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignReceipt_campaignId_retailerId_key" ON "CampaignReceipt"("campaignId", "retailerId");

-- AddForeignKey
ALTER TABLE "CampaignReceipt" ADD CONSTRAINT "CampaignReceipt_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignReceipt" ADD CONSTRAINT "CampaignReceipt_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
