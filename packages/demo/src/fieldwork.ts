import { setImmediate } from 'node:timers/promises'
import {
  addDays,
  comparable,
  type LocalDay,
  localMinuteOf,
  productNamesOf,
  type Reading,
  weekdayOf,
} from '@kewo/domain'
import { brandTelling } from './brandTelling.ts'
import { type KeptNotes, keptNotes } from './keptNotes.ts'
import type { DemoProduct } from './brands.ts'
import type { Demo } from './demo.ts'
import { type Note, noteWriter, type OpenFinding } from './notes.ts'
import { type DemoPromise, promiseFrom, remarkOn } from './promises.ts'
import type { DemoTerritory } from './regions.ts'
import type { DemoShop } from './retailers.ts'
import { daysOut, roundsOf } from './rounds.ts'
import type { DemoStaff, Team } from './staff.ts'
import { answerOf, corrected, type DemoTrace, type Earlier, noteText, traceOf } from './traces.ts'
import { type CompletedVisit, type DemoVisit, isCompleted, lastVisitOfDay, visitsOnDay } from './visits.ts'
import { writerNamed } from './writers.ts'

export type Crew = { territory: DemoTerritory; team: Team; shops: readonly DemoShop[] }

/** What a department's managers did and wrote, day by day. */
export type Fieldwork = { visits: DemoVisit[]; traces: DemoTrace[]; promises: DemoPromise[] }

/** A visit whose record is told by hand. */
export type Story = { shop: DemoShop; day: LocalDay; note: Note }

export type FieldworkSetting = {
  products: readonly DemoProduct[]
  /** The same phrases come again all year, whoever writes. */
  reading: Reading
  signatureOf(staff: DemoStaff): string
  /** Draws what the visit's record is to show. */
  photosOf(visit: CompletedVisit, traceId: string): readonly string[]
  /** Visits told by hand; around them chance keeps away from the shop. */
  stories: readonly Story[]
}

/** How many of one's own notes a note is held against, and how many of colleagues' since Monday. */
const [ownNotes, peerNotes] = [20, 100]
const nothingOfPeers = keptNotes(1)

/**
 * The managers of one department from `first` to yesterday, told day by day, so that each note stands against the ones
 * that were really there before it. Also sets when each shop was last visited.
 */
export async function fieldworkOf(
  demo: Demo,
  crews: readonly Crew[],
  first: LocalDay,
  setting: FieldworkSetting,
): Promise<Fieldwork> {
  const work: Fieldwork = { visits: [], traces: [], promises: [] }
  const hasPeer = crews.length > 1
  const managers = crews.map((crew) => managerAtWork(demo, { ...crew, hasPeer }, first, setting, work))
  for (let day = first; day < demo.today; day = addDays(day, 1)) {
    for (const manager of managers) {
      // No department has more than two managers.
      const peer = managers.find((other) => other !== manager)
      manager.work(day, peer?.notesOfWeek(day) ?? nothingOfPeers)
    }
    // The pictures that are being drawn and the rows that are being written want their turn.
    await setImmediate()
  }
  return work
}

function namesOf(products: readonly DemoProduct[]): string[] {
  return products.flatMap(({ name, nicknames = [], brand }) => [name, ...nicknames, brand.name])
}

function managerAtWork(
  demo: Demo,
  { territory, team, shops, hasPeer }: Crew & { hasPeer: boolean },
  first: LocalDay,
  setting: FieldworkSetting,
  work: Fieldwork,
) {
  const random = demo.random('fieldwork', territory.index)
  const id = demo.ids('fieldwork', territory.index)
  const writer = writerNamed(team.manager.name, random)
  const telling = brandTelling(demo, team.manager, setting.products)
  const write = noteWriter(random, team, writer, setting.products)
  const productNames = namesOf(setting.products)
  const names = productNamesOf(productNames)
  const out = new Set(daysOut(demo, random, first))
  const rounds = roundsOf(random, shops)
  const answers = new Map(
    shops.map((shop) => [shop.id, random.chance(0.2) ? 0.12 : 0.35 + random.next() * 0.6]),
  )
  const before = new Map<string, { leftOpen: OpenFinding[]; promise: DemoPromise | null }>()
  const own = keptNotes(ownNotes)
  let ofWeek = { monday: '', notes: keptNotes(peerNotes) }
  const stories = setting.stories.filter(({ shop }) => shops.includes(shop))
  for (const { day } of stories) out.add(day)
  let round = random.int(0, rounds.length - 1)

  /** In the four weeks before and in all time after its story nobody comes by chance. */
  function awaitsStory(shop: DemoShop, day: LocalDay): boolean {
    return stories.some((story) => story.shop === shop && day > addDays(story.day, -25))
  }

  function withTold(note: Note, day: LocalDay): Note {
    return { ...note, brandIds: telling(day, note.brandIds) }
  }

  function record(visit: CompletedVisit, peers: KeptNotes, told: Note | null): void {
    const { leftOpen = [], promise = null } = before.get(visit.shop.id) ?? {}
    const minutes = localMinuteOf(visit.startedAt, demo.timeZone)
    const remark = promise && random.chance(0.6) ? remarkOn(promise, random) : null
    const note = told
      ? { ...told, answered: leftOpen }
      : withTold(write({ shop: visit.shop, day: visit.day, minutes, leftOpen, remark }), visit.day)
    const from = {
      retailerId: visit.shop.id,
      visitId: visit.id,
      createdAt: visit.completedAt,
      keeps: writer.keeps,
    }
    const promises = note.promises.map((draft) => promiseFrom(demo, random, id, draft, from))
    const { findings, trace } = submit(
      visit,
      note,
      { at: visit.completedAt, version: 1 },
      { leftOpen, peers },
    )
    before.set(visit.shop.id, { leftOpen: stillOpen(note, findings), promise: promises[0] ?? null })
    const kept = comparable(noteText(note), names, setting.reading)
    own.add(kept, trace.id)
    if (hasPeer) notesOfWeek(visit.day).add(kept, trace.id)
    work.promises.push(...promises)
    visit.shop.lastVisitedAt = visit.completedAt
  }

  function submit(
    visit: CompletedVisit,
    note: Note,
    { at, version }: { at: Date; version: number },
    against: Omit<Earlier, 'own'>,
  ): DemoTrace {
    const photosOf = (traceId: string) => (version === 1 ? setting.photosOf(visit, traceId) : [])
    const submitted = { at, version, photosOf, signatureFileId: setting.signatureOf(visit.staff) }
    const earlier = { own, ...against }
    const made = traceOf(visit, note, submitted, {
      ...{ id, productNames, earlier },
      reading: setting.reading,
    })
    // The newest record that is told by hand still waits for the shop.
    const willing = stories.some(({ day }) => day === visit.day && visit.shop.user.username === 'shop')
      ? 0
      : answers.get(visit.shop.id)!
    const answer = answerOf(demo, random, visit.shop, at, version === 1 ? willing : 0.9)
    Object.assign(made.trace, answer)
    work.traces.push(made)
    if (answer.answer !== 'DISPUTED' || version > 1) return made
    const again = new Date(answer.answeredAt!.getTime() + random.int(2, 20) * 3_600_000)
    const corrects = again < demo.now && random.chance(0.6)
    return corrects
      ? submit(visit, corrected(random, note, answer.disputeReason!), { at: again, version: 2 }, against)
      : made
  }

  function notesOfWeek(day: LocalDay): KeptNotes {
    const monday = addDays(day, 1 - weekdayOf(day))
    if (ofWeek.monday !== monday) ofWeek = { monday, notes: keptNotes(peerNotes) }
    return ofWeek.notes
  }

  return {
    notesOfWeek,
    work(day: LocalDay, peers: KeptNotes): void {
      if (!out.has(day)) return
      const told = stories.find((story) => story.day === day)
      const due = rounds[round++ % rounds.length]!.filter(
        (shop) => dayOf(shop) < day && !awaitsStory(shop, day),
      )
      const visits = visitsOnDay(demo, random, id, {
        staff: team.manager,
        shops: due,
        day,
        missed: writer.misses,
      })
      if (told)
        visits.push(
          lastVisitOfDay(demo, random, id, {
            staff: team.manager,
            shop: told.shop,
            day,
            order: due.length + 1,
          }),
        )
      work.visits.push(...visits)
      for (const visit of visits)
        if (isCompleted(visit)) record(visit, peers, visit.shop === told?.shop ? told.note : null)
    },
  }
}

const dayOf = ({ createdAt }: DemoShop): LocalDay => createdAt.toISOString().slice(0, 10)

/** What the shop's next record can answer: the findings that were not put right on the spot. */
function stillOpen(note: Note, findings: DemoTrace['findings']): OpenFinding[] {
  return findings.flatMap(({ id, words, fixedNow }, index) =>
    fixedNow ? [] : [{ findingId: id, text: words, answer: note.answers[index] ?? '' }],
  )
}
