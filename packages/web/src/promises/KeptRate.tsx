import { countWords } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

type Props = { figures: { open: number; kept: number; broken: number; keptRate: number | null } }

/** How many of the promises that were due have been kept, of how many, and how many are not due yet. */
export function KeptRate({ figures: { open, kept, broken, keptRate } }: Props) {
  if (keptRate === null) return <p>{m.promises_noRate({ open: countWords(open) })}</p>
  const rate = {
    percent: Math.floor(keptRate * 100),
    judged: countWords(kept + broken),
    kept: countWords(kept),
    broken: countWords(broken),
    open: countWords(open),
  }
  return <p>{m.promises_rate(rate)}</p>
}
