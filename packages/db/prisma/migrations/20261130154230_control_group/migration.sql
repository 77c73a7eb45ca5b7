-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "controlPercent" SMALLINT NOT NULL DEFAULT 0,
ADD COLUMN     "controlSeed" TEXT;

-- CreateTable
CREATE TABLE "DrawnShop" (
    "campaignId" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "inControl" BOOLEAN NOT NULL,

    CONSTRAINT "DrawnShop_pkey" PRIMARY KEY ("campaignId","retailerId")
);

-- CreateIndex
CREATE INDEX "DrawnShop_retailerId_inControl_idx" ON "DrawnShop"("retailerId", "inControl");

-- AddForeignKey
ALTER TABLE "DrawnShop" ADD CONSTRAINT "DrawnShop_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DrawnShop" ADD CONSTRAINT "DrawnShop_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose lot fell how stays, and so does what it was drawn from: a comparison whose sides could be chosen afterwards would prove anything.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DrawnShop" FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();

ALTER TABLE "Campaign" ADD CONSTRAINT control_percent CHECK ("controlPercent" BETWEEN 0 AND 50);

CREATE FUNCTION keep_control() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."controlSeed" IS NOT NULL AND (NEW."controlSeed", NEW."controlPercent") IS DISTINCT FROM (OLD."controlSeed", OLD."controlPercent") THEN
    RAISE EXCEPTION 'the control group of campaign % is drawn', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_control BEFORE UPDATE OF "controlSeed", "controlPercent" ON "Campaign" FOR EACH ROW EXECUTE FUNCTION keep_control();

-- Who is told nothing takes no part, whichever way it came.
CREATE FUNCTION refuse_control() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "DrawnShop" WHERE "campaignId" = NEW."campaignId" AND "retailerId" = NEW."retailerId" AND "inControl") THEN
    RAISE EXCEPTION 'shop % is in the control group of campaign %', NEW."retailerId", NEW."campaignId";
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_control BEFORE INSERT ON "Participation" FOR EACH ROW EXECUTE FUNCTION refuse_control();
