/** What an example, a default or a word of ours in a secret looks like. */
const known = /change.?me|secret|passw|example|default|kewo|better.?auth/i

/**
 * Why a secret is one that others could guess, as the end of a sentence; null where nothing is known against it. No
 * rule can tell what is random: these are the ways in which people get around writing 32 characters.
 */
export function whyNotSecret(secret: string): string | null {
  if (secret.length < 32) return 'must have at least 32 characters'
  if (new Set(secret).size < 8) return 'must not be made of a few characters only'
  if (isRepeated(secret)) return 'must not be one pattern repeated'
  if (isSequence(secret)) return 'must not be characters in their order'
  if (known.test(secret)) return 'must not be an example or made of words that are known'
  return null
}

function isRepeated(secret: string): boolean {
  const half = Math.floor(secret.length / 2)
  const periods = Array.from({ length: half }, (_none, index) => index + 1)
  return periods.some((period) => secret.startsWith(secret.slice(period)))
}

/** Whether most characters follow the one before in the order of the alphabet, or equal it. */
function isSequence(secret: string): boolean {
  const codes = Array.from(secret, (character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => Math.abs(code - (codes[index] ?? 0)))
  return steps.filter((step) => step <= 1).length > steps.length / 2
}
