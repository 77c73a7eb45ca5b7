import { NoteIndex, type Shingles } from '@kewo/domain'

/** The last notes of somebody, and which record each stands in. */
export type KeptNotes = {
  notes: NoteIndex
  traceIdAt(place: number): string
  add(note: Shingles, traceId: string): void
}

export function keptNotes(most: number): KeptNotes {
  const notes = new NoteIndex(most)
  const traceIds: string[] = []
  return {
    notes,
    traceIdAt: (place) => traceIds[place]!,
    add(note, traceId) {
      notes.add(note)
      traceIds.push(traceId)
      if (traceIds.length > most) traceIds.shift()
    },
  }
}
