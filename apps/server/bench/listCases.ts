import type { ListReaders } from './loadLists.ts'

type Filters = Record<string, object>

/** A list of the staff's app: its orders, and its filters, each by the name under which it is printed. */
export type ListCase = { field: string; orders: readonly string[]; nodes: string; filters: Filters }

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

/** Whoever adds a list, an order or a filter to the staff's app adds it here. */
export function listCases({ regionId, territoryId }: ListReaders): ListCase[] {
  const region = { regionId: globalId('Region', regionId) }
  const territory = { territoryId: globalId('Territory', territoryId) }
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
  return [
    {
      field: 'retailers',
      orders: ['NAME', 'LAST_VISIT', 'GRADE'],
      nodes: 'id name licenceNumber grade marketType lastVisitedAt region { name } territory { name }',
      filters: {
        none: {},
        region,
        territory,
        'no territory': { noTerritory: true },
        'outside a territory': { outsideTerritoryId: territory.territoryId },
        market: { marketType: 'RURAL' },
        format: { format: 'CONVENIENCE' },
        district: { businessDistrict: 'SCHOOL' },
        'grade from 28': { gradeFrom: 28 },
        'grade to 2': { gradeTo: 2 },
        'place doubtful': { placeStatus: 'DOUBTFUL' },
        'not visited for 60 days': { notVisitedForDays: 60 },
        'licence unclear': { unclearLicence: true },
        'without a sign-in': { withoutPortal: true },
        closed: { closed: true },
        'search, all have it (零售)': { search: '零售' },
        'search, one in five (99)': { search: '99' },
        'search, nobody (零无)': { search: '零无' },
      },
    },
    {
      field: 'visits',
      orders: [],
      nodes: 'id status plannedOn startedAt retailer { name } staff { name }',
      filters: Object.fromEntries(
        ['PLANNED', 'IN_PROGRESS', 'DONE', 'CALLED_OFF'].flatMap((view): [string, object][] => [
          [view, { view }],
          [`${view}, a month`, { view, from: day(30), to: day(-30) }],
          [`${view}, search (99)`, { view, search: '99' }],
        ]),
      ),
    },
    {
      field: 'helpRequests',
      orders: [],
      nodes: 'id number words status dueAt lastEventAt retailer { name }',
      filters: Object.fromEntries(
        ['ALL', 'MY_DESK', 'OPEN', 'OVERDUE', 'SETTLED', 'WAITING'].flatMap((view): [string, object][] => [
          [view, { view }],
          [`${view}, category`, { view, category: 'EQUIPMENT' }],
          [`${view}, search (不亮)`, { view, search: '不亮' }],
        ]),
      ),
    },
    {
      field: 'promises',
      orders: [],
      nodes: 'id text dueOn status retailer { name }',
      filters: {
        none: {},
        open: { status: 'OPEN' },
        kept: { status: 'KEPT' },
        'due within a week': { status: 'OPEN', dueWithinDays: 7 },
      },
    },
    {
      field: 'territories',
      orders: ['NAME', 'REGION'],
      nodes: 'id name region { name }',
      filters: {
        none: {},
        region,
        'without a courier': { without: 'COURIER' },
        'search (辖区)': { search: '辖区' },
      },
    },
    {
      field: 'people',
      orders: ['NAME', 'REGION'],
      nodes: 'id name roles region { name }',
      filters: {
        none: {},
        region,
        managers: { role: 'MANAGER' },
        left: { left: true },
        'search (经理)': { search: '经理' },
      },
    },
  ]
}
