import type { Words } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Tables that name a shop but hold nothing that a person did with it, or only what another one tells of already. */
const noWork = new Set([
  'RegisterEntry',
  'RegisterImportChange',
  'ChainEntry',
  'TerritoryGiftShop',
  'Perspective',
  'Assistance',
])

/** What stands in each table that names a shop. */
export const workWords: Readonly<Record<string, Words>> = {
  Participation: { 'zh-CN': '品牌活动', en: 'campaigns' },
  CampaignReceipt: { 'zh-CN': '品牌活动阅知', en: 'campaign receipts' },
  Receipt: { 'zh-CN': '阅知回执', en: 'receipts' },
  Visit: { 'zh-CN': '拜访', en: 'visits' },
  Trace: { 'zh-CN': '拜访记录', en: 'records' },
  Promise: { 'zh-CN': '承诺', en: 'promises' },
  HelpRequest: { 'zh-CN': '求助', en: 'help requests' },
  Rating: { 'zh-CN': '评价', en: 'ratings' },
  RatingInvitation: { 'zh-CN': '评价邀请', en: 'rating invitations' },
  DrawnShop: { 'zh-CN': '对照组抽签', en: 'draws of control groups' },
  AssistedAct: { 'zh-CN': '代办的事', en: 'things done for shops' },
  SelfCheck: { 'zh-CN': '自查照片', en: 'self-checks' },
  Pressed: { 'zh-CN': '店里说的', en: 'what shops said' },
  Favourite: { 'zh-CN': '常看的品规', en: 'favourites' },
  OrderLine: { 'zh-CN': '订货行', en: 'order lines' },
  SupplyReceipt: { 'zh-CN': '投放策略阅知', en: 'supply receipts' },
  // A week was published with the shop in it, and stays as it was.
  SupplyStanding: { 'zh-CN': '投放策略', en: 'supply policies' },
  VisitPlanStop: { 'zh-CN': '拜访计划', en: 'planned visits' },
  VisitPlanLeftOut: { 'zh-CN': '拜访计划', en: 'planned visits' },
}

/** The tables that name a shop and hold work on it, with the column that names it; told by the database itself. */
export async function tablesOfWork(db: DbTransaction): Promise<{ table: string; column: string }[]> {
  const named = await db.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.conrelid::regclass::text AS table, a.attname AS column
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
    WHERE c.contype = 'f' AND c.confrelid = '"Retailer"'::regclass ORDER BY 1, 2`
  return named
    .map(({ table, column }) => ({ table: table.replaceAll('"', ''), column }))
    .filter(({ table }) => !noWork.has(table))
}

/** What was done since with the shops that an import made, in words with counts; empty when nothing was. */
export async function workOnCreated(db: DbTransaction, importId: string): Promise<Words[]> {
  const found: Words[] = []
  for (const { table, column } of await tablesOfWork(db)) {
    const [row] = await db.$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM "${table}" work
       JOIN "RegisterImportChange" c ON c."retailerId" = work."${column}" AND c.created
       WHERE c."importId" = $1::uuid`,
      importId,
    )
    const count = row?.rows ?? 0
    if (count > 0) found.push(counted(workWords[table] ?? { 'zh-CN': table, en: table }, count))
  }
  return found
}

export const counted = (words: Words, count: number): Words => ({
  'zh-CN': `${words['zh-CN']} ${count}`,
  en: `${words.en}: ${count}`,
})
