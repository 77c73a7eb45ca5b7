-- CreateIndex
CREATE INDEX "HelpRequestEvent_assigneeId_idx" ON "HelpRequestEvent"("assigneeId");

-- AddForeignKey
ALTER TABLE "HelpRequestEvent" ADD CONSTRAINT "HelpRequestEvent_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
