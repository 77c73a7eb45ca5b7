import {
  type Appearance,
  appearanceAttributes,
  appearanceKey,
  parseAppearance,
  usualAppearance,
} from './appearance.ts'

let current: Appearance = usualAppearance
const listeners = new Set<() => void>()
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches

function show(appearance: Appearance) {
  current = appearance
  for (const [name, value] of Object.entries(appearanceAttributes(appearance, systemIsDark()))) {
    if (value === null) document.documentElement.removeAttribute(name)
    else document.documentElement.setAttribute(name, value)
  }
  paintBrowserBar()
  for (const listener of listeners) listener()
}

/** The phone's own bar takes the colour of the page. */
function paintBrowserBar() {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
  if (paper) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper)
}

function remembered(): string | null {
  try {
    return localStorage.getItem(appearanceKey)
  } catch {
    // A browser that forbids storage still shows the page, as usual.
    return null
  }
}

/** Called once, first thing in each app, before anything is drawn. */
export function startAppearance() {
  show(parseAppearance(remembered()))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => show(current))
  addEventListener('storage', (event) => {
    if (event.key === appearanceKey) show(parseAppearance(event.newValue))
  })
}

export const readAppearance = () => current

export function changeAppearance(change: Partial<Appearance>) {
  const next = { ...current, ...change }
  try {
    localStorage.setItem(appearanceKey, JSON.stringify(next))
  } catch {
    // Not remembered, but shown: the person sees what was asked for.
  }
  show(next)
}

export function subscribeToAppearance(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
