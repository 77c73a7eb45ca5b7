-- CreateTable
CREATE TABLE "OutboxFile" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "content" BYTEA,
    "acts" JSONB NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "takingSince" TIMESTAMPTZ(3),
    "takenInAt" TIMESTAMPTZ(3),
    "takenInById" UUID,

    CONSTRAINT "OutboxFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxFile_userId_idx" ON "OutboxFile"("userId");

-- CreateIndex
CREATE INDEX "OutboxFile_takenInById_idx" ON "OutboxFile"("takenInById");

-- CreateIndex
CREATE INDEX "OutboxFile_keptAt_idx" ON "OutboxFile"("keptAt");

-- AddForeignKey
ALTER TABLE "OutboxFile" ADD CONSTRAINT "OutboxFile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxFile" ADD CONSTRAINT "OutboxFile_takenInById_fkey" FOREIGN KEY ("takenInById") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
