-- CreateEnum
CREATE TYPE "VisitPlanStatus" AS ENUM ('WORKING', 'DRAFT', 'PUBLISHED', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "VisitPlanReason" AS ENUM ('NO_PLACE', 'NO_DAY', 'TOO_FAR', 'NO_TIME', 'TAKEN_OUT');

-- CreateEnum
CREATE TYPE "DayPart" AS ENUM ('MORNING', 'AFTERNOON');

-- CreateEnum
CREATE TYPE "VisitWishStatus" AS ENUM ('OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "agreedAt" TIMESTAMPTZ(3),
ADD COLUMN     "fromPlan" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "plannedMetres" INTEGER,
ADD COLUMN     "plannedMinute" SMALLINT;

-- CreateTable
CREATE TABLE "VisitPlan" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "staffId" UUID NOT NULL,
    "status" "VisitPlanStatus" NOT NULL DEFAULT 'WORKING',
    "firstDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "daysOff" DATE[],
    "mostVisits" SMALLINT NOT NULL,
    "visitMinutes" SMALLINT NOT NULL,
    "startLongitude" DOUBLE PRECISION NOT NULL,
    "startLatitude" DOUBLE PRECISION NOT NULL,
    "seconds" SMALLINT NOT NULL,
    "seed" INTEGER NOT NULL,
    "progress" SMALLINT NOT NULL DEFAULT 0,
    "heldUntil" TIMESTAMPTZ(3),
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "idempotencyKey" UUID NOT NULL,

    CONSTRAINT "VisitPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanDay" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "planId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "metres" INTEGER NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "backMinute" SMALLINT NOT NULL,
    "minutesLeft" SMALLINT NOT NULL,

    CONSTRAINT "VisitPlanDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanStop" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "dayId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "arriveMinute" SMALLINT NOT NULL,
    "leaveMinute" SMALLINT NOT NULL,
    "metres" INTEGER NOT NULL,

    CONSTRAINT "VisitPlanStop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitPlanLeftOut" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "planId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "visits" SMALLINT NOT NULL,
    "reason" "VisitPlanReason" NOT NULL,

    CONSTRAINT "VisitPlanLeftOut_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitWish" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "visitId" UUID NOT NULL,
    "wishedOn" DATE NOT NULL,
    "dayPart" "DayPart",
    "words" TEXT NOT NULL DEFAULT '',
    "status" "VisitWishStatus" NOT NULL DEFAULT 'OPEN',
    "reply" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "idempotencyKey" UUID NOT NULL,

    CONSTRAINT "VisitWish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlan_idempotencyKey_key" ON "VisitPlan"("idempotencyKey");

-- CreateIndex
CREATE INDEX "VisitPlan_staffId_askedAt_id_idx" ON "VisitPlan"("staffId", "askedAt", "id");

-- CreateIndex
CREATE INDEX "VisitPlan_status_heldUntil_idx" ON "VisitPlan"("status", "heldUntil");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanDay_planId_day_key" ON "VisitPlanDay"("planId", "day");

-- CreateIndex
CREATE INDEX "VisitPlanStop_dayId_position_idx" ON "VisitPlanStop"("dayId", "position");

-- CreateIndex
CREATE INDEX "VisitPlanStop_retailerId_idx" ON "VisitPlanStop"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanStop_dayId_retailerId_key" ON "VisitPlanStop"("dayId", "retailerId");

-- CreateIndex
CREATE INDEX "VisitPlanLeftOut_retailerId_idx" ON "VisitPlanLeftOut"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitPlanLeftOut_planId_retailerId_reason_key" ON "VisitPlanLeftOut"("planId", "retailerId", "reason");

-- CreateIndex
CREATE UNIQUE INDEX "VisitWish_idempotencyKey_key" ON "VisitWish"("idempotencyKey");

-- CreateIndex
CREATE INDEX "VisitWish_visitId_askedAt_id_idx" ON "VisitWish"("visitId", "askedAt", "id");

-- AddForeignKey
ALTER TABLE "VisitPlan" ADD CONSTRAINT "VisitPlan_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanDay" ADD CONSTRAINT "VisitPlanDay_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanStop" ADD CONSTRAINT "VisitPlanStop_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "VisitPlanDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanStop" ADD CONSTRAINT "VisitPlanStop_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanLeftOut" ADD CONSTRAINT "VisitPlanLeftOut_planId_fkey" FOREIGN KEY ("planId") REFERENCES "VisitPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitPlanLeftOut" ADD CONSTRAINT "VisitPlanLeftOut_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitWish" ADD CONSTRAINT "VisitWish_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
