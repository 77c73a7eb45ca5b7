import type { Act } from './act.ts'
import { audienceFrom, type DemoAudience } from './audiences.ts'
import type { Demo } from './demo.ts'
import type { DemoRegions } from './regions.ts'
import type { DemoStaff } from './staff.ts'
import { cadencePlans } from './texts/cadencePlan.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

export type DemoCadence = {
  row: DemoRows['Cadence'] & { id: string }
  audience: DemoAudience
  createdAt: Date
}

/** Days before today on which the company settled how often it calls. */
const settledDaysAgo = 96

export function makeCadences(demo: Demo, regions: DemoRegions): DemoCadence[] {
  const id = demo.ids('cadences')
  return cadencePlans.map(({ name, owedPerFourWeeks, audience: plan }, index) => {
    const createdAt = demo.at(-settledDaysAgo, `14:${20 + index * 4}`)
    const audience = audienceFrom(id(createdAt), plan, regions)
    const row = { id: id(createdAt), name, audienceId: audience.id, owedPerFourWeeks }
    return { row: { ...row, createdAt, updatedAt: createdAt }, audience, createdAt }
  })
}

export async function writeCadences(write: WriteRows, cadences: readonly DemoCadence[]): Promise<void> {
  await write(
    'Audience',
    cadences.map(({ audience }) => audience),
  )
  await write(
    'Cadence',
    cadences.map(({ row }) => row),
  )
}

export function cadenceActs(cadences: readonly DemoCadence[], by: DemoStaff): Act[] {
  return cadences.map(
    ({ row: { id, name, owedPerFourWeeks }, audience: { id: _id, ...audience }, createdAt }) => ({
      at: createdAt,
      by,
      action: 'createCadence',
      subjectType: 'Cadence',
      subjectId: id,
      after: { name, owedPerFourWeeks, audience },
    }),
  )
}
