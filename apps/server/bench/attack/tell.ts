import type { Outcome } from './attack.ts'

/** Prints what came of an attack; the process fails when anything was lost. */
export function tell({ strikes, receipts, lost, doubled, ended, heard, figures }: Outcome): void {
  const { reads, events, failed, reconnects } = figures
  const kinds = Object.entries(strikes).map(([what, count]) => `${what} ${count}`)
  const all = Object.values(strikes).reduce((sum, count) => sum + count, 0)
  console.log(
    `${all} strikes (${kinds.join(', ')}): ${receipts} keyed writes with a receipt, ${reads} reads, ` +
      `${events} live events, ${failed} tries failed, ${reconnects} sockets came back.\n` +
      `${lost} lost, ${doubled} doubled, ${ended} processes ended that were not killed, ` +
      `live sockets ${heard ? 'hear' : 'DO NOT HEAR'} again.`,
  )
  if (lost + doubled + ended > 0 || !heard || receipts === 0) process.exitCode = 1
}
