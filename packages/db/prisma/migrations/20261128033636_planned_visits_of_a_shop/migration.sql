-- CreateIndex
CREATE INDEX "Visit_retailerId_status_plannedOn_id_idx" ON "Visit"("retailerId", "status", "plannedOn", "id");
