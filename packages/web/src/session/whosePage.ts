import { useSyncExternalStore } from 'react'
import type { Failure } from '../failure/Failure.ts'
import { tellTabs } from './tabs.ts'

/**
 * Whose page this is, once and for all: a page is drawn for one person and never becomes another's. Whoever signs in
 * beside it gets a page of their own.
 */
let person = 'nobody'

/** mine: its person is signed in. ended: nobody is any more. another: somebody else is. */
export type Standing = 'mine' | 'ended' | 'another'

let standing: Standing = 'mine'
const listeners = new Set<() => void>()

/** Says whose page it is; once it is somebody's it stays so. */
export function pageBelongsTo(personId: string): void {
  if (person === 'nobody') person = personId
}

/** As the server is told with each request. */
export const personOfPage = (): string => person

export const isMine = (): boolean => standing === 'mine'

export function become(next: Standing): void {
  if (standing === next) return
  standing = next
  for (const listener of listeners) listener()
}

/** How the page stands when this one is signed in; null for nobody. */
export function noteSignedIn(personId: string | null): void {
  if (personId === person) become('mine')
  else become(personId === null ? 'ended' : 'another')
}

/** A failure that tells how the page stands. */
export function noteFailure({ kind }: Failure): void {
  if (kind === 'ANOTHER_PERSON') become('another')
  if (kind !== 'UNAUTHENTICATED' || standing === 'ended') return
  become('ended')
  tellTabs(null)
}

export function useStanding(): Standing {
  return useSyncExternalStore(subscribe, () => standing)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
