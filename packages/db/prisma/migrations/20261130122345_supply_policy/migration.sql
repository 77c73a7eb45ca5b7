-- CreateEnum
CREATE TYPE "SupplyMethod" AS ENUM ('GRADE', 'GRADE_MARKET', 'GRADE_FORMAT');

-- CreateTable
CREATE TABLE "OrderLine" (
    "retailerId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "wanted" INTEGER NOT NULL,
    "given" INTEGER NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("retailerId","productId","week")
);

-- CreateTable
CREATE TABLE "SupplyPolicy" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "week" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SupplyPolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplyPolicyVersion" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "policyId" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "orderUntil" SMALLINT NOT NULL DEFAULT 1080,
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonEn" TEXT,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "supersededAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupplyPolicyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplyRule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versionId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "method" "SupplyMethod" NOT NULL,
    "regionIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "reachedRegionIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "gradeFrom" SMALLINT,
    "gradeTo" SMALLINT,
    "doubles" BOOLEAN NOT NULL DEFAULT false,
    "quantities" INTEGER[],
    "stock" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonEn" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupplyRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupplyStanding" (
    "retailerId" UUID NOT NULL,
    "week" DATE NOT NULL,
    "regionId" UUID NOT NULL,
    "marketType" "MarketType" NOT NULL,
    "format" "Format" NOT NULL,
    "grade" SMALLINT,
    "everySecondWeek" BOOLEAN NOT NULL,

    CONSTRAINT "SupplyStanding_pkey" PRIMARY KEY ("retailerId","week")
);

-- CreateTable
CREATE TABLE "SupplyReceipt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "versionId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "understoodAt" TIMESTAMPTZ(3),
    "wrongAnswers" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupplyReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrderLine_productId_week_idx" ON "OrderLine"("productId", "week");

-- CreateIndex
CREATE UNIQUE INDEX "SupplyPolicy_week_key" ON "SupplyPolicy"("week");

-- CreateIndex
CREATE INDEX "SupplyPolicyVersion_publishedById_idx" ON "SupplyPolicyVersion"("publishedById");

-- CreateIndex
CREATE UNIQUE INDEX "SupplyPolicyVersion_policyId_number_key" ON "SupplyPolicyVersion"("policyId", "number");

-- CreateIndex
CREATE INDEX "SupplyRule_productId_idx" ON "SupplyRule"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplyRule_versionId_productId_key" ON "SupplyRule"("versionId", "productId");

-- CreateIndex
CREATE INDEX "SupplyReceipt_retailerId_idx" ON "SupplyReceipt"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "SupplyReceipt_versionId_retailerId_key" ON "SupplyReceipt"("versionId", "retailerId");

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyPolicyVersion" ADD CONSTRAINT "SupplyPolicyVersion_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "SupplyPolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyPolicyVersion" ADD CONSTRAINT "SupplyPolicyVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyRule" ADD CONSTRAINT "SupplyRule_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SupplyPolicyVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyRule" ADD CONSTRAINT "SupplyRule_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyStanding" ADD CONSTRAINT "SupplyStanding_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyReceipt" ADD CONSTRAINT "SupplyReceipt_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SupplyPolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupplyReceipt" ADD CONSTRAINT "SupplyReceipt_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A draft is one of a kind, as of a guidance.
CREATE UNIQUE INDEX "SupplyPolicyVersion_one_draft" ON "SupplyPolicyVersion"("policyId") WHERE "publishedAt" IS NULL;

ALTER TABLE "SupplyPolicy" ADD CONSTRAINT "SupplyPolicy_week_is_monday" CHECK (extract(isodow FROM week) = 1);
ALTER TABLE "SupplyRule" ADD CONSTRAINT "SupplyRule_cells_fit_method" CHECK (cardinality(quantities) = 30 *
  CASE method WHEN 'GRADE' THEN 1 WHEN 'GRADE_MARKET' THEN 2 ELSE 7 END);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_units" CHECK (wanted >= 0 AND given >= 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_week_is_monday" CHECK (extract(isodow FROM week) = 1);

-- policyLineOf of the domain, once more: a property holds the two together. One expression, so that PostgreSQL puts it into the
-- statements that ask it. 0 for none, -1 for no limit.
CREATE FUNCTION supply_quantity(rule "SupplyRule", region uuid, grade smallint, market "MarketType", format "Format", every_second_week boolean)
RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN grade IS NULL
      OR cardinality(rule."regionIds") > 0 AND NOT region = ANY (rule."reachedRegionIds")
      OR grade < coalesce(rule."gradeFrom", 1) OR grade > coalesce(rule."gradeTo", 30) THEN 0
    ELSE (SELECT CASE WHEN cell > 0 AND rule.doubles AND every_second_week THEN cell * 2 ELSE cell END
      FROM (SELECT coalesce(rule.quantities[grade + 30 * CASE rule.method
        WHEN 'GRADE_MARKET' THEN array_position('{URBAN,RURAL}'::"MarketType"[], market) - 1
        WHEN 'GRADE_FORMAT' THEN array_position('{CONVENIENCE,SUPERMARKET,MALL,GROCERY,TOBACCO_SPECIALIST,ENTERTAINMENT,OTHER}'::"Format"[], format) - 1
        ELSE 0 END], 0) AS cell) asked)
  END
$$;
