-- AlterTable
ALTER TABLE "Notification" ADD COLUMN     "announcementId" UUID;

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "subjectId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "toldToId" UUID,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Announcement_doneAt_dueAt_idx" ON "Announcement"("doneAt", "dueAt");

-- CreateIndex
CREATE INDEX "Announcement_subjectId_kind_idx" ON "Announcement"("subjectId", "kind");

-- CreateIndex
CREATE INDEX "Notification_subjectId_kind_idx" ON "Notification"("subjectId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_announcementId_userId_key" ON "Notification"("announcementId", "userId");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_announcementId_fkey" FOREIGN KEY ("announcementId") REFERENCES "Announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was told before, in the parameters that its words need now (domain/notification).
UPDATE "Notification" SET
  kind = CASE WHEN params->>'status' = 'VALID' THEN 'LICENCE_VALID' ELSE 'LICENCE_NOT_VALID' END
WHERE kind = 'LICENCE_CHANGED';

UPDATE "Notification" SET kind = 'IMPORT_FAILED' WHERE kind = 'IMPORT_FINISHED' AND params->>'status' = 'FAILED';

UPDATE "Notification" SET params = params || jsonb_build_object('title', jsonb_build_object(
  'zh-CN', params->>'title', 'en', coalesce(params->>'titleEn', params->>'title')))
WHERE kind = 'GUIDANCE_REMINDER';

UPDATE "Notification" SET params = jsonb_build_object(
  'title', jsonb_build_object('zh-CN', params->>'title', 'en', coalesce(
    (SELECT campaign."titleEn" FROM "Campaign" campaign WHERE campaign.id = "subjectId"), params->>'title')),
  'reason', coalesce((SELECT campaign."cancelReason" FROM "Campaign" campaign WHERE campaign.id = "subjectId"), ''))
WHERE kind = 'CAMPAIGN_CANCELLED';

UPDATE "Notification" SET params = params || jsonb_build_object(
  'day', coalesce(
    (SELECT (visit."startedAt" AT TIME ZONE (SELECT "timeZone" FROM "Company" LIMIT 1))::date FROM "Visit" visit WHERE visit.id = "subjectId"),
    "createdAt"::date),
  'reason', coalesce(
    (SELECT trace."disputeReason" FROM "Trace" trace WHERE trace."visitId" = "subjectId" AND trace.answer = 'DISPUTED'
     ORDER BY trace.version DESC LIMIT 1), ''))
WHERE kind = 'TRACE_DISPUTED';

UPDATE "Notification" SET params = params || jsonb_build_object(
  'from', coalesce((SELECT coalesce(visit."postponedFrom", visit."plannedOn") FROM "Visit" visit WHERE visit.id = "subjectId"), "createdAt"::date),
  'day', coalesce(
    (SELECT wish."wishedOn" FROM "VisitWish" wish WHERE wish."visitId" = "subjectId" AND wish."askedAt" <= "createdAt"
     ORDER BY wish."askedAt" DESC LIMIT 1), "createdAt"::date))
WHERE kind IN ('VISIT_WISHED', 'VISIT_WISH_GRANTED');

UPDATE "Notification" SET params = params || jsonb_build_object(
  'day', coalesce((SELECT visit."plannedOn" FROM "Visit" visit WHERE visit.id = "subjectId"), "createdAt"::date),
  'reason', coalesce(
    (SELECT wish.reply FROM "VisitWish" wish WHERE wish."visitId" = "subjectId" AND wish.status = 'DECLINED'
     ORDER BY wish."askedAt" DESC LIMIT 1), ''))
WHERE kind = 'VISIT_WISH_DECLINED';
