import { m } from '../paraglide/messages.js'

/** 代办: that somebody of the staff did it for the shop, by the name; null where nobody did. */
export function onBehalfWords(name: string | null, takenBackAt: unknown = null): string | null {
  if (!name) return null
  return takenBackAt ? m.assistance_onBehalfTakenBack({ name }) : m.assistance_onBehalf({ name })
}
