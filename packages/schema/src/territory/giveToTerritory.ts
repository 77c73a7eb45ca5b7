import { countWords, InvalidInput, nothingToGive, RegionIsClosed, SelectionChanged } from '@kewo/domain'
import type { DbTransaction, Territory as Row } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { refusalType } from '../builder/refusals.ts'
import { visibleTerritories } from './access.ts'
import { giftArgs, ShopSelection, shopsToGive } from './gift.ts'
import { giftFroms } from './giftFrom.ts'
import { auditedMoves, chunksOf, type Move, moveShops } from './moveShops.ts'
import { tellOfMoves } from './tellOfShops.ts'
import { Territory } from './territory.ts'
import { TerritoryGift } from './territoryGift.ts'

refusalType(SelectionChanged, 'Not the shops that were counted; somebody has changed something in between.')

builder.mutationField('giveToTerritory', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaField({
    type: TerritoryGift,
    ...makesStale('retailers', 'territories'),
    description:
      "Gives shops to a territory: its people see and serve them from now on, those of the territory before no longer do. Shops of another market department move to the territory's. It can be taken back.",
    complexity: 50,
    args: {
      territoryId: t.arg.globalID({ for: Territory, required: true, description: giftArgs.territoryId }),
      shops: t.arg({ type: ShopSelection, required: true, description: giftArgs.shops }),
      confirmedCount: t.arg.int({
        required: true,
        description: 'To how many the viewer has agreed: count of territoryGiftCount.',
      }),
    },
    errors: { types: [SelectionChanged, InvalidInput, RegionIsClosed] },
    resolve: async (query, _root, { territoryId, shops, confirmedCount }, context) => {
      const { db, viewer, now } = context
      const giftId = await db.$transaction(
        async (transaction) => {
          const scope = { id: territoryId.id, AND: visibleTerritories(viewer) }
          const territory = found(await transaction.territory.findFirst({ where: scope }))
          const where = await shopsToGive(transaction, viewer, shops, territory.id, now)
          const lying = await transaction.retailer.findMany({
            where,
            select: { id: true, territoryId: true, regionId: true },
            orderBy: { id: 'asc' },
          })
          const to = { territoryId: territory.id, regionId: territory.regionId }
          const moves = lying.map(({ id, ...from }) => ({ id, from, to }))
          const count = await moveShops(transaction, moves)
          if (count !== confirmedCount || count !== moves.length)
            throw new SelectionChanged(confirmedCount, count)
          if (count === 0) throw nothingToGive()
          await tellOfMoves({ ...context, db: transaction }, moves)
          await recordAct(transaction, context, {
            action: 'giveToTerritory',
            subjectType: 'Territory',
            subjectId: territory.id,
            after: {
              territory: territory.name,
              count,
              from: await fromWords(transaction, moves),
              retailerIds: auditedMoves(moves),
            },
          })
          return keepGift(transaction, territory, moves, { giverId: viewer.staffId, givenAt: now })
        },
        { timeout: 120_000 },
      )
      return db.territoryGift.findUniqueOrThrow({ ...query, where: { id: giftId } })
    },
  }),
)

/** From which territories and how many, as the audit log says it. */
async function fromWords(db: DbTransaction, moves: readonly Move[]): Promise<string[]> {
  const groups = Map.groupBy(moves, ({ from }) => from.territoryId)
  const froms = await giftFroms(
    db,
    [...groups].map(([territoryId, { length: count }]) => ({ territoryId, count })),
  )
  return froms.map(({ name, count }) => `${name ?? '—'} (${countWords(count)})`)
}

async function keepGift(
  db: DbTransaction,
  territory: Row,
  moves: readonly Move[],
  given: { giverId: string; givenAt: Date },
): Promise<string> {
  const { id } = await db.territoryGift.create({ data: { territoryId: territory.id, ...given } })
  const rows = moves.map((move) => ({
    giftId: id,
    retailerId: move.id,
    fromTerritoryId: move.from.territoryId,
    fromRegionId: move.from.regionId,
  }))
  for (const data of chunksOf(rows)) await db.territoryGiftShop.createMany({ data })
  return id
}
