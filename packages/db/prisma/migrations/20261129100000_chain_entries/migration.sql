-- CreateEnum
CREATE TYPE "ChainEntryKind" AS ENUM ('ANSWER', 'PROMISE');

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "form" SMALLINT NOT NULL DEFAULT 2;

-- CreateTable
CREATE TABLE "ChainEntry" (
    "id" UUID NOT NULL,
    "retailerId" UUID NOT NULL,
    "chainId" UUID NOT NULL,
    "chainIndex" INTEGER NOT NULL,
    "kind" "ChainEntryKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChainEntry_hash_key" ON "ChainEntry"("hash");

-- CreateIndex
CREATE INDEX "ChainEntry_subjectId_chainIndex_idx" ON "ChainEntry"("subjectId", "chainIndex");

-- CreateIndex
CREATE INDEX "ChainEntry_retailerId_idx" ON "ChainEntry"("retailerId");

-- CreateIndex
CREATE UNIQUE INDEX "ChainEntry_chainId_chainIndex_key" ON "ChainEntry"("chainId", "chainIndex");

-- AddForeignKey
ALTER TABLE "ChainEntry" ADD CONSTRAINT "ChainEntry_retailerId_fkey" FOREIGN KEY ("retailerId") REFERENCES "Retailer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Records that are there were chained in the first form.
UPDATE "Trace" SET "form" = 1;

-- Backfill: answers and promises that are there are chained as they stand, behind the records of their shop. Spelled as
-- canonicalJson of packages/domain spells: names in order, no white space; without what has no value.
CREATE FUNCTION chain_spell(content JSONB) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT '{' || string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY key COLLATE "C") || '}'
  FROM jsonb_each(content) WHERE value <> 'null'
$$;

CREATE FUNCTION chain_instant(at TIMESTAMPTZ) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION chain_hash(spelled TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(spelled, 'UTF8')), 'hex')
$$;

DO $$
DECLARE
  subject RECORD;
  entry RECORD;
  place INTEGER;
  head TEXT;
BEGIN
  FOR subject IN
    SELECT "retailerId", "retailerId" AS "chainId", 'ANSWER' AS kind, id, "answeredAt" AS at, jsonb_build_object(
        'answer', answer, 'answeredAt', chain_instant("answeredAt"), 'countersignName', "countersignName",
        'disputeReason', "disputeReason") AS content
    FROM "Trace" WHERE num_nonnulls(answer, "answeredAt", "countersignName", "disputeReason") > 0
    UNION ALL
    SELECT "retailerId", coalesce("helpRequestId", "retailerId"), 'PROMISE', id, "createdAt", to_jsonb(p) || jsonb_build_object(
        'dueOn', chain_instant("dueOn"::timestamp AT TIME ZONE 'UTC'), 'settledAt', chain_instant("settledAt"),
        'notKeptAt', chain_instant("notKeptAt"), 'createdAt', chain_instant("createdAt"))
    FROM "Promise" p
    ORDER BY at, id
  LOOP
    SELECT link."chainIndex", link.hash INTO place, head FROM (
      (SELECT "chainIndex", hash FROM "Trace" WHERE "retailerId" = subject."chainId" ORDER BY "chainIndex" DESC LIMIT 1)
      UNION ALL
      (SELECT "chainIndex", hash FROM "ChainEntry" WHERE "chainId" = subject."chainId" ORDER BY "chainIndex" DESC LIMIT 1)
    ) link ORDER BY link."chainIndex" DESC LIMIT 1;
    SELECT uuidv7() AS id, coalesce(place, 0) + 1 AS "chainIndex", coalesce(head, repeat('0', 64)) AS "previousHash",
      chain_hash(chain_spell(subject.content)) AS digest INTO entry;
    INSERT INTO "ChainEntry" (id, "retailerId", "chainId", "chainIndex", kind, "subjectId", digest, "previousHash", hash)
    VALUES (entry.id, subject."retailerId", subject."chainId", entry."chainIndex", subject.kind::"ChainEntryKind", subject.id,
      entry.digest, entry."previousHash", chain_hash(entry."previousHash" || chain_spell(jsonb_build_object(
        'id', entry.id, 'retailerId', subject."retailerId", 'chainId', subject."chainId", 'chainIndex', entry."chainIndex",
        'kind', subject.kind, 'subjectId', subject.id, 'digest', entry.digest))));
  END LOOP;
END $$;

DROP FUNCTION chain_spell, chain_instant, chain_hash;
-- End of the backfill.

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ChainEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
