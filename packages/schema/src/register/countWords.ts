import { registerCounted, type RegisterCounts } from '@kewo/domain'

/** What each count says, for an import that was and for one that would be. */
const countWords: Record<keyof RegisterCounts, string> = {
  created: 'Shops that are new.',
  updated: 'Shops that we knew and that say something else now.',
  unchanged: 'Shops that we knew and of which nothing changes.',
  skipped: 'Left out on purpose: closed shops, repetitions.',
  refused: 'Rows of which nothing was taken.',
  corrected: 'Rows with a correction; counted above as well.',
  doubtful: 'Rows with a doubt; counted above as well.',
  unclear: 'Rows whose licence opens nothing until an admin clears it; counted above as well.',
  closed: 'Known shops that are closed by it; counted under updated as well.',
  reopened: 'Known shops that are opened again by it; counted under updated as well.',
  moved: 'Known shops that are put into another region; counted under updated as well.',
  dateLost: 'Known shops whose licence loses its last day; counted under updated as well.',
}

/** A field for each count, made by `field` of its name and what it says. */
export const countFields = <Field>(field: (name: keyof RegisterCounts, description: string) => Field) =>
  Object.fromEntries(registerCounted.map((name) => [name, field(name, countWords[name])])) as Record<
    keyof RegisterCounts,
    Field
  >
