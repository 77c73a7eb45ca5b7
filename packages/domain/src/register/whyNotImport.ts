import { RegisterUpheaval } from './registerRefusals.ts'

/** Above this share of the known shops, closing or moving them is asked for by its number. */
const mostUpheaval = 0.05

export type Upheaval = {
  /** Shops of the file that we know. */
  readonly known: number
  /** Those among them that it would close or move. */
  readonly upset: number
}

/** The number that an admin has to type before the import goes on; null when it simply may. */
export const numberToType = ({ known, upset }: Upheaval): number | null =>
  upset > known * mostUpheaval ? upset : null

/** Why an import may not begin: it closes or moves a good part of our shops and nobody has typed how many. */
export function whyNotImport(upheaval: Upheaval, typed: number | null): RegisterUpheaval | null {
  const number = numberToType(upheaval)
  return number === null || number === typed ? null : new RegisterUpheaval(number, upheaval.known)
}
