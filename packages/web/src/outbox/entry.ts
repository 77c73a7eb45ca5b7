import { becameOf } from '@kewo/domain'

/** A picture that goes with an act. It stays on the device until the server has the whole act. */
export type OutPicture = {
  id: string
  picture: Blob
  /** What the server calls it, once it has it, and when it got it: what hangs nowhere it keeps for a day only. */
  fileId: string | null
  sentAt?: number
}

/** What a person reads about an act. */
export type Told = {
  /** What kind of thing it is about: 求助, 品牌活动. */
  kind: string
  /** What was done, in words: what was typed, or 参加「江雾 冬日堆头」. */
  words: string
}

/** An act that saves a draft while it is written: it takes the place of the one before, as long as that has not gone. */
export type Saves = {
  /** Name of the draft (see useDraft). */
  draft: string
  /** Which part of it, where parts are saved apart. */
  part: string
  /** The editions that it has gone on from, the newest last: over that one it is saved. */
  line: readonly string[]
}

export type Save = Entry & { saves: Saves }

/** Whether an act saves a draft. */
export const isSave = (entry: Entry): entry is Save => entry.saves !== undefined

/**
 * waiting: for a signal, its turn or another try. refused: a rule or the server said no, and a person has to look.
 * sent: the server's receipt is here.
 */
export type EntryState = 'waiting' | 'refused' | 'sent'

/** One act of a person that this device has no receipt for yet. */
export type Entry = {
  /** Its idempotency key, a UUIDv7: their order is the order in which they were made. */
  key: string
  personId: string
  /** Acts of one lane, that is about one shop, are sent one after the other. */
  lane: string
  /** Global id of what it is about. */
  about: string
  /** What it is about is made by it, and called so only on this device until the server has said how it is called. */
  makes?: boolean
  /** Name of the mutation's document, such as ReplyToHelpRequest. */
  operation: string
  /** The document as it is sent: also a later version of the app sends it so. */
  document: string
  /** A picture stands in it as `pictureRef`. */
  variables: Record<string, unknown>
  pictures: OutPicture[]
  /** By this device's clock. */
  madeAt: number
  /** The same by the server's, fixed when it is first sent, so that each try says the same. */
  madeAtServer?: string
  told: Told
  /** Where it was made, within the app. */
  path: string
  /** What a form takes up again to change it. */
  draft?: { key: string; value: unknown }
  saves?: Saves
  state: EntryState
  /** A request with it was sent, and may have arrived. */
  attempted: boolean
  /** It was sent before with other content, and what became of that is not known. */
  changed: boolean
  tries: number
  /** By this device's clock; not before. */
  tryAt: number
  /** Why it has not gone, or was refused. */
  problem?: { code: string; message: string }
  /** When the receipt came, by this device's clock. */
  sentAt?: number
  /** What the server answered. */
  answer?: unknown
}

/** What pages show of an act. */
export type Waiting = Pick<
  Entry,
  | 'key'
  | 'about'
  | 'operation'
  | 'madeAt'
  | 'told'
  | 'path'
  | 'state'
  | 'attempted'
  | 'tries'
  | 'tryAt'
  | 'problem'
  | 'sentAt'
  | 'variables'
  | 'saves'
  | 'answer'
> & {
  pictures: readonly Pick<OutPicture, 'id' | 'fileId'>[]
  editable: boolean
  /** How the server calls what it has made, where that is another id than `about`. */
  became: string | null
}

export const waitingOf = ({ pictures, draft, ...entry }: Entry): Waiting => ({
  key: entry.key,
  about: entry.about,
  operation: entry.operation,
  madeAt: entry.madeAt,
  told: entry.told,
  path: entry.path,
  state: entry.state,
  attempted: entry.attempted,
  tries: entry.tries,
  tryAt: entry.tryAt,
  problem: entry.problem,
  sentAt: entry.sentAt,
  variables: entry.variables,
  saves: entry.saves,
  answer: entry.answer,
  pictures: pictures.map(({ id, fileId }) => ({ id, fileId })),
  editable: draft !== undefined,
  became: becameOf(entry),
})

/** The edition that stands since an act was done, or is in its way. */
export function editionIn(answer: unknown): string | null {
  const edition = typeof answer === 'object' && answer !== null && 'edition' in answer && answer.edition
  return typeof edition === 'string' ? edition : null
}

/**
 * What is sent when a person, asked first because the thing has moved on, wants it all the same: the same, with what the
 * refusal says of how it stands as what was seen.
 */
export function allTheSame({ variables, answer }: Pick<Entry, 'variables' | 'answer'>): Entry['variables'] {
  const edition = editionIn(answer)
  return edition !== null && 'expected' in variables ? { ...variables, expected: edition } : variables
}

/** The code with which a thing that has moved on is asked about. */
export const movedOn = 'HelpRequestMovedOn'

/** The code with which a draft is refused that somebody else has saved since. */
export const changedMeanwhile = 'ChangedMeanwhile'
