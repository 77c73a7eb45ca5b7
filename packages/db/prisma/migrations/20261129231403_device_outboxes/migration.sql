-- CreateTable
CREATE TABLE "DeviceOutbox" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "waiting" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "oldestAt" TIMESTAMPTZ(3) NOT NULL,
    "matters" JSONB NOT NULL DEFAULT '[]',
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeviceOutbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DeviceOutbox_sessionId_key" ON "DeviceOutbox"("sessionId");

-- CreateIndex
CREATE INDEX "DeviceOutbox_userId_idx" ON "DeviceOutbox"("userId");

-- CreateIndex
CREATE INDEX "DeviceOutbox_oldestAt_id_idx" ON "DeviceOutbox"("oldestAt", "id");

-- AddForeignKey
ALTER TABLE "DeviceOutbox" ADD CONSTRAINT "DeviceOutbox_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeviceOutbox" ADD CONSTRAINT "DeviceOutbox_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
