import type { Db } from '@kewo/db'

const regions = 8
/** So many at a time that no statement takes longer than the server's own may. */
const slice = 20_000

/**
 * Fills an empty, migrated database with shops of all kinds over a company of 8 branches with 8 departments each, and an
 * admin who sees them all. Answers the user id of the admin.
 */
export async function loadShops(db: Db, shops: number): Promise<string> {
  const below = (kind: string, name: string, above: string) =>
    `INSERT INTO "Region" (id, kind, name, "parentId", path)
       SELECT id, '${kind}', '${name} ' || n, above, path || id
       FROM (SELECT uuidv7() AS id, n, r.id AS above, r.path FROM "Region" r, generate_series(1, ${regions}) n
         WHERE r.kind = '${above}') AS made`
  const oneOf = (type: string, count: number) =>
    `(enum_range(NULL::"${type}"))[1 + floor(random() * ${count})::int]`
  const statements = [
    `INSERT INTO "Company" (name) VALUES ('测试公司')`,
    `WITH made AS (SELECT uuidv7() AS id)
       INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '公司', ARRAY[id] FROM made`,
    below('BRANCH', '分公司', 'COMPANY'),
    below('DEPARTMENT', '市场部', 'BRANCH'),
    ...Array.from(
      { length: Math.ceil(shops / slice) },
      (
        _,
        nth,
      ) => `INSERT INTO "Retailer" ("licenceNumber", "licenceExpiresOn", name, address, "regionId", format, "marketType",
         "businessDistrict", grade, longitude, latitude, "placeStatus", "updatedAt", "closedAt")
       SELECT lpad(n::text, 12, '0'), current_date + 300, '零售户 ' || n, '第 ' || n || ' 街',
         d.ids[1 + floor(random() * ${regions * regions})::int], ${oneOf('Format', 7)},
         (CASE WHEN random() < 0.4 THEN 'RURAL' ELSE 'URBAN' END)::"MarketType", ${oneOf('BusinessDistrict', 9)},
         CASE WHEN random() < 0.95 THEN 1 + floor(random() * 30)::int END, 110 + random(), 32 + random(), 'KNOWN', now(),
         CASE WHEN random() < 0.03 THEN now() END
       FROM generate_series(${nth * slice + 1}, ${Math.min((nth + 1) * slice, shops)}) n,
         (SELECT array_agg(id) AS ids FROM "Region" WHERE kind = 'DEPARTMENT') AS d`,
    ),
    'VACUUM ANALYZE',
  ]
  for (const statement of statements) await db.$executeRawUnsafe(statement)
  const user = await db.user.create({ data: { name: '管理员', email: 'a@kewo.invalid', username: 'admin' } })
  const { id: regionId } = await db.region.findFirstOrThrow({ where: { kind: 'COMPANY' } })
  await db.staff.create({ data: { name: '管理员', roles: ['ADMIN'], regionId, userId: user.id } })
  return user.id
}
