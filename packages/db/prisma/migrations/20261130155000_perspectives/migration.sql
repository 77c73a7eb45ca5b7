-- 换位思考: a member of staff sees with the eyes of a shop, for some minutes and as long as the sign-in lasts.
CREATE TABLE "Perspective" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "sessionId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Perspective_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Perspective_sessionId_idx" ON "Perspective"("sessionId");
CREATE INDEX "Perspective_staffId_begunAt_idx" ON "Perspective"("staffId", "begunAt");
CREATE INDEX "Perspective_retailerId_idx" ON "Perspective"("retailerId");
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Perspective" ADD CONSTRAINT "Perspective_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
