import { NoteIndex, type ProductNames } from '@kewo/domain'

/** The last notes of somebody, and which record each stands in. */
export type KeptNotes = {
  notes: NoteIndex
  traceIdAt(place: number): string
  add(text: string, traceId: string): void
}

export function keptNotes(most: number, names: ProductNames): KeptNotes {
  const notes = new NoteIndex(most, names)
  const traceIds: string[] = []
  return {
    notes,
    traceIdAt: (place) => traceIds[place]!,
    add(text, traceId) {
      notes.add(text)
      traceIds.push(traceId)
      if (traceIds.length > most) traceIds.shift()
    },
  }
}
