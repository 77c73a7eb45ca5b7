import { keptReading } from '@kewo/domain'
import type { Album } from './album.ts'
import { toldSince } from './brandTelling.ts'
import type { DemoProduct } from './brands.ts'
import type { Demo } from './demo.ts'
import { type Crew, type Fieldwork, fieldworkOf, type Story } from './fieldwork.ts'
import { chainsOf } from './chains.ts'
import { plansOf } from './plans.ts'
import type { DemoPromise } from './promises.ts'
import type { DemoShop } from './retailers.ts'
import { type Occasion, visitOccasion } from './ratings.ts'
import { workingWithKewo } from './texts/rollout.ts'
import type { DemoTrace } from './traces.ts'
import { isCompleted, visitRow } from './visits.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

type Setting = {
  products: readonly DemoProduct[]
  stories: readonly Story[]
  album: Album
  /** Told before each department which one it is, and of how many. */
  onDepartment: (number: number, total: number) => void
}

/** What the rest of the demo has to know of the visits; `talked`: shops with brands that they were told of lately. */
export type FieldworkLeft = {
  promises: DemoPromise[]
  occasions: Occasion[]
  lately: DemoTrace[]
  talked: Set<string>
}

/** Of records that are older nobody has to be told any more. */
const latelyDays = 15

/** Writes department after department, so that only one is in the memory at a time. */
export async function writeFieldwork(
  demo: Demo,
  write: WriteRows,
  crews: readonly Crew[],
  { products, stories, album, onDepartment }: Setting,
): Promise<FieldworkLeft> {
  const left: FieldworkLeft = { promises: [], occasions: [], lately: [], talked: new Set() }
  const setting = {
    ...{ products, stories },
    reading: keptReading(),
    signatureOf: album.signature,
    photosOf: album.visitPhotos,
  }
  const departments = [...Map.groupBy(crews, ({ territory }) => territory.department.name)]
  for (const [index, [name, ofDepartment]] of departments.entries()) {
    onDepartment(index + 1, departments.length)
    const work = await fieldworkOf(demo, ofDepartment, demo.day(-workingWithKewo[name]!), setting)
    const ids = demo.ids('chain entries', name)
    const chained = await chainsOf(work.traces, work.promises, ids, album.drawn)
    await writeWork(write, work, chained.traces)
    await write('ChainEntry', chained.entries)
    const plans = ofDepartment.flatMap((crew) => plansOf(demo, crew, owedShops(crew, work.promises)))
    await write('Visit', plans.map(visitRow))
    left.promises.push(...work.promises)
    left.lately.push(...work.traces.filter(({ trace }) => trace.submittedAt > demo.at(-latelyDays, '0:00')))
    for (const { visit, brands } of work.traces)
      if (visit.day >= toldSince(demo))
        for (const { brandId } of brands) left.talked.add(`${visit.shop.id} ${brandId}`)
    // The demo's own shop is asked by hand, see its story.
    const asked = work.visits
      .filter(isCompleted)
      .filter(({ shop, day }) => shop.user.username !== 'shop' || day < demo.day(-45))
    left.occasions.push(...asked.map(visitOccasion))
  }
  return left
}

/** The shops to which the manager of a territory owes something, the one that is due first before the others. */
function owedShops({ team, shops }: Crew, promises: readonly DemoPromise[]): DemoShop[] {
  const open = promises.filter(({ status, staffId }) => status === 'OPEN' && staffId === team.manager.id)
  const soonest = open.toSorted((one, other) => one.dueOn.getTime() - other.dueOn.getTime())
  const owed = new Set(soonest.map(({ retailerId }) => shops.find(({ id }) => id === retailerId)))
  return [...owed].filter((shop) => shop !== undefined)
}

async function writeWork(
  write: WriteRows,
  { visits, traces }: Fieldwork,
  chained: DemoRows['Trace'][],
): Promise<void> {
  await write('Visit', visits.map(visitRow))
  await write('Trace', chained)
  await write(
    'TraceSuggestion',
    traces.flatMap(({ suggestions }) => suggestions),
  )
  await write(
    'Finding',
    traces.flatMap(({ findings }) => findings),
  )
  await write(
    'TraceFollowUp',
    traces.flatMap(({ followUps }) => followUps),
  )
  await write(
    'TraceBrand',
    traces.flatMap(({ brands }) => brands),
  )
}
