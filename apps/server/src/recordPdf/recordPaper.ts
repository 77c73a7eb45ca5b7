import type { PaperPicture } from '@kewo/db/picture'
import type { Locale, Verification } from '@kewo/schema'
import type { Paper, PaperPart } from './paper.ts'
import type { Record } from './readRecord.ts'
import { type RecordWords, recordWords } from './words.ts'

export type Reader = { language: Locale; timeZone: string; madeAt: Date }

/** Null where one is lost. */
export type RecordPictures = {
  photos: readonly (PaperPicture | null)[]
  signature: PaperPicture | null
}

type Section = Paper['sections'][number]

/** A record as it stands on paper: what was written, who signed, what the shop said to it, and how to tell that all is as it was. */
export function recordPaper(
  record: Record,
  chain: Verification | null,
  pictures: RecordPictures,
  reader: Reader,
): Paper {
  const words = recordWords[reader.language]
  const times = timesFor(reader)
  const made = times.instant(reader.madeAt)
  return {
    language: reader.language,
    title: record.retailer.name,
    sub: words.title,
    sections: [
      { title: null, parts: [{ kind: 'facts', rows: head(record, words, times) }] },
      { title: words.commentary, parts: [plain(record.commentary), ...photoParts(pictures, words)] },
      ...written(record, words, times),
      { title: words.signature, parts: signed(record.signatureName, pictures.signature) },
      { title: words.answer, parts: answer(record, words, times) },
      { title: words.proof, parts: proven(record, chain, words, made) },
    ],
    foot: words.made(made),
    pageOf: words.pageOf,
    unprintable: words.unprintable,
  }
}

/** What the file is called: 王湾路口便利店 拜访记录 2026-11-30. */
export function recordFileName({ retailer, visit, submittedAt }: Record, reader: Reader): string {
  const day = timesFor(reader).fileDay(new Date(visit.startedAt ?? submittedAt))
  // What no file system takes in a name.
  return `${recordWords[reader.language].file(retailer.name.replaceAll(/[\\/:*?"<>|]/g, ' '), day)}.pdf`
}

type Times = ReturnType<typeof timesFor>

function timesFor({ language, timeZone }: Reader) {
  const form = (options: Intl.DateTimeFormatOptions, locale: string = language) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
  const instant = form({ dateStyle: 'long', timeStyle: 'short' })
  const time = form({ timeStyle: 'short' })
  const day = form({ dateStyle: 'long', timeZone: 'UTC' })
  const fileDay = form({ dateStyle: 'short' }, 'sv-SE')
  return {
    instant: (at: Date | string) => instant.format(new Date(at)),
    time: (at: Date | string) => time.format(new Date(at)),
    /** A calendar day is the same everywhere. */
    day: (of: string) => day.format(new Date(of)),
    fileDay: (at: Date) => fileDay.format(at),
  }
}

const plain = (text: string): PaperPart => ({ kind: 'words', text })
const quiet = (text: string): PaperPart => ({ kind: 'words', text, quiet: true })

type Row = readonly [string, string]
/** Without those of which nothing is known. */
const rowsOf = (...rows: (readonly [string, string | null])[]): Row[] =>
  rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))

function head({ retailer, visit, ...record }: Record, words: RecordWords, times: Times): Row[] {
  const { startedAt, completedAt, staff } = visit
  const version = record.version === 1 ? words.first : words.correction(record.version)
  const until = completedAt ? ` – ${times.time(completedAt)}` : ''
  return rowsOf(
    [words.visitedBy, staff.name],
    [words.visitedAt, startedAt && times.instant(startedAt) + until],
    [words.submitted, times.instant(record.submittedAt)],
    [words.version, record.isNewest ? version : `${version} · ${words.correctedLater}`],
    [words.licenceNumber, retailer.licenceNumber],
    [words.address, retailer.address],
  )
}

function photoParts({ photos }: RecordPictures, words: RecordWords): PaperPart[] {
  const kept = photos.filter((photo) => photo !== null)
  const lost = photos.length - kept.length
  return [
    ...(kept.length > 0 ? [{ kind: 'photos', photos: kept } as const] : []),
    ...(lost > 0 ? [quiet(words.photosLost(lost))] : []),
  ]
}

/** The parts that a record may have or not, without empty ones. */
function written(record: Record, words: RecordWords, times: Times): Section[] {
  const brands = record.brands.map(({ name, nameEn }) => (words === recordWords.en ? nameEn || name : name))
  const sections: Section[] = [
    {
      title: words.findings,
      parts: record.findings.flatMap(({ kind, words: seen, fix, fixedNow }) => [
        plain(`${seen}（${words.finding[kind]}）`),
        quiet(fixedNow ? words.fixedNow(fix) : fix ? words.toFix(fix) : words.open),
      ]),
    },
    {
      title: words.suggestions,
      parts: record.suggestions.flatMap(({ what, forWhom, byWhen, gain }) => [
        plain(what),
        {
          kind: 'facts',
          rows: rowsOf(
            [words.forWhom, forWhom],
            [words.byWhen, byWhen && times.day(byWhen)],
            [words.gain, gain],
          ),
        } as const,
      ]),
    },
    { title: words.heard, parts: record.heard ? [plain(`“${record.heard}”`)] : [] },
    {
      title: words.followUps,
      parts: record.followUps.flatMap(({ about, settled, words: how }) => [
        plain(`${about}（${settled ? words.settled : words.notSettled}）`),
        ...(how ? [quiet(how)] : []),
      ]),
    },
    {
      title: words.summary,
      parts: [plain(record.summary), ...(brands.length > 0 ? [quiet(words.brands(brands))] : [])],
    },
    {
      title: words.promises,
      parts: record.visit.promises.flatMap(({ text, dueOn, status, staff }) => [
        plain(text),
        {
          kind: 'facts',
          rows: rowsOf(
            [words.promisedBy, staff.name],
            [words.dueOn, times.day(dueOn)],
            [words.status, words.promise[status]],
          ),
        } as const,
      ]),
    },
  ]
  return sections.filter(({ parts }) => parts.length > 0)
}

const signed = (name: string, drawn: PaperPicture | null): PaperPart[] => [
  ...(drawn ? [{ kind: 'signature', drawn } as const] : []),
  plain(name),
]

function answer(record: Record, words: RecordWords, times: Times): PaperPart[] {
  const { answerState, answerableUntil, answeredAt, answerSignature, onBehalfName } = record
  if (answerState === 'AWAITED') return [plain(words.awaited(times.instant(answerableUntil)))]
  if (answerState === 'SILENT') return [plain(words.silent)]
  return [
    ...(answerState === 'DISPUTED'
      ? [plain(words.disputed), plain(`“${record.disputeReason ?? ''}”`)]
      : [plain(words.countersigned(record.countersignName ?? ''))]),
    ...(answerSignature ? [{ kind: 'signature', drawn: answerSignature } as const] : []),
    ...(answeredAt ? [quiet(words.answeredAt(times.instant(answeredAt)))] : []),
    ...(onBehalfName ? [quiet(words.onBehalf(onBehalfName))] : []),
  ]
}

function proven(
  { chainIndex, hash }: Record,
  chain: Verification | null,
  words: RecordWords,
  made: string,
): PaperPart[] {
  const end = chain?.intact ? chain.head : null
  return [
    ...(chain?.intact ? [plain(words.intact(chain.checked, made))] : []),
    ...(chain && !chain.intact ? [plain(words.changed(chain.brokenAt ?? 0, made))] : []),
    {
      kind: 'facts',
      rows: rowsOf(
        [words.place, words.placeWords(chainIndex)],
        [words.hash, hash],
        [words.headLength, end && words.placeWords(end.length)],
        [words.headHash, end && end.hash],
      ),
    },
    quiet(words.check),
  ]
}
