-- Every order that a list can have as an index that is walked: without one, PostgreSQL joins and sorts all rows to show
-- the first fifty. The order of nulls counts; Prisma cannot say it and does not look at it.

CREATE INDEX "HelpRequest_dueAt_id_idx" ON "HelpRequest"("dueAt", "id");
CREATE INDEX "Promise_dueOn_id_idx" ON "Promise"("dueOn", "id");
CREATE INDEX "Trace_submittedAt_id_idx" ON "Trace"("submittedAt", "id");
CREATE INDEX "Visit_status_plannedOn_plannedOrder_id_idx" ON "Visit"("status", "plannedOn", "plannedOrder", "id");

DROP INDEX "Retailer_grade_id_idx";
CREATE INDEX "Retailer_grade_id_idx" ON "Retailer"("grade" DESC NULLS LAST, "id" DESC);

DROP INDEX "Retailer_lastVisitedAt_id_idx";
CREATE INDEX "Retailer_lastVisitedAt_id_idx" ON "Retailer"("lastVisitedAt" NULLS FIRST, "id");

DROP INDEX "Retailer_territoryId_lastVisitedAt_id_idx";
CREATE INDEX "Retailer_territoryId_lastVisitedAt_id_idx" ON "Retailer"("territoryId", "lastVisitedAt" NULLS FIRST, "id");
