-- What a shop and a manager may read, as policies of the rows: the same as `access.ts` of each feature says of these two.
DO $$ BEGIN
  CREATE ROLE kewo_reader NOLOGIN;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO kewo_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO kewo_reader;
GRANT INSERT ON "Visit" TO kewo_reader;

-- Asked for once a statement, not once a row.
ALTER TABLE "Retailer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Retailer" TO kewo_reader USING (
  id = NULLIF((SELECT current_setting('kewo.retailer', true)), '')::uuid
  OR (SELECT current_setting('kewo.all', true)) = 'true'
  OR "territoryId" = ANY (NULLIF((SELECT current_setting('kewo.territories', true)), '')::uuid[])
  OR "regionId" = ANY (NULLIF((SELECT current_setting('kewo.regions', true)), '')::uuid[]));

ALTER TABLE "Visit" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Visit" TO kewo_reader USING (EXISTS (SELECT FROM "Retailer" r WHERE r.id = "retailerId"))
  WITH CHECK ("staffId" = NULLIF((SELECT current_setting('kewo.staff', true)), '')::uuid
    AND EXISTS (SELECT FROM "Retailer" r WHERE r.id = "retailerId"));

ALTER TABLE "HelpRequest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "HelpRequest" TO kewo_reader USING (
  EXISTS (SELECT FROM "Retailer" r WHERE r.id = "retailerId")
  AND ((SELECT current_setting('kewo.retailer', true)) <> ''
    OR category <> 'COMPLAINT'
      AND "complaintAboutId" IS DISTINCT FROM NULLIF((SELECT current_setting('kewo.staff', true)), '')::uuid
      AND NOT (confidential AND (SELECT current_setting('kewo.inspector', true)) = 'true')));

ALTER TABLE "HelpRequestMessage" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "HelpRequestMessage" TO kewo_reader USING (
  EXISTS (SELECT FROM "HelpRequest" h WHERE h.id = "requestId")
  AND (NOT internal OR (SELECT current_setting('kewo.staff', true)) <> ''));

ALTER TABLE "Promise" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Promise" TO kewo_reader USING (
  EXISTS (SELECT FROM "Retailer" r WHERE r.id = "retailerId")
  AND ((SELECT current_setting('kewo.retailer', true)) <> '' OR "helpRequestId" IS NULL
    OR EXISTS (SELECT FROM "HelpRequest" h WHERE h.id = "helpRequestId")));
