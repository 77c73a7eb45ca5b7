-- CreateIndex
CREATE INDEX "Trace_qualityScore_submittedAt_id_idx" ON "Trace"("qualityScore", "submittedAt", "id");
