import { useSyncExternalStore } from 'react'
import { appearanceAttributes } from './appearance.ts'
import { changeAppearance, readAppearance, subscribeToAppearance } from './appearanceStore.ts'

/** The appearance, the scheme that is in force ("system" resolved) and the way to change it. */
export function useAppearance() {
  const appearance = useSyncExternalStore(subscribeToAppearance, readAppearance)
  const systemIsDark = useSyncExternalStore(subscribeToSystem, () => matchMedia(darkQuery).matches)
  const schemeInForce = appearanceAttributes(appearance, systemIsDark)['data-scheme']
  return { appearance, schemeInForce, changeAppearance }
}

const darkQuery = '(prefers-color-scheme: dark)'

function subscribeToSystem(listener: () => void) {
  const query = matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
