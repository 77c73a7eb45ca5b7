-- AlterTable
ALTER TABLE "Campaign" DROP COLUMN "version";

-- AlterTable
ALTER TABLE "Visit" DROP COLUMN "draftVersion";
