-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "helpRequestId" UUID;

-- CreateIndex
CREATE INDEX "Notification_helpRequestId_idx" ON "Notification"("helpRequestId");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_helpRequestId_fkey" FOREIGN KEY ("helpRequestId") REFERENCES "HelpRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the notifications of requests tell of.
UPDATE "Notification" n SET "helpRequestId" = r.id FROM "HelpRequest" r
WHERE r.id = n."subjectId" AND (n.kind LIKE 'HELP\_REQUEST\_%' OR n.kind = 'PROMISE_BROKEN');

-- A request that opened by itself, for a promise given in a protected one, is protected as that one is.
WITH RECURSIVE grown AS (
  SELECT p."brokenRequestId" AS id, r.category, r."complaintAboutId", r.confidential
  FROM "Promise" p JOIN "HelpRequest" r ON r.id = p."helpRequestId"
  WHERE p."brokenRequestId" IS NOT NULL AND (r.category = 'COMPLAINT' OR r.confidential)
  UNION
  SELECT p."brokenRequestId", g.category, g."complaintAboutId", g.confidential
  FROM "Promise" p JOIN grown g ON g.id = p."helpRequestId" WHERE p."brokenRequestId" IS NOT NULL
)
UPDATE "HelpRequest" r SET
  category = CASE WHEN g.category = 'COMPLAINT' THEN g.category ELSE r.category END,
  "complaintAboutId" = coalesce(r."complaintAboutId", g."complaintAboutId"),
  confidential = r.confidential OR g.confidential
FROM grown g WHERE r.id = g.id;

-- A complaint lies with supervisors or admins only; from the next step on its place is worked out by who reads it.
UPDATE "HelpRequest" SET desk = 'SUPERVISOR', "assigneeId" = NULL
WHERE category = 'COMPLAINT' AND desk NOT IN ('SUPERVISOR', 'ADMIN');
