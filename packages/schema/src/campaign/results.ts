import {
  addDays,
  addGroups,
  campaignWeeks,
  dateColumnOf,
  type Effect,
  effectOf,
  type GroupSums,
  type MarketType,
  marketTypes,
} from '@kewo/domain'
import type { Db } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { MarketType as MarketTypeEnum } from '../retailer/retailer.ts'
import { dates } from './campaign.ts'
import { knownWeeks, type Measure, resultSums, type SumsRow } from './resultSums.ts'
import { treatedScope } from './treated.ts'

/** Null of what there is no group for. */
type Side = { count: number; mean: number | null; meanBefore: number | null }
type Comparison = { marketType: MarketType | null; told: Side; control: Side; effect: Effect | null }

const EffectType = builder.objectRef<Effect>('CampaignEffect').implement({
  description:
    'How much more the shops that were told have than the control group. The means are evened out for what both sides had before.',
  fields: (t) => ({
    told: t.exposeFloat('told'),
    control: t.exposeFloat('control'),
    difference: t.exposeFloat('difference', { description: 'Less than 0: the control group has more.' }),
    low: t.exposeFloat('low', {
      description:
        'The true difference lies from here to high in 95 of 100 such campaigns. Where 0 lies between, none is to be seen.',
    }),
    high: t.exposeFloat('high'),
  }),
})

const SideType = builder.objectRef<Side>('ComparedSide').implement({
  description: 'One side of a comparison, as it is.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Shops.' }),
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'Of a shop, since the start; null of no shops.',
    }),
    meanBefore: t.exposeFloat('meanBefore', { nullable: true, description: 'The same before the start.' }),
  }),
})

const ComparisonType = builder.objectRef<Comparison>('CampaignComparison').implement({
  description: 'All shops that were told against all of the control group, whether they joined or not.',
  fields: (t) => ({
    marketType: t.expose('marketType', {
      type: MarketTypeEnum,
      nullable: true,
      description: 'Null: of both.',
    }),
    told: t.expose('told', { type: SideType }),
    control: t.expose('control', { type: SideType }),
    effect: t.expose('effect', {
      type: EffectType,
      nullable: true,
      description: 'Null without a control group, and where a side has fewer than 20 shops.',
    }),
  }),
})

type Results = {
  id: string
  drawn: boolean
  displayAsked: boolean
  weeksBefore: number
  weeksSince: number
  weeksInAll: number
  lastWeek: string | null
  rows: SumsRow[]
}

const of = (rows: readonly SumsRow[], measure: Measure, inControl: boolean, market: MarketType | null) =>
  addGroups(
    rows.filter(
      (row) =>
        row.measure === measure &&
        row.inControl === inControl &&
        (market === null || row.marketType === market),
    ),
  )

const sideOf = ({ count, before, after }: GroupSums): Side => ({
  count,
  mean: count > 0 ? after / count : null,
  meanBefore: count > 0 ? before / count : null,
})

function compare({ rows }: Results, measure: Measure, marketType: MarketType | null = null): Comparison {
  const [told, control] = [false, true].map((inControl) => of(rows, measure, inControl, marketType)) as [
    GroupSums,
    GroupSums,
  ]
  return { marketType, told: sideOf(told), control: sideOf(control), effect: effectOf(told, control) }
}

/** Of the shops that count as told. */
const toldNow = (campaignId: string, drawn: boolean) =>
  drawn ? { retailer: { drawnFor: { some: { campaignId, inControl: false } } } } : {}

const CampaignResults = builder.objectRef<Results>('CampaignResults').implement({
  description:
    'What a campaign has done, over the whole company, in whole weeks whose orders are known. Shops count as they were drawn, whatever became of them since; without a control group those of the audience now.',
  fields: (t) => ({
    weeksBefore: t.exposeInt('weeksBefore', {
      description: 'Weeks before the start whose orders are known, at most 8.',
    }),
    weeksSince: t.exposeInt('weeksSince', { description: 'Weeks since the start whose orders are known.' }),
    weeksInAll: t.exposeInt('weeksInAll', { description: 'Whole weeks that it lasts.' }),
    knownUntil: t.field({
      type: 'Day',
      nullable: true,
      description: 'The last day whose orders are counted.',
      resolve: ({ lastWeek }) => (lastWeek === null ? null : dateColumnOf(addDays(lastWeek, 6))),
    }),
    units: t.field({
      type: ComparisonType,
      description: 'Units of its products that a shop wanted in four weeks.',
      resolve: (results) => compare(results, 'UNITS'),
    }),
    unitsByMarket: t.field({
      type: [ComparisonType],
      description: 'The same by market type.',
      resolve: (results) => marketTypes.map((market) => compare(results, 'UNITS', market)),
    }),
    ordering: t.field({
      type: ComparisonType,
      description: 'Share of the shops that wanted any of its products, 0 to 1.',
      resolve: (results) => compare(results, 'ANY'),
    }),
    marginCents: t.field({
      type: ComparisonType,
      description: 'What a shop earns in four weeks by what it was given, integer cents at today’s prices.',
      resolve: (results) => compare(results, 'MARGIN'),
    }),
    joined: t.int({
      description: 'Shops that were told and have joined.',
      resolve: ({ id, drawn }, _args, { db }) =>
        db.participation.count({ where: { campaignId: id, status: 'JOINED', ...toldNow(id, drawn) } }),
    }),
    displayed: t.int({
      nullable: true,
      description: 'Shops a photo of whose display was accepted; null where no display is asked for.',
      resolve: async ({ id, drawn, displayAsked }, _args, { db }) => {
        if (!displayAsked) return null
        const accepted = { proofs: { some: { state: 'ACCEPTED' as const } } }
        return db.participation.count({ where: { campaignId: id, ...accepted, ...toldNow(id, drawn) } })
      },
    }),
  }),
})

builder.prismaObjectField('Campaign', 'results', (t) =>
  t.field({
    type: CampaignResults,
    nullable: true,
    complexity: 200,
    authScopes: { may: 'overseeCampaigns' },
    description: 'Null before it has been published.',
    select: { ...treatedScope, ...dates, displayAsked: true },
    resolve: (campaign, _args, { db, now, timeZone }) =>
      campaign.publishedAt && resultsOf(db, { now, timeZone }, campaign),
  }),
)

type Counted = Parameters<typeof campaignWeeks>[0] &
  Pick<Results, 'id' | 'displayAsked'> & { controlSeed: string | null }

async function resultsOf(
  db: Db,
  clock: { now: Date; timeZone: string },
  campaign: Counted,
): Promise<Results> {
  const weeks = campaignWeeks(campaign, clock.now, clock.timeZone)
  const known = await knownWeeks(db, [...weeks.before, ...weeks.since])
  const before = weeks.before.filter((week) => known.has(week))
  const since = weeks.since.filter((week) => known.has(week))
  return {
    ...{ id: campaign.id, drawn: campaign.controlSeed !== null, displayAsked: campaign.displayAsked },
    weeksInAll: weeks.inAll,
    ...{ weeksBefore: before.length, weeksSince: since.length, lastWeek: since.at(-1) ?? null },
    rows: await resultSums(db, clock, campaign, { before, since }),
  }
}
