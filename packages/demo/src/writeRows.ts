import type { Client } from 'pg'
import type { Prisma } from '@kewo/db'

/** The tables that the demo fills, with a row of each. */
export type DemoRows = {
  Company: Prisma.CompanyCreateManyInput
  WorkingCalendar: Prisma.WorkingCalendarCreateManyInput
  ServiceLevelPolicy: Prisma.ServiceLevelPolicyCreateManyInput
  Region: Prisma.RegionCreateManyInput
  Territory: Prisma.TerritoryCreateManyInput
  TerritoryMember: Prisma.TerritoryMemberCreateManyInput
  User: Prisma.UserCreateManyInput
  Account: Prisma.AccountCreateManyInput
  Staff: Prisma.StaffCreateManyInput
  Retailer: Prisma.RetailerCreateManyInput
  File: Prisma.FileCreateManyInput
  Brand: Prisma.BrandCreateManyInput
  Product: Prisma.ProductCreateManyInput
  ProductBeside: Prisma.ProductBesideCreateManyInput
  Favourite: Prisma.FavouriteCreateManyInput
  Pressed: Prisma.PressedCreateManyInput
  Assistance: Prisma.AssistanceCreateManyInput
  AssistedAct: Prisma.AssistedActCreateManyInput
  ProductPrice: Prisma.ProductPriceCreateManyInput
  Audience: Prisma.AudienceCreateManyInput
  Cadence: Prisma.CadenceCreateManyInput
  Campaign: Prisma.CampaignCreateManyInput
  DrawnShop: Prisma.DrawnShopCreateManyInput
  CampaignProduct: Prisma.CampaignProductCreateManyInput
  CampaignTerms: Prisma.CampaignTermsCreateManyInput
  Proof: Prisma.ProofCreateManyInput
  Reward: Prisma.RewardCreateManyInput
  RewardEntry: Prisma.RewardEntryCreateManyInput
  PaymentFile: Prisma.PaymentFileCreateManyInput
  PaymentLine: Prisma.PaymentLineCreateManyInput
  Participation: Prisma.ParticipationCreateManyInput
  MaterialEntry: Prisma.MaterialEntryCreateManyInput
  Guidance: Prisma.GuidanceCreateManyInput
  GuidanceVersion: Prisma.GuidanceVersionCreateManyInput
  GuidanceBlock: Prisma.GuidanceBlockCreateManyInput
  GuidancePicture: Prisma.GuidancePictureCreateManyInput
  Receipt: Prisma.ReceiptCreateManyInput
  SupplyPolicy: Prisma.SupplyPolicyCreateManyInput
  SupplyPolicyVersion: Prisma.SupplyPolicyVersionCreateManyInput
  SupplyRule: Prisma.SupplyRuleCreateManyInput
  SupplyStanding: Prisma.SupplyStandingCreateManyInput
  SupplyReceipt: Prisma.SupplyReceiptCreateManyInput
  BrandWords: Prisma.BrandWordsCreateManyInput
  OrderLine: Prisma.OrderLineCreateManyInput
  Visit: Prisma.VisitCreateManyInput
  VisitPlan: Prisma.VisitPlanCreateManyInput
  VisitPlanDay: Prisma.VisitPlanDayCreateManyInput
  VisitPlanStop: Prisma.VisitPlanStopCreateManyInput
  VisitPlanLeftOut: Prisma.VisitPlanLeftOutCreateManyInput
  Trace: Prisma.TraceCreateManyInput
  TraceSuggestion: Prisma.TraceSuggestionCreateManyInput
  Finding: Prisma.FindingCreateManyInput
  TraceFollowUp: Prisma.TraceFollowUpCreateManyInput
  TraceBrand: Prisma.TraceBrandCreateManyInput
  Promise: Prisma.PromiseCreateManyInput
  ChainEntry: Prisma.ChainEntryCreateManyInput
  HelpRequest: Prisma.HelpRequestCreateManyInput
  HelpRequestEvent: Prisma.HelpRequestEventCreateManyInput
  HelpRequestMessage: Prisma.HelpRequestMessageCreateManyInput
  RatingBatch: Prisma.RatingBatchCreateManyInput
  Rating: Prisma.RatingCreateManyInput
  RatingInvitation: Prisma.RatingInvitationCreateManyInput
  Notification: Prisma.NotificationCreateManyInput
  AuditEntry: Prisma.AuditEntryCreateManyInput
}

export type WriteRows = <Table extends keyof DemoRows>(
  table: Table,
  rows: readonly DemoRows[Table][],
) => Promise<void>

export type RowWriter = {
  write: WriteRows
  /** Changes one column of rows that were written before. */
  set<Table extends keyof DemoRows>(
    table: Table,
    column: keyof DemoRows[Table] & string,
    values: readonly { id: string; value: Date }[],
  ): Promise<void>
  done(): Promise<void>
}

/** Enough for PostgreSQL to be quick, little enough for the memory. */
const rowsAtOnce = 1_000
const mostWaiting = 4

/**
 * Writes rows in the order in which they are given, many at a time, while the next ones are being made: PostgreSQL
 * reads them from one JSON by the columns of the table, which neither Prisma nor statements row by row come near.
 */
export function rowWriter(client: Client): RowWriter {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other on the one connection; rejects with the first failure. */
  const queue = (work: () => Promise<unknown>): Promise<unknown> => {
    waiting += 1
    last = last.then(work).finally(() => (waiting -= 1))
    // Awaited by the next `write` or by `done`; a failure must not count as unhandled until then.
    last.catch(() => undefined)
    return last
  }
  return {
    async write(table, rows) {
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce)
        const written = queue(() => insert(client, table, some))
        if (waiting > mostWaiting) await written
      }
    },
    async set(table, column, values) {
      await queue(() =>
        client.query(
          `UPDATE "${table}" t SET "${column}" = v.value FROM json_to_recordset($1) AS v(id uuid, value timestamptz) WHERE t.id = v.id`,
          [JSON.stringify(values)],
        ),
      )
    },
    async done() {
      await last
    },
  }
}

async function insert(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const columns = Array.from(names, (name) => `"${name}"`).join(', ')
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1)`,
    [JSON.stringify(rows)],
  )
}
