-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "staffSetPasswordAt" TIMESTAMPTZ(3),
ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- DropTable
DROP TABLE "RateLimit";

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "userId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInTries" (
    "key" TEXT NOT NULL,
    "wrong" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 1,
    "told" INTEGER NOT NULL DEFAULT 0,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "SignInTries_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "TwoFactor_userId_key" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "SignInTries_lastAt_idx" ON "SignInTries"("lastAt");

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names in the one spelling by which people sign in (wide digits and letters made ordinary), where nobody has it yet.
UPDATE "User" SET username = plain.name
FROM (
  SELECT id, lower(normalize(username, NFKC)) AS name,
    count(*) OVER (PARTITION BY lower(normalize(username, NFKC))) AS sharing
  FROM "User" WHERE username IS NOT NULL
) plain
WHERE "User".id = plain.id AND "User".username <> plain.name AND plain.sharing = 1;

-- Who made a shop's password before this version may know it still: the log says when.
UPDATE "User" SET "staffSetPasswordAt" = made.at
FROM (
  SELECT shop."userId", max(entry.at) AS at
  FROM "AuditEntry" entry JOIN "Retailer" shop ON shop.id::text = entry."subjectId"
  WHERE entry.action IN ('openPortalAccess', 'resetRetailerPassword') AND shop."userId" IS NOT NULL
  GROUP BY shop."userId"
) made
WHERE "User".id = made."userId";
