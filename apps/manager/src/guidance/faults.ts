import { InvalidInput, type Refusal } from '@kewo/domain'
import { inLocale } from '@kewo/ui/labels'

export type Faults = Map<string, string>

/** What keeps it from being published, by the field where it belongs. */
export function faultsByField(refusals: readonly Refusal[]): Faults {
  return new Map(refusals.map((refusal) => [fieldOf(refusal), inLocale(refusal.words)]))
}

/** The last day is the one condition whose refusal names no field. */
export function fieldOf(refusal: Refusal): string {
  return refusal instanceof InvalidInput ? refusal.field : 'validUntil'
}
