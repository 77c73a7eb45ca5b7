import { brandPaces, foldedAreas } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { Brand } from '../brand/brand.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import type { SignedIn } from '../builder/context.ts'
import { Region } from '../region/region.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { type BrandWordsRow, wordsOf } from './brandWords.ts'
import {
  brandsOf,
  columnsOf,
  type FairBrand,
  type FairColumn,
  type FairFigures,
  figuresOf,
  mostBrands,
  mostColumns,
  mostVisited,
  skippedOf,
} from './figures.ts'
import { type FairnessOf, fairnessScope } from './scope.ts'

export const BrandFairnessOf = builder.enumType('BrandFairnessOf', {
  description: 'Whose telling of brands is looked at.',
  values: {
    OWN: { description: 'One’s own, as the manager of shops: up to the last whole week.' },
    MANAGERS: {
      description:
        'That of each manager whom one leads as a supervisor, a week later: what one sees, the manager has seen for seven days.',
    },
    AREAS: { description: 'That of areas, without a name: for who sees the whole company.' },
  } satisfies Record<FairnessOf, object>,
})

export const BrandPace = builder.enumType('BrandPace', {
  description:
    'How a brand goes by the order lines of the whole company in the period. FAST: the most ordered brands that make up 60 %; STEADY: those after them up to 88 %; SLOW: the rest.',
  values: brandPaces,
})

type Column = FairColumn & { id: string; managerId: string | null; regionId: string | null; isRest: boolean }

const FairColumnType = builder.objectRef<Column>('BrandFairnessColumn').implement({
  description:
    'One manager, or one area. They stand by the name of their territory or area, never by a figure.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Within this look; no node.' }),
    manager: t.prismaField({
      type: 'Staff',
      nullable: true,
      description: 'Null where columns are areas.',
      resolve: (query, { managerId }, _args, { db }) =>
        managerId ? db.staff.findUnique({ ...query, where: { id: managerId } }) : null,
    }),
    territories: t.prismaField({
      type: ['Territory'],
      complexity: listOf(3, 5),
      description: 'Of the manager, by name; none where columns are areas.',
      resolve: (query, { managerId }, _args, { db }) =>
        managerId
          ? db.territory.findMany({
              ...query,
              where: { members: { some: { staffId: managerId, role: 'MANAGER' } } },
              orderBy: [{ name: 'asc' }, { id: 'asc' }],
              take: 10,
            })
          : [],
    }),
    region: t.prismaField({
      type: Region,
      nullable: true,
      description: 'Null where columns are managers, and for the areas that are put together.',
      resolve: (query, { regionId }, _args, { db }) =>
        regionId ? db.region.findUnique({ ...query, where: { id: regionId } }) : null,
    }),
    isRest: t.exposeBoolean('isRest', {
      description: 'Areas put together because in one of them fewer than three managers made visits.',
    }),
    shops: t.exposeInt('shops', { description: 'Open shops that their manager visited in the period.' }),
  }),
})

type Cell = FairFigures & {
  id: string
  columnId: string
  canBeUnderstood: boolean
  skipped: boolean
  words: BrandWordsRow | null
}

const FairCell = builder.objectRef<Cell>('BrandFairnessCell').implement({
  description:
    'One brand in the shops of one column, in shops that may sell it and were visited in the period.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Within this look; no node.' }),
    columnId: t.exposeID('columnId', { description: 'BrandFairnessColumn.id.' }),
    maySell: t.exposeInt('maySell', {
      description: 'Shops; not those to which the supply of the newest week of the period gives none of it.',
    }),
    told: t.exposeInt('told', {
      description: 'Of these, where a record names it among the brands talked about.',
    }),
    understood: t.int({
      nullable: true,
      description:
        'Of these, who answered the question of a guidance about it right, or joined a campaign of it whose answers have closed. Null where there was neither.',
      resolve: ({ understood, canBeUnderstood }) => (canBeUnderstood ? understood : null),
    }),
    onShelf: t.exposeInt('onShelf', {
      description:
        'Of these, who was given some in a week or had a display accepted, and where the newest record does not find it out of stock.',
    }),
    toldOnShelf: t.exposeInt('toldOnShelf', { description: 'Both told and on the shelf.' }),
    passedOver: t.exposeInt('passedOver', { description: 'Told of a fast brand and not of it.' }),
    skipped: t.exposeBoolean('skipped', {
      description:
        'Whether it is skipped for the fast ones: most shops heard of a fast brand and not of it, and its share of what was told is below two fifths of its share of what these shops may sell. Only from 20 shops on, never of areas. No target: it is held against nobody else.',
    }),
    managerWords: t.string({
      nullable: true,
      description: 'What the manager says of it. Null where nothing was said, and for areas.',
      resolve: ({ words }) => words?.words ?? null,
    }),
    managerWordsAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ words }) => words?.writtenAt ?? null,
    }),
  }),
})

type BrandRow = FairBrand & { rowId: string; cells: Cell[] }

const FairBrandType = builder.objectRef<BrandRow>('BrandFairnessBrand').implement({
  description: 'One brand on sale, with its figures in each column.',
  fields: (t) => ({
    id: t.exposeID('rowId', { description: 'Within this look; no node.' }),
    brand: t.prismaField({
      type: Brand,
      resolve: (query, { id }, _args, { db }) => db.brand.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    pace: t.expose('pace', { type: BrandPace }),
    orderLines: t.exposeInt('lines', {
      description: 'In the whole company and period: a line is a product that a shop was given in a week.',
    }),
    cells: t.expose('cells', {
      type: [FairCell],
      complexity: listOf(mostColumns),
      description: 'In the order of the columns.',
    }),
  }),
})

type Look = {
  id: string
  of: FairnessOf
  from: Date
  to: Date
  regionId: string | null
  columns: Column[]
  columnsLeft: number
  brands: BrandRow[]
  brandsLeft: number
}

const BrandFairness = builder.objectRef<Look>('BrandFairness').implement({
  description:
    '品牌公平: which brands shops were told of, have understood and have on the shelf, in eight whole weeks. It shows what is skipped for the fast brands; it sets no target and ranks nobody.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of this look; no node.' }),
    of: t.expose('of', { type: BrandFairnessOf }),
    from: t.expose('from', { type: 'Day' }),
    to: t.expose('to', { type: 'Day', description: 'A Sunday.' }),
    region: t.prismaField({
      type: Region,
      nullable: true,
      description: 'Into which region one looks, for areas.',
      resolve: (query, { regionId }, _args, { db }) =>
        regionId ? db.region.findUnique({ ...query, where: { id: regionId } }) : null,
    }),
    columns: t.expose('columns', { type: [FairColumnType], complexity: listOf(mostColumns) }),
    columnsLeft: t.exposeInt('columnsLeft', { description: `Columns beyond the first ${mostColumns}.` }),
    brands: t.expose('brands', {
      type: [FairBrandType],
      complexity: listOf(mostBrands),
      description: `The most ordered first. None where more than ${mostVisited} shops were visited: look into an area.`,
    }),
    brandsLeft: t.exposeInt('brandsLeft', { description: `Brands beyond the first ${mostBrands}.` }),
  }),
})

builder.queryField('brandFairness', (t) =>
  t.withAuth({ may: 'seeBrandFairness' }).field({
    type: BrandFairness,
    complexity: 100,
    description:
      'Brands by manager or by area. Empty where the asker has no shops of the own, leads nobody, or does not see the whole company.',
    args: {
      of: t.arg({ type: BrandFairnessOf, required: true }),
      regionId: t.arg.globalID({
        for: Region,
        description: 'For AREAS: into which region to look; the company where none is named.',
      }),
    },
    resolve: async (_root, { of, regionId }, context) => look(context, of, regionId?.id ?? null),
  }),
)

async function look(context: SignedIn<StaffViewer>, of: FairnessOf, asked: string | null): Promise<Look> {
  const { db, now, viewer } = context
  const regionId = of === 'AREAS' && viewer.seesAll ? (asked ?? viewer.regionPath[0] ?? null) : null
  const scope = fairnessScope(context, of, regionId)
  const found = await columnsOf(db, scope)
  const columns = of === 'AREAS' ? areas(found) : await managers(db, found)
  const shown = columns.slice(0, mostColumns)
  const visited = shown.reduce((sum, { shops }) => sum + shops, 0)
  const all = visited > mostVisited ? [] : await brandsOf(db, scope, now)
  const brands = all.slice(0, mostBrands)
  const figures = await figuresOf(db, scope, brands, shown, now)
  const words =
    of === 'AREAS'
      ? []
      : await wordsOf(
          db,
          shown.map(({ managerId }) => managerId!),
        )
  const prefix = [of, regionId].filter(Boolean).join(':')
  const skipped = new Map(
    shown.map((column) => [
      column.id,
      column.managerId
        ? skippedOf(brands.map(({ id, pace }) => ({ id, pace, ...figures(column, id) })))
        : new Set(),
    ]),
  )
  const cells = ({ id, canBeUnderstood }: FairBrand) =>
    shown.map((column): Cell => ({
      ...figures(column, id),
      ...{ id: `${prefix}:${column.id}:${id}`, columnId: column.id, canBeUnderstood },
      skipped: skipped.get(column.id)!.has(id),
      words: words.find(({ staffId, brandId }) => staffId === column.managerId && brandId === id) ?? null,
    }))
  return {
    ...{ id: prefix, of, from: scope.firstDay, to: scope.lastDay, regionId },
    ...{ columns: shown, columnsLeft: columns.length - shown.length },
    brands: brands.map((brand) => ({ ...brand, rowId: `${prefix}:${brand.id}`, cells: cells(brand) })),
    brandsLeft: all.length - brands.length,
  }
}

type Found = Awaited<ReturnType<typeof columnsOf>>

/** By the names of their territories, as one reads a map. */
async function managers(db: SignedIn['db'], found: Found): Promise<Column[]> {
  const members = await db.territoryMember.findMany({
    where: { role: 'MANAGER', staffId: { in: found.map(({ key }) => key) } },
    select: { staffId: true, territory: { select: { name: true } } },
    orderBy: { territory: { name: 'asc' } } satisfies Prisma.TerritoryMemberOrderByWithRelationInput,
  })
  const order = [...new Set(members.map(({ staffId }) => staffId))]
  return found
    .toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
    .map((column) => ({
      ...{ ...column, id: column.key, keys: [column.key] },
      ...{ managerId: column.key, regionId: null, isRest: false },
    }))
}

/** Areas with too few managers to be without a name are put together. */
function areas(found: Found): Column[] {
  const { shown, folded } = foldedAreas(found)
  const by = new Map(found.map((area) => [area.key, area]))
  const column = (keys: readonly string[], isRest: boolean): Column => {
    const all = keys.map((key) => by.get(key)!)
    const sum = (of: 'shops' | 'managers') => all.reduce((total, area) => total + area[of], 0)
    const key = isRest ? 'REST' : keys[0]!
    return {
      ...{ id: key, key, keys: [...keys], shops: sum('shops'), managers: sum('managers') },
      ...{ managerId: null, regionId: isRest ? null : key, isRest },
    }
  }
  return [
    ...shown.toSorted().map((key) => column([key], false)),
    ...(folded.length > 0 ? [column(folded, true)] : []),
  ]
}
