-- 被压货: a shop says that it was pressed by a campaign, a week of the supply policy or a visit.
CREATE TYPE "PressedAbout" AS ENUM ('CAMPAIGN', 'SUPPLY_WEEK', 'RECORD');
CREATE TABLE "Pressed" (
    "retailerId" UUID NOT NULL,
    "about" "PressedAbout" NOT NULL,
    "aboutId" UUID NOT NULL,
    "saidAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Pressed_pkey" PRIMARY KEY ("retailerId","about","aboutId")
);
CREATE INDEX "Pressed_about_aboutId_idx" ON "Pressed"("about", "aboutId");
ALTER TABLE "Pressed" ADD CONSTRAINT "Pressed_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
