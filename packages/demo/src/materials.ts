import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople } from './staff.ts'
import type { DemoTrace } from './traces.ts'
import type { DemoRows } from './writeRows.ts'

type Setting = {
  campaigns: readonly DemoCampaign[]
  participations: readonly (DemoRows['Participation'] & { id: string })[]
  /** The shops of the territory that people look at first. */
  shops: readonly DemoShop[]
  people: DemoPeople
  /** Records of the last days: in these visits it was handed over. */
  lately: readonly DemoTrace[]
}

type Entry = DemoRows['MaterialEntry'] & { id: string; at: Date }

/** As many as came to the market department: by the holiday some more are needed. */
const cameToDepartment = 24
const cameToCompany = 120

/** Material of campaigns: it came to the company and the department, and is handed over as managers come by; one was by mistake. */
export function materialsOf(demo: Demo, setting: Setting): Entry[] {
  const { campaigns, participations, shops, people, lately } = setting
  const [first] = shops
  if (!first) return []
  const { department } = first.territory
  const byId = people.admins[0]!.id
  const shopIds = new Set(shops.map(({ id }) => id))
  return campaigns.flatMap(({ plan, row, dates }) => {
    const { publishedAt, startsAt } = dates
    if (!plan.material || !publishedAt || !startsAt || startsAt > demo.now) return []
    const id = demo.ids('material', plan.title)
    const entry = (at: Date, regionId: string, count: number, over: object = {}): Entry => ({
      ...{ id: id(at), campaignId: row.id, regionId, count, byId, at, ...over },
    })
    const handed = participations
      .filter(
        ({ campaignId, retailerId, status }) =>
          campaignId === row.id && status === 'JOINED' && shopIds.has(retailerId),
      )
      .flatMap(({ id: participationId, retailerId, answeredAt }) => {
        const made = lately.find(
          ({ visit }) => visit.shop.id === retailerId && visit.completedAt > new Date(answeredAt),
        )
        return made ? [{ participationId, visit: made.visit }] : []
      })
      .slice(0, cameToDepartment)
      .map(({ participationId, visit }) =>
        entry(visit.completedAt, department.id, -1, {
          ...{ participationId, visitId: visit.id, byId: visit.staff.id },
        }),
      )
    const mistaken = handed.at(-1)
    const back =
      mistaken && handed.length > 3
        ? [
            entry(new Date(mistaken.at.getTime() + 1_800_000), department.id, 1, {
              ...{ participationId: mistaken.participationId, undoesId: mistaken.id },
              ...{ visitId: mistaken.visitId, byId: mistaken.byId },
            }),
          ]
        : []
    return [
      entry(publishedAt, department.path[0]!, cameToCompany),
      entry(startsAt, department.id, cameToDepartment),
      ...handed,
      ...back,
    ]
  })
}
