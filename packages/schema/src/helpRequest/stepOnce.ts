import type { DbTransaction } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import { type Step, stepWithin } from './takeStep.ts'

/** A step of a person, whose device may send it again. */
export async function stepOnce(
  context: SignedIn,
  mutation: string,
  { expected, ...sent }: { id: { id: string }; idempotencyKey: string; expected?: string | null },
  stepOf: (db: DbTransaction) => Step,
): Promise<void> {
  const { id } = sent.id
  // What was seen is no part of what is meant: sent again after a look, it is the same.
  await once(context, { mutation, type: 'HelpRequest', sent }, async (db) => {
    await stepWithin({ ...context, db }, id, { ...stepOf(db), expected })
    return { id }
  })
}
