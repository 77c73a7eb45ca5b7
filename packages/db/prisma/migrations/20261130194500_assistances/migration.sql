-- AlterTable
ALTER TABLE "HelpRequestEvent" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "HelpRequestMessage" ADD COLUMN     "onBehalfById" UUID,
ADD COLUMN     "takenBackAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "Perspective" ADD COLUMN     "assistanceId" UUID;

-- AlterTable
ALTER TABLE "Promise" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "onBehalfById" UUID;

-- AlterTable
ALTER TABLE "VisitWish" ADD COLUMN     "onBehalfById" UUID;

-- CreateTable
CREATE TABLE "Assistance" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "retailerId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "callerId" UUID,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "codeDigest" TEXT,
    "codeUntil" TIMESTAMPTZ(3),
    "codeTries" SMALLINT NOT NULL DEFAULT 0,
    "codesMade" SMALLINT NOT NULL DEFAULT 0,
    "begunAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assistance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssistedAct" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "assistanceId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AssistedAct_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assistance_staffId_askedAt_idx" ON "Assistance"("staffId", "askedAt");

-- CreateIndex
CREATE INDEX "Assistance_retailerId_askedAt_idx" ON "Assistance"("retailerId", "askedAt");

-- CreateIndex
CREATE INDEX "Assistance_callerId_askedAt_idx" ON "Assistance"("callerId", "askedAt");

-- CreateIndex
CREATE INDEX "AssistedAct_retailerId_at_id_idx" ON "AssistedAct"("retailerId", "at", "id");

-- CreateIndex
CREATE INDEX "AssistedAct_assistanceId_at_idx" ON "AssistedAct"("assistanceId", "at");

-- CreateIndex
CREATE INDEX "HelpRequestEvent_onBehalfById_idx" ON "HelpRequestEvent"("onBehalfById");

-- CreateIndex
CREATE INDEX "HelpRequestMessage_onBehalfById_idx" ON "HelpRequestMessage"("onBehalfById");

-- CreateIndex
CREATE INDEX "Participation_onBehalfById_idx" ON "Participation"("onBehalfById");

-- CreateIndex
CREATE INDEX "Perspective_assistanceId_idx" ON "Perspective"("assistanceId");

-- CreateIndex
CREATE INDEX "Promise_onBehalfById_idx" ON "Promise"("onBehalfById");

-- CreateIndex
CREATE INDEX "Receipt_onBehalfById_idx" ON "Receipt"("onBehalfById");

-- CreateIndex
CREATE INDEX "Trace_onBehalfById_idx" ON "Trace"("onBehalfById");

-- CreateIndex
CREATE INDEX "Visit_onBehalfById_idx" ON "Visit"("onBehalfById");

-- CreateIndex
CREATE INDEX "VisitWish_onBehalfById_idx" ON "VisitWish"("onBehalfById");

-- AddForeignKey
ALTER TABLE "Assistance" ADD CONSTRAINT "Assistance_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assistance" ADD CONSTRAINT "Assistance_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assistance" ADD CONSTRAINT "Assistance_callerId_fkey" FOREIGN KEY ("callerId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistedAct" ADD CONSTRAINT "AssistedAct_assistanceId_fkey" FOREIGN KEY ("assistanceId") REFERENCES "Assistance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssistedAct" ADD CONSTRAINT "AssistedAct_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestEvent" ADD CONSTRAINT "HelpRequestEvent_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequestMessage" ADD CONSTRAINT "HelpRequestMessage_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_assistanceId_fkey" FOREIGN KEY ("assistanceId") REFERENCES "Assistance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trace" ADD CONSTRAINT "Trace_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitWish" ADD CONSTRAINT "VisitWish_onBehalfById_fkey" FOREIGN KEY ("onBehalfById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
