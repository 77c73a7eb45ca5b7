-- A shop's own photo beside the picture of a card; and which card a request is about.
CREATE TABLE "SelfCheck" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "blockId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "imageId" UUID NOT NULL,
    "points" JSONB NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    CONSTRAINT "SelfCheck_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SelfCheck_blockId_retailerId_sentAt_idx" ON "SelfCheck"("blockId", "retailerId", "sentAt");
CREATE INDEX "SelfCheck_retailerId_idx" ON "SelfCheck"("retailerId");
CREATE INDEX "SelfCheck_imageId_idx" ON "SelfCheck"("imageId");
CREATE INDEX "SelfCheck_answeredById_idx" ON "SelfCheck"("answeredById");
ALTER TABLE "SelfCheck" ADD CONSTRAINT "SelfCheck_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "GuidanceBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SelfCheck" ADD CONSTRAINT "SelfCheck_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SelfCheck" ADD CONSTRAINT "SelfCheck_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SelfCheck" ADD CONSTRAINT "SelfCheck_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Receipt" ADD COLUMN "actedAt" TIMESTAMPTZ(3);

ALTER TABLE "HelpRequest" ADD COLUMN "aboutBlockId" UUID;
CREATE INDEX "HelpRequest_aboutBlockId_idx" ON "HelpRequest"("aboutBlockId");
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_aboutBlockId_fkey" FOREIGN KEY ("aboutBlockId") REFERENCES "GuidanceBlock"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
