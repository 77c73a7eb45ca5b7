import { InvalidInput, type Words } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'

/** Saves; what another row has already, and only one may have, is refused by field. */
export async function unlessTaken<Result>(
  field: string,
  taken: Words,
  save: () => Promise<Result>,
): Promise<Result> {
  try {
    return await save()
  } catch (error) {
    if (!isUniqueClash(error)) throw error
    throw new InvalidInput(field, taken)
  }
}
