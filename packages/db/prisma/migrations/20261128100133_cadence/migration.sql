-- CreateTable
CREATE TABLE "Cadence" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "audienceId" UUID NOT NULL,
    "owedPerFourWeeks" SMALLINT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Cadence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Cadence_name_key" ON "Cadence"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Cadence_audienceId_key" ON "Cadence"("audienceId");

-- AddForeignKey
ALTER TABLE "Cadence" ADD CONSTRAINT "Cadence_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "Audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
