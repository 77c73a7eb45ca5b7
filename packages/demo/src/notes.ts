import {
  addDays,
  dateColumnOf,
  type FindingContent,
  type LocalDay,
  type TraceContent,
  type TraceSuggestion,
} from '@kewo/domain'
import type { DemoProduct } from './brands.ts'
import { deckOf, type Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import { sceneAt } from './scene.ts'
import type { DemoStaff, Team } from './staff.ts'
import { type Doer, type Situation, situations } from './texts/situations/index.ts'
import { closings, heardAnyway, openings, salesLines, thinNotes } from './texts/visitWords.ts'
import type { Writer } from './writers.ts'

/** A promise that a visit brought, before its fate is known. */
export type PromiseDraft = {
  text: string
  who: DemoStaff
  days: number
  /** It is still open, whatever chance would say. */
  open?: true
}

/** A finding that was not put right on the spot, and what the next record says of it if it answers. */
export type OpenFinding = { findingId: string; text: string; answer: string }

/** A record as somebody would write it. */
export type Note = TraceContent & {
  brandIds: string[]
  promises: PromiseDraft[]
  /** What of the last visit it answers. */
  answered: readonly OpenFinding[]
  /** For each finding, what the next record may say of it. */
  answers: readonly string[]
}

/** What a note is written for; `remark` is something to say of an earlier promise. */
export type NoteFor = {
  shop: DemoShop
  day: LocalDay
  minutes: number
  leftOpen: readonly OpenFinding[]
  remark: string | null
}

type Matter = {
  situation: Situation
  at: number
  heard: () => Situation['heard'][number]
  scene: ReturnType<typeof sceneAt>
}

/** Writes one person's records, one after the other, so that no phrase comes again before all others have come. */
export function noteWriter(random: Random, team: Team, writer: Writer, products: readonly DemoProduct[]) {
  const deck = <Item>(items: readonly Item[]) => deckOf(random, items)
  const next = {
    opening: deck(openings),
    sales: deck(salesLines),
    heard: deck(heardAnyway),
    closing: deck(closings),
  }
  const thin = deck(thinNotes)
  const nextSituation = deck(
    situations.map((situation) => ({
      situation,
      nextCase: deck([...situation.seen.keys()]),
      heard: deck(situation.heard),
    })),
  )
  const earlier: Note[] = []

  return (visit: NoteFor): Note => {
    const note = random.chance(writer.thin)
      ? thinNote(thin())
      : random.chance(writer.copied) && earlier.length > 9
        ? copyOf(random.pick(earlier.slice(-9)))
        : written(visit)
    earlier.push(note)
    if (earlier.length > 12) earlier.shift()
    return note
  }

  function written({ shop, day, minutes, leftOpen, remark }: NoteFor): Note {
    const matters = Array.from({ length: random.chance(0.3) ? 2 : 1 }, (): Matter => {
      const { situation, nextCase, heard } = nextSituation()
      return {
        situation,
        at: nextCase(),
        heard,
        scene: sceneAt(random, shop, team, products, situation.about),
      }
    })
    const [first] = matters as [Matter]
    const around = { ...first.scene, hour: hourWords(minutes), month: Number(day.slice(5, 7)) }
    const faults = matters.filter(({ situation }) => situation.kind !== null)
    return {
      commentary: [
        next.opening()(around),
        ...(remark ? [remark] : []),
        ...matters.map((matter) => said(matter, matter.situation.seen)),
        ...(random.chance(0.55) ? [next.sales()(around)] : []),
      ].join(''),
      suggestions: matters.map((matter) => suggestion(matter, shop, day)),
      summary: [
        ...matters.map((matter) => said(matter, matter.situation.outcome)),
        next.closing()(around),
      ].join(''),
      heard: random.chance(writer.listens)
        ? (random.chance(0.65) ? first.heard() : next.heard())(around)
        : random.pick(['', '', '无']),
      findings: faults.map(finding),
      brandIds: [
        ...new Set(matters.filter(() => random.chance(0.8)).map(({ scene }) => scene.about.brand.id)),
      ],
      promises: matters
        .filter(({ situation }) => random.chance(situation.doer === 'SHOP' ? 0.28 : 0.5))
        .map(promise),
      answered: leftOpen.filter(({ answer }) => answer !== '' && random.chance(writer.followsUp)),
      answers: faults.map((matter) => said(matter, matter.situation.answered)),
    }
  }

  /** A list of a situation goes by its cases if it is as long as they are, else anything of it fits. */
  function part<Item>({ situation, at }: Matter, items: readonly Item[]): Item {
    return items.length === situation.seen.length ? items[at]! : random.pick(items)
  }

  function said(matter: Matter, words: Situation['seen']): string {
    return words.length === 0 ? '' : part(matter, words)(matter.scene)
  }

  function finding(matter: Matter): FindingContent {
    const { kind, fault, fix, fixedNow: often } = matter.situation
    const fixedNow = random.chance(often)
    const words = said(matter, fault)
    return { kind: kind!, words, fix: fixedNow || random.chance(0.75) ? said(matter, fix) : null, fixedNow }
  }

  function promise(matter: Matter): PromiseDraft {
    return {
      text: said(matter, matter.situation.promise),
      who: personOf(matter.situation.doer),
      days: random.int(1, 9),
    }
  }

  function suggestion(matter: Matter, { calledName }: DemoShop, day: LocalDay): TraceSuggestion {
    const { what, gain } = part(matter, matter.situation.advice)
    const missing = random.chance(writer.owned) ? null : random.pick(['who', 'when', 'gain'])
    const together = matter.situation.doer === 'TOGETHER'
    const who = together
      ? random.pick(['店主，我一起做', `${calledName}和我`, `店主${calledName}，我来帮忙`])
      : random.pick(['店主', `店主${calledName}`, `${calledName}，我来提醒`])
    return {
      what: what(matter.scene),
      forWhom: missing === 'who' ? null : who,
      byWhen: missing === 'when' ? null : dateColumnOf(addDays(day, random.int(0, 12))),
      gain: missing === 'gain' ? null : gain(matter.scene),
    }
  }

  function personOf(doer: Doer): DemoStaff {
    if (doer === 'COURIER') return team.courier
    return doer === 'CLERK' ? team.orderClerk : team.manager
  }
}

function thinNote({ commentary, advice, summary, heard }: (typeof thinNotes)[number]): Note {
  const suggestions = [{ what: advice, forWhom: null, byWhen: null, gain: null }]
  return {
    commentary,
    suggestions,
    summary,
    heard,
    findings: [],
    brandIds: [],
    promises: [],
    answered: [],
    answers: [],
  }
}

/** Pasted as it is; only what happened elsewhere is not promised again. */
function copyOf(note: Note): Note {
  return { ...note, promises: [], findings: [], answered: [], answers: [] }
}

function hourWords(minutes: number): string {
  const hour = Math.floor(minutes / 60)
  const half = minutes % 60 >= 30 ? '半' : ''
  const words = ['九', '十', '十一', '十二', '一', '两', '三', '四'][hour - 9]
  return `${hour < 12 ? '上午' : hour < 13 ? '中午' : '下午'}${words}点${half}`
}
