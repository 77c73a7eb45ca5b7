import { OutboxFileForbidden, outboxFileLimits, OutboxFileTooLarge } from '@kewo/domain'
import { type Asked, readDocument } from './readDocument.ts'

/** One act as it lay in the outbox, with what it needs to be done here. */
export type SealedAct = Asked & {
  key: string
  /** Acts of one lane are done one after the other. */
  lane: string
  about: string
  makes: boolean
  /** Name of the document, as the sender knows it. */
  name: string
  variables: Record<string, unknown>
  pictures: readonly { id: string; base64: string }[]
  madeAt: Date
  /** It was refused on the device: its person has to look. */
  isRefused: boolean
  /** Changed after it may have arrived. */
  isChanged: boolean
}

/** Of one act: letters of its document and its variables, how deep these go, and how many pictures it has. */
const most = { document: 20_000, variables: 256 * 1024, depth: 16, pictures: 60, name: 500 }

/**
 * The acts of a file, in the order in which they were made. A device of ours writes nothing that is refused here, so the whole file
 * is: somebody has put together by hand what a device then sealed.
 */
export function readActs(text: string, userId: string): SealedAct[] {
  const { kewoOutbox, acts } = object(json(text))
  if (kewoOutbox !== 2 || !Array.isArray(acts) || acts.length === 0) throw new OutboxFileForbidden()
  if (acts.length > outboxFileLimits.acts) throw new OutboxFileTooLarge()
  const read = acts.map((act) => readAct(object(act), userId))
  if (new Set(read.map(({ key }) => key)).size < read.length) throw new OutboxFileForbidden()
  return read.toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function readAct(act: Plain, userId: string): SealedAct {
  if (act['personId'] !== userId) throw new OutboxFileForbidden()
  const asked = readDocument(words(act['document'], most.document))
  if (!asked) throw new OutboxFileForbidden()
  const state = act['state']
  if (state !== 'waiting' && state !== 'refused') throw new OutboxFileForbidden()
  return {
    ...asked,
    key: uuid(act['key']),
    lane: words(act['lane'], most.name),
    about: name(act['about']),
    makes: act['makes'] === true,
    name: words(act['operation'], most.name),
    variables: readVariables(act['variables']),
    pictures: readPictures(act['pictures']),
    madeAt: instant(act['madeAt']),
    isRefused: state === 'refused',
    isChanged: act['changed'] === true,
  }
}

function readVariables(value: unknown): Plain {
  const variables = object(value)
  if (!isWithin(variables, most.depth)) throw new OutboxFileForbidden()
  if (JSON.stringify(variables).length > most.variables) throw new OutboxFileForbidden()
  return variables
}

function readPictures(value: unknown): { id: string; base64: string }[] {
  if (!Array.isArray(value) || value.length > most.pictures) throw new OutboxFileForbidden()
  return value.map((each) => {
    const picture = object(each)
    const letters = Math.ceil((outboxFileLimits.pictureBytes / 3) * 4) + 4
    return { id: words(picture['id'], most.name), base64: words(picture['base64'], letters) }
  })
}

type Plain = Record<string, unknown>

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OutboxFileForbidden()
  }
}

function object(value: unknown): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new OutboxFileForbidden()
  return value as Plain
}

function words(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new OutboxFileForbidden()
  return value
}

/** It is looked for and replaced in the text of the variables. */
function name(value: unknown): string {
  const text = words(value, most.name)
  if (text === '' || /["\\]/.test(text)) throw new OutboxFileForbidden()
  return text
}

function uuid(value: unknown): string {
  const text = words(value, 36)
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new OutboxFileForbidden()
  return text
}

function instant(value: unknown): Date {
  const at = new Date(words(value, 40))
  if (Number.isNaN(at.getTime())) throw new OutboxFileForbidden()
  return at
}

/** Whether nothing in it lies deeper: what follows walks through it by calling itself. */
function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((member) => isWithin(member, depth - 1))
}
