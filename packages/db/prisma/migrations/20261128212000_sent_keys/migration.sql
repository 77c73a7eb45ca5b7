-- A key belongs to one person and one content: it stands in one table, not on the rows that were made.
-- CreateTable
CREATE TABLE "SentKey" (
    "userId" UUID NOT NULL,
    "key" UUID NOT NULL,
    "mutation" TEXT NOT NULL,
    "digest" TEXT,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SentKey_pkey" PRIMARY KEY ("userId","key")
);

-- AddForeignKey
ALTER TABLE "SentKey" ADD CONSTRAINT "SentKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a device has sent before the update and repeats after it is found again; what it said then is not known any more.
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", c."idempotencyKey", 'createCampaign', 'Campaign', c.id, c."createdAt"
FROM "Campaign" c JOIN "Staff" s ON s.id = c."createdById" AND s."userId" IS NOT NULL
WHERE c."idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", g."idempotencyKey", 'startGuidance', 'Guidance', g.id, g."createdAt"
FROM "Guidance" g JOIN "Staff" s ON s.id = g."authorId" AND s."userId" IS NOT NULL
WHERE g."idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT r."userId", h."idempotencyKey", 'openHelpRequest', 'HelpRequest', h.id, h."openedAt"
FROM "HelpRequest" h JOIN "Retailer" r ON r.id = h."retailerId" AND r."userId" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT CASE WHEN m."staffId" IS NULL THEN r."userId" ELSE s."userId" END, m."idempotencyKey", 'replyToHelpRequest', 'HelpRequestMessage', m.id, m.at
FROM "HelpRequestMessage" m
JOIN "HelpRequest" h ON h.id = m."requestId"
JOIN "Retailer" r ON r.id = h."retailerId"
LEFT JOIN "Staff" s ON s.id = m."staffId"
WHERE CASE WHEN m."staffId" IS NULL THEN r."userId" ELSE s."userId" END IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", v."idempotencyKey", CASE WHEN v."plannedOn" IS NULL THEN 'startVisit' ELSE 'planVisit' END, 'Visit', v.id, v."createdAt"
FROM "Visit" v JOIN "Staff" s ON s.id = v."staffId" AND s."userId" IS NOT NULL
WHERE v."idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", t."idempotencyKey", CASE WHEN t.version = 1 THEN 'completeVisit' ELSE 'correctTrace' END,
  CASE WHEN t.version = 1 THEN 'Visit' ELSE 'Trace' END, CASE WHEN t.version = 1 THEN t."visitId" ELSE t.id END, t."submittedAt"
FROM "Trace" t
JOIN "Visit" v ON v.id = t."visitId"
JOIN "Staff" s ON s.id = v."staffId" AND s."userId" IS NOT NULL
WHERE t."idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", p."idempotencyKey", 'makePromise', 'Promise', p.id, p."createdAt"
FROM "Promise" p JOIN "Staff" s ON s.id = p."staffId" AND s."userId" IS NOT NULL
WHERE p."idempotencyKey" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT s."userId", p."idempotencyKey", 'planVisits', 'VisitPlan', p.id, p."askedAt"
FROM "VisitPlan" p JOIN "Staff" s ON s.id = p."staffId" AND s."userId" IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO "SentKey" ("userId", "key", "mutation", "subjectType", "subjectId", "at")
SELECT r."userId", w."idempotencyKey", 'askAnotherTime', 'VisitWish', w.id, w."askedAt"
FROM "VisitWish" w
JOIN "Visit" v ON v.id = w."visitId"
JOIN "Retailer" r ON r.id = v."retailerId" AND r."userId" IS NOT NULL
ON CONFLICT DO NOTHING;

-- DropIndex
DROP INDEX "Campaign_idempotencyKey_key";

-- AlterTable
ALTER TABLE "Campaign" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "Guidance_idempotencyKey_key";

-- AlterTable
ALTER TABLE "Guidance" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "HelpRequest_idempotencyKey_key";

-- AlterTable
ALTER TABLE "HelpRequest" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "HelpRequestMessage_idempotencyKey_key";

-- AlterTable
ALTER TABLE "HelpRequestMessage" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "Promise_idempotencyKey_key";

-- AlterTable
ALTER TABLE "Promise" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "Trace_idempotencyKey_key";

-- AlterTable
ALTER TABLE "Trace" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "Visit_idempotencyKey_key";

-- AlterTable
ALTER TABLE "Visit" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "VisitPlan_idempotencyKey_key";

-- AlterTable
ALTER TABLE "VisitPlan" DROP COLUMN "idempotencyKey";

-- DropIndex
DROP INDEX "VisitWish_idempotencyKey_key";

-- AlterTable
ALTER TABLE "VisitWish" DROP COLUMN "idempotencyKey";
