-- CreateTable
CREATE TABLE "RecentWrite" (
    "userId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "key" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecentWrite_pkey" PRIMARY KEY ("userId","act","key")
);

-- CreateIndex
CREATE INDEX "RecentWrite_userId_at_idx" ON "RecentWrite"("userId", "at");

-- AddForeignKey
ALTER TABLE "RecentWrite" ADD CONSTRAINT "RecentWrite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
