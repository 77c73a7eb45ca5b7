import { CannotStart } from '@kewo/db/embedded'

/** The sentence for what something outside of Kewo did to us; null for a fault of our own. */
export function plainSentence(error: unknown): string | null {
  if (error instanceof CannotStart) return error.message
  if (!(error instanceof Error) || !('code' in error)) return null
  const at = 'port' in error ? String(error.port) : ''
  const host = 'address' in error ? String(error.address) : ''
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${at} is taken by another program. Please stop that one, or choose another port in PORT.`
    case 'EACCES':
      return at ? `This account may not open port ${at}. Please choose one above 1023 in PORT.` : null
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return host || at ? `This machine has no address ${host}. Please check HOST.` : null
    case 'ENOSPC':
    case '53100':
      return 'The disk is full. Please make room and start again.'
    default:
      return null
  }
}

export function tellAndExit(error: unknown): never {
  const sentence = plainSentence(error)
  if (sentence) console.error(sentence)
  else console.error('Kewo cannot start because of a fault of its own:', error)
  process.exit(1)
}
