import { ChangedMeanwhile, NothingToTakeBack, RegionIsClosed } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { refusalType } from '../builder/refusals.ts'
import { visibleTerritories } from './access.ts'
import { auditedMoves, type Move, moveShops } from './moveShops.ts'
import { tellOfMoves } from './tellOfShops.ts'
import { TerritoryGift } from './territoryGift.ts'

refusalType(NothingToTakeBack, 'Taken back already, or all of the shops lie elsewhere by now.')

builder.mutationField('takeBackGift', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaField({
    type: TerritoryGift,
    ...makesStale('retailers', 'territories'),
    description:
      'Puts the shops of a gift back where they lay before. Those that have been given on since stay where they are.',
    complexity: 50,
    args: { id: t.arg.globalID({ for: TerritoryGift, required: true }) },
    errors: { types: [ChangedMeanwhile, NothingToTakeBack, RegionIsClosed] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, viewer, now } = context
      await db.$transaction(
        async (transaction) => {
          const scope = { id, territory: visibleTerritories(viewer) }
          const { territory } = found(
            await transaction.territoryGift.findFirst({ where: scope, select: { territory: true } }),
          )
          const { count } = await transaction.territoryGift.updateMany({
            where: { id, takenBackAt: null },
            data: { takenBackAt: now },
          })
          const moves = await movesBack(transaction, id, territory.id)
          if (count === 0 || moves.length === 0) throw new NothingToTakeBack()
          if ((await moveShops(transaction, moves)) !== moves.length)
            throw new ChangedMeanwhile({ type: 'TerritoryGift', id })
          await tellOfMoves({ ...context, db: transaction }, moves)
          await recordAct(transaction, context, {
            action: 'takeBackGift',
            subjectType: 'Territory',
            subjectId: territory.id,
            after: { territory: territory.name, count: moves.length, retailerIds: auditedMoves(moves) },
          })
        },
        { timeout: 120_000 },
      )
      return db.territoryGift.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function movesBack(db: DbTransaction, giftId: string, territoryId: string): Promise<Move[]> {
  const shops = await db.territoryGiftShop.findMany({
    where: { giftId, retailer: { territoryId } },
    select: {
      ...{ retailerId: true, fromTerritoryId: true, fromRegionId: true },
      retailer: { select: { regionId: true } },
    },
    orderBy: { retailerId: 'asc' },
  })
  return shops.map(({ retailerId, retailer, fromTerritoryId, fromRegionId }) => ({
    id: retailerId,
    from: { territoryId, regionId: retailer.regionId },
    to: { territoryId: fromTerritoryId, regionId: fromRegionId },
  }))
}
