-- AlterEnum
ALTER TYPE "RewardState" ADD VALUE 'LAPSED';

-- Each night looks for photos whose last day is over; of all that was promised these are few.
CREATE INDEX reward_due ON "Reward" ("dueOn") WHERE state = 'TO_EARN';

-- As before, and: what is to be earned may lapse, and may be earned again, as a photo that was sent in time arrives late.
CREATE OR REPLACE FUNCTION enter_reward() RETURNS trigger LANGUAGE plpgsql AS $$
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
        ('APPROVED', 'PAID'), ('APPROVED', 'REVERSED'), ('REVERSED', 'TO_EARN'),
        ('TO_EARN', 'LAPSED'), ('LAPSED', 'TO_EARN')) END) THEN
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
  -- A month is missed once its last day is over, and not while a photo of it is being looked at.
  IF NEW.state = 'LAPSED' AND (
      reward."dueOn" IS NULL OR NEW."byId" IS NOT NULL
      OR reward."dueOn" >= (NEW.at AT TIME ZONE (SELECT "timeZone" FROM "Company" LIMIT 1))::date
      OR EXISTS (SELECT FROM "Proof" WHERE "participationId" = reward."participationId" AND step = reward.step AND state <> 'REDO')) THEN
    RAISE EXCEPTION 'reward %: its photo can still be sent, or is being looked at', reward.id;
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
