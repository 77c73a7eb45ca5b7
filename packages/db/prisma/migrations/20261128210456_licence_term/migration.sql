-- AlterEnum
ALTER TYPE "RegisterImportIssueKind" ADD VALUE 'UNCLEAR';

-- AlterTable
ALTER TABLE "RegisterImport" ADD COLUMN     "unclear" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Retailer" ADD COLUMN     "licenceHasNoEnd" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "licenceUnread" TEXT;

ALTER TABLE "Retailer" ADD CONSTRAINT "Retailer_licence_term" CHECK ("licenceExpiresOn" IS NULL OR NOT "licenceHasNoEnd");

-- What a register said last of the end of a licence is now a term: a day, or words that could not be read. A blank was
-- not kept, so a shop without a day whose register has a column for it had one.
UPDATE "RegisterEntry" SET said = (said - 'licenceExpiresOn') || jsonb_build_object(
  'licenceTerm', jsonb_build_object('kind', 'DATED', 'until', said ->> 'licenceExpiresOn'))
WHERE said ? 'licenceExpiresOn';

WITH unread AS (
  SELECT DISTINCT ON ("licenceNumber") "licenceNumber",
    left(btrim(regexp_replace(normalize(COALESCE(value, ''), NFKC), '\s+', ' ', 'g')), 200) AS words
  FROM "RegisterImportIssue" WHERE field = 'licenceExpiresOn' AND reason = 'DATE_UNREADABLE'
  ORDER BY "licenceNumber", id DESC)
UPDATE "Retailer" r SET "licenceUnread" = COALESCE(unread.words, '')
FROM "RegisterEntry" e
JOIN "Retailer" shop ON shop.id = e."retailerId"
LEFT JOIN "RegisterImport" run ON run.id = e."importId"
LEFT JOIN unread ON unread."licenceNumber" = shop."licenceNumber"
WHERE e."retailerId" = r.id AND r."licenceExpiresOn" IS NULL
  AND (unread.words IS NOT NULL OR COALESCE(run.mapping #> '{columns,licenceExpiresOn}', '[]') <> '[]');

UPDATE "RegisterEntry" e SET said = e.said || jsonb_build_object(
  'licenceTerm', jsonb_build_object('kind', 'UNCLEAR', 'words', r."licenceUnread"))
FROM "Retailer" r WHERE r.id = e."retailerId" AND r."licenceUnread" IS NOT NULL AND NOT e.said ? 'licenceTerm';

-- Only where the register is known to name no expiry does a licence without a day stay open; any other is unclear.
UPDATE "Retailer" r SET "licenceHasNoEnd" = true
FROM "RegisterEntry" e JOIN "RegisterImport" run ON run.id = e."importId"
WHERE e."retailerId" = r.id AND r."licenceExpiresOn" IS NULL AND r."licenceUnread" IS NULL
  AND COALESCE(run.mapping #> '{columns,licenceExpiresOn}', '[]') = '[]';
