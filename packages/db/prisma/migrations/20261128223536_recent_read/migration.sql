-- CreateTable
CREATE TABLE "RecentRead" (
    "userId" UUID NOT NULL,
    "rowType" TEXT NOT NULL,
    "rowIds" UUID[],
    "since" TIMESTAMPTZ(3) NOT NULL,
    "noted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RecentRead_pkey" PRIMARY KEY ("userId","rowType")
);

-- AddForeignKey
ALTER TABLE "RecentRead" ADD CONSTRAINT "RecentRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
