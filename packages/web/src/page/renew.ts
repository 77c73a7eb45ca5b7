import { useSyncExternalStore } from 'react'
import type { Failure } from '../failure/Failure.ts'
import { within } from '../within.ts'

/** Longer than this nobody waits for the new version to lie on the device: loaded anew, the page asks once more. */
const patience = 60_000

const renewedFrom = 'kewo.renewedFrom'

/** The build names its files by what is in them. */
const thisVersion = import.meta.url

let outdated = false
const listeners = new Set<() => void>()

/** A failure that tells that the server knows this version of the app no more. */
export function noteVersion({ kind }: Failure): void {
  if (kind !== 'OUTDATED') return
  outdated = true
  for (const listener of listeners) listener()
}

export const useOutdated = (): boolean => useSyncExternalStore(subscribe, () => outdated)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Loads the new version. The service worker would give the page that it keeps: it has to have fetched the new one before. */
export async function renew(): Promise<void> {
  await within(patience, newerOnDevice().catch(console.warn), undefined)
  location.reload()
}

/** The same by itself, where nothing shows that could be lost: once from each version, so that nothing goes round. */
export async function renewOnce(): Promise<void> {
  if (sessionStorage.getItem(renewedFrom) === thisVersion) return
  sessionStorage.setItem(renewedFrom, thisVersion)
  await renew()
}

async function newerOnDevice(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await registration?.update()
  const coming = registration?.installing ?? registration?.waiting
  if (!coming) return
  await new Promise<void>((resolve) =>
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated' || coming.state === 'redundant') resolve()
    }),
  )
}
