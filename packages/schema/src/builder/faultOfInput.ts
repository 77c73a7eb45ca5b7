import { PothosValidationError } from '@pothos/core'
import { HalfCharacter } from '@kewo/domain'
import { isUnfitValue } from '@kewo/db'
import { GraphQLError } from 'graphql'

/**
 * Whether an error without a code of its own is the caller's fault: a value that no argument, rule or column can take.
 * It is refused in plain words instead of being masked as a fault of ours.
 */
export function faultOfInput(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return isRefusedValue(error)
  if (isRefusedValue(error.originalError)) return true
  // Without a path nothing was resolved yet: the document or its variables did not fit.
  return error.path === undefined && (error.nodes !== undefined || error.originalError === undefined)
}

const isRefusedValue = (error: unknown): boolean =>
  error instanceof PothosValidationError || error instanceof HalfCharacter || isUnfitValue(error)
