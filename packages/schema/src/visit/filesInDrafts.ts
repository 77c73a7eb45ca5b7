import { addFileDrafts } from '../file/jobs.ts'

// A visit may go on overnight, and its photos may have come from another device than the one that completes it.
addFileDrafts(async (db, ids) => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT f.id FROM unnest(${ids}::uuid[]) f(id) WHERE EXISTS (
      SELECT FROM "Visit" v WHERE v.status = 'IN_PROGRESS' AND v.draft IS NOT NULL AND
        (v.draft->'trace'->'photoIds' ? f.id::text OR v.draft->'trace'->>'signatureFileId' = f.id::text))`
  return rows.map(({ id }) => id)
})
