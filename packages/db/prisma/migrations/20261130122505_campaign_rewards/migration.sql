-- CreateEnum
CREATE TYPE "RewardRule" AS ENUM ('FIXED', 'PER_UNIT', 'MONTHLY');

-- CreateEnum
CREATE TYPE "ProofState" AS ENUM ('WAITING', 'ACCEPTED', 'REDO');

-- CreateEnum
CREATE TYPE "RewardState" AS ENUM ('TO_EARN', 'EARNED', 'APPROVED', 'PAID', 'REVERSED');

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "mostUnits" SMALLINT,
ADD COLUMN     "proofCents" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "rewardRule" "RewardRule";

-- AlterTable
ALTER TABLE "Company" ADD COLUMN     "approvalAboveCents" INTEGER NOT NULL DEFAULT 5000;

-- AlterTable
ALTER TABLE "HelpRequest" ADD COLUMN     "campaignId" UUID,
ADD COLUMN     "rewardId" UUID;

-- AlterTable
ALTER TABLE "Participation" ADD COLUMN     "agreedAt" TIMESTAMPTZ(3),
ADD COLUMN     "termsId" UUID;

-- CreateTable
CREATE TABLE "CampaignTerms" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "campaignId" UUID NOT NULL,
    "version" SMALLINT NOT NULL,
    "body" TEXT NOT NULL,
    "bodyEn" TEXT,
    "gain" TEXT NOT NULL,
    "gainEn" TEXT,
    "rewardCents" INTEGER,
    "rewardRule" "RewardRule",
    "proofCents" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "mostUnits" SMALLINT,
    "material" TEXT,
    "materialEn" TEXT,
    "displayAsked" BOOLEAN NOT NULL DEFAULT false,
    "referenceImageId" UUID,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,

    CONSTRAINT "CampaignTerms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proof" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "participationId" UUID NOT NULL,
    "step" SMALLINT NOT NULL,
    "photoId" UUID,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "sentById" UUID NOT NULL,
    "state" "ProofState" NOT NULL DEFAULT 'WAITING',
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),
    "words" TEXT,
    "units" SMALLINT,
    "likeFileId" UUID,

    CONSTRAINT "Proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reward" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" SERIAL NOT NULL,
    "participationId" UUID NOT NULL,
    "step" SMALLINT NOT NULL,
    "dueOn" DATE,
    "state" "RewardState" NOT NULL DEFAULT 'TO_EARN',
    "cents" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RewardEntry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "rewardId" UUID NOT NULL,
    "state" "RewardState" NOT NULL,
    "cents" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "proofId" UUID,
    "reason" TEXT,

    CONSTRAINT "RewardEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentFile" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "number" SERIAL NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaymentFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaymentLine" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "fileId" UUID NOT NULL,
    "rewardId" UUID NOT NULL,
    "cents" INTEGER NOT NULL,

    CONSTRAINT "PaymentLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CampaignTerms_referenceImageId_idx" ON "CampaignTerms"("referenceImageId");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignTerms_campaignId_version_key" ON "CampaignTerms"("campaignId", "version");

-- CreateIndex
CREATE INDEX "Proof_photoId_idx" ON "Proof"("photoId");

-- CreateIndex
CREATE INDEX "Proof_participationId_step_idx" ON "Proof"("participationId", "step");

-- CreateIndex
CREATE INDEX "Proof_state_sentAt_id_idx" ON "Proof"("state", "sentAt", "id");

-- CreateIndex
CREATE INDEX "Proof_sentById_idx" ON "Proof"("sentById");

-- CreateIndex
CREATE INDEX "Proof_reviewedById_idx" ON "Proof"("reviewedById");

-- CreateIndex
CREATE UNIQUE INDEX "Reward_number_key" ON "Reward"("number");

-- CreateIndex
CREATE INDEX "Reward_state_changedAt_id_idx" ON "Reward"("state", "changedAt", "id");

-- CreateIndex
CREATE INDEX "Reward_changedAt_id_idx" ON "Reward"("changedAt", "id");

-- CreateIndex
CREATE INDEX "Reward_cents_id_idx" ON "Reward"("cents", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Reward_participationId_step_key" ON "Reward"("participationId", "step");

-- CreateIndex
CREATE INDEX "RewardEntry_rewardId_at_id_idx" ON "RewardEntry"("rewardId", "at", "id");

-- CreateIndex
CREATE INDEX "RewardEntry_byId_idx" ON "RewardEntry"("byId");

-- CreateIndex
CREATE INDEX "RewardEntry_proofId_idx" ON "RewardEntry"("proofId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentFile_number_key" ON "PaymentFile"("number");

-- CreateIndex
CREATE INDEX "PaymentFile_createdById_idx" ON "PaymentFile"("createdById");

-- CreateIndex
CREATE INDEX "PaymentFile_createdAt_id_idx" ON "PaymentFile"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentLine_rewardId_key" ON "PaymentLine"("rewardId");

-- CreateIndex
CREATE INDEX "PaymentLine_fileId_idx" ON "PaymentLine"("fileId");

-- CreateIndex
CREATE INDEX "HelpRequest_campaignId_idx" ON "HelpRequest"("campaignId");

-- CreateIndex
CREATE INDEX "HelpRequest_rewardId_idx" ON "HelpRequest"("rewardId");

-- CreateIndex
CREATE INDEX "Participation_termsId_idx" ON "Participation"("termsId");

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_termsId_fkey" FOREIGN KEY ("termsId") REFERENCES "CampaignTerms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignTerms" ADD CONSTRAINT "CampaignTerms_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignTerms" ADD CONSTRAINT "CampaignTerms_referenceImageId_fkey" FOREIGN KEY ("referenceImageId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_rewardId_fkey" FOREIGN KEY ("rewardId") REFERENCES "Reward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proof" ADD CONSTRAINT "Proof_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proof" ADD CONSTRAINT "Proof_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proof" ADD CONSTRAINT "Proof_sentById_fkey" FOREIGN KEY ("sentById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proof" ADD CONSTRAINT "Proof_reviewedById_fkey" FOREIGN KEY ("reviewedById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reward" ADD CONSTRAINT "Reward_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardEntry" ADD CONSTRAINT "RewardEntry_rewardId_fkey" FOREIGN KEY ("rewardId") REFERENCES "Reward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardEntry" ADD CONSTRAINT "RewardEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RewardEntry" ADD CONSTRAINT "RewardEntry_proofId_fkey" FOREIGN KEY ("proofId") REFERENCES "Proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentFile" ADD CONSTRAINT "PaymentFile_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentLine" ADD CONSTRAINT "PaymentLine_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "PaymentFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaymentLine" ADD CONSTRAINT "PaymentLine_rewardId_fkey" FOREIGN KEY ("rewardId") REFERENCES "Reward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What shops have agreed to until now becomes the first version of the terms. Their money was paid outside of Kewo: the ledger begins with who joins from now on.
INSERT INTO "CampaignTerms" ("campaignId", version, body, "bodyEn", gain, "gainEn", "rewardCents", material, "materialEn", "displayAsked", "referenceImageId", "startsAt", "endsAt", "writtenAt")
  SELECT id, 1, body, "bodyEn", gain, "gainEn", "rewardCents", material, "materialEn", "displayAsked", "referenceImageId", "startsAt", "endsAt", "publishedAt"
  FROM "Campaign" campaign WHERE EXISTS (SELECT FROM "Participation" WHERE "campaignId" = campaign.id AND status = 'JOINED');
UPDATE "Participation" SET "termsId" = terms.id, "agreedAt" = "answeredAt"
  FROM "CampaignTerms" terms WHERE terms."campaignId" = "Participation"."campaignId" AND status = 'JOINED';

-- Who has joined has agreed to something.
ALTER TABLE "Participation" ADD CONSTRAINT joined_has_terms CHECK (status <> 'JOINED' OR ("termsId" IS NOT NULL AND "agreedAt" IS NOT NULL));

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CampaignTerms" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "RewardEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure('reason');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PaymentLine" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();

-- A photo that waits or is accepted is the one of its step; who looked at it is known once somebody has.
CREATE UNIQUE INDEX one_proof_a_photo ON "Proof" ("photoId");
CREATE UNIQUE INDEX proof_of_step ON "Proof" ("participationId", step) WHERE state <> 'REDO';
ALTER TABLE "Proof" ADD CONSTRAINT proof_reviewed CHECK ((state = 'WAITING') = ("reviewedById" IS NULL) AND (state = 'WAITING') = ("reviewedAt" IS NULL));

ALTER TABLE "Reward" ADD CONSTRAINT reward_positive CHECK (cents > 0);
ALTER TABLE "RewardEntry" ADD CONSTRAINT entry_positive CHECK (cents > 0);
-- One photo earns once, and nothing is paid twice, whatever else fails.
CREATE UNIQUE INDEX earned_once ON "RewardEntry" ("proofId") WHERE state = 'EARNED';
CREATE UNIQUE INDEX paid_once ON "RewardEntry" ("rewardId") WHERE state = 'PAID';

-- The ledger: an entry follows only what it may follow (domain: rewardState), has its cause, and moves the fold of its reward.
CREATE FUNCTION enter_reward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reward "Reward";
  is_first boolean;
  reviewer uuid;
BEGIN
  SELECT * INTO reward FROM "Reward" WHERE id = NEW."rewardId" FOR UPDATE;
  is_first := NOT EXISTS (SELECT FROM "RewardEntry" WHERE "rewardId" = NEW."rewardId");
  IF NOT (CASE
      WHEN is_first THEN NEW.state = 'TO_EARN'
      ELSE (reward.state, NEW.state) IN (
        ('TO_EARN', 'EARNED'), ('TO_EARN', 'REVERSED'), ('EARNED', 'APPROVED'), ('EARNED', 'REVERSED'),
        ('APPROVED', 'PAID'), ('APPROVED', 'REVERSED'), ('REVERSED', 'TO_EARN')) END) THEN
    RAISE EXCEPTION 'reward %: % cannot follow %', reward.id, NEW.state, CASE WHEN is_first THEN 'nothing' ELSE reward.state::text END;
  END IF;
  IF NEW.state = 'EARNED' THEN
    IF NEW.cents > reward.cents THEN RAISE EXCEPTION 'reward %: more is earned than was promised', reward.id; END IF;
    IF (reward.step > 0) <> (NEW."proofId" IS NOT NULL) OR (reward.step > 0 AND NOT EXISTS (
        SELECT FROM "Proof" WHERE id = NEW."proofId" AND state = 'ACCEPTED'
          AND "participationId" = reward."participationId" AND step = reward.step)) THEN
      RAISE EXCEPTION 'reward %: earned without an accepted photo', reward.id;
    END IF;
  ELSIF NEW.state <> 'TO_EARN' AND NEW.cents <> reward.cents THEN
    RAISE EXCEPTION 'reward %: % another sum than stands there', reward.id, NEW.state;
  END IF;
  IF NEW.state = 'APPROVED' THEN
    IF NEW."byId" IS NULL AND reward.cents > (SELECT "approvalAboveCents" FROM "Company" LIMIT 1) THEN
      RAISE EXCEPTION 'reward %: approved by nobody', reward.id;
    END IF;
    SELECT proof."reviewedById" INTO reviewer FROM "RewardEntry" entry JOIN "Proof" proof ON proof.id = entry."proofId"
      WHERE entry."rewardId" = reward.id AND entry.state = 'EARNED' ORDER BY entry.at DESC, entry.id DESC LIMIT 1;
    IF NEW."byId" = reviewer THEN RAISE EXCEPTION 'reward %: approved by who accepted its photo', reward.id; END IF;
  END IF;
  IF NEW.state = 'PAID' AND NOT EXISTS (
      SELECT FROM "PaymentLine" WHERE "rewardId" = reward.id AND cents = NEW.cents) THEN
    RAISE EXCEPTION 'reward %: paid without a payment file', reward.id;
  END IF;
  IF NEW.state = 'REVERSED' AND EXISTS (SELECT FROM "PaymentLine" WHERE "rewardId" = reward.id) THEN
    RAISE EXCEPTION 'reward %: given out to be paid', reward.id;
  END IF;
  UPDATE "Reward" SET state = NEW.state, cents = NEW.cents, "changedAt" = NEW.at WHERE id = reward.id;
  RETURN NEW;
END $$;
CREATE TRIGGER enter_reward BEFORE INSERT ON "RewardEntry" FOR EACH ROW EXECUTE FUNCTION enter_reward();

-- Only its entries move a reward.
CREATE FUNCTION refuse_unentered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Until when a photo may be sent follows the terms that the shop has; what is owed and how far it has come follows the entries.
  IF pg_trigger_depth() < 2 AND to_jsonb(NEW) - 'dueOn' <> to_jsonb(OLD) - 'dueOn' THEN
    RAISE EXCEPTION 'Reward moves by its entries';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER by_entries BEFORE UPDATE ON "Reward" FOR EACH ROW EXECUTE FUNCTION refuse_unentered();

-- Only what is approved is given out, with the sum that is approved.
CREATE FUNCTION give_out_reward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Reward" WHERE id = NEW."rewardId" AND state = 'APPROVED' AND cents = NEW.cents FOR UPDATE) THEN
    RAISE EXCEPTION 'reward % is not approved for %', NEW."rewardId", NEW.cents;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER give_out BEFORE INSERT ON "PaymentLine" FOR EACH ROW EXECUTE FUNCTION give_out_reward();
