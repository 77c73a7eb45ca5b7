import { fieldWords } from './fieldWords.ts'
import { type Telling, valueWords } from './valueWords.ts'

export type ChangeLine = { field: string; from: string | null; to: string | null }

type Change = { from?: unknown; to?: unknown }

/** What an audit entry says has changed, field by field, in words a person reads. */
export function changeLines(json: string, telling: Telling): ChangeLine[] {
  const changes = JSON.parse(json) as Record<string, Change>
  return Object.entries(changes)
    .map(([field, { from, to }]) => ({
      field: fieldWords(field),
      from: valueWords(field, from, telling),
      to: valueWords(field, to, telling),
    }))
    .filter(({ from, to }) => from !== null || to !== null)
}
