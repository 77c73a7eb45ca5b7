import { plainMapping, type RegisterField, type RegisterMapping } from '@kewo/domain'

export type NamedMapping = { name: string; edition: string; shipped: boolean; mapping: RegisterMapping }

/**
 * A mapping on its way: what was chosen or put together, the name under which it is remembered, and the edition of the one of
 * that name that was looked at.
 */
export type MappingForm = { name: string; mapping: RegisterMapping; seen?: string }

/** The edition of a mapping that nobody has made yet. */
export const notSeen = 'none'

export const chosenMapping = ({ name, mapping, edition }: NamedMapping): MappingForm => ({
  name,
  mapping,
  seen: edition,
})

type Suggestion = readonly { field: RegisterField; columns: readonly string[] }[]

/** Whether a mapping can read a file with these columns. */
export function reads({ columns }: RegisterMapping, header: readonly string[]): boolean {
  return Object.values(columns)
    .flat()
    .every((column) => header.includes(column))
}

/** The mapping to begin with: one that fits this file, else a new one with the guessed columns. */
export function firstMapping(
  mappings: readonly NamedMapping[],
  header: readonly string[],
  suggestion: Suggestion,
): MappingForm {
  const fitting = mappings.find(({ mapping }) => reads(mapping, header))
  return fitting ? chosenMapping(fitting) : newMapping(suggestion)
}

export function newMapping(suggestion: Suggestion): MappingForm {
  const columns = Object.fromEntries(suggestion.map(({ field, columns: found }) => [field, found]))
  return { name: '', mapping: { ...plainMapping, columns } }
}

/** Whether the form is exactly a mapping that is remembered already. */
export function isRemembered({ name, mapping }: MappingForm, mappings: readonly NamedMapping[]): boolean {
  const known = mappings.find((one) => one.name === name)
  return known !== undefined && JSON.stringify(known.mapping) === JSON.stringify(mapping)
}

/** The mapping with other columns for one field; a field without columns is not touched by the import. */
export function withColumns(
  mapping: RegisterMapping,
  field: RegisterField,
  columns: readonly string[],
): RegisterMapping {
  const { [field]: _before, ...others } = mapping.columns
  return { ...mapping, columns: columns.length === 0 ? others : { ...others, [field]: columns } }
}

/** As it is sent: without the blanks that typing leaves between two words. */
export function tidied(mapping: RegisterMapping): RegisterMapping {
  const words = (typed: readonly string[]) => typed.map((word) => word.trim()).filter((word) => word !== '')
  const { openStatuses, closedStatuses, noEndWords, branchEndings, branchAliases } = mapping
  return {
    ...mapping,
    openStatuses: words(openStatuses),
    closedStatuses: words(closedStatuses),
    noEndWords: words(noEndWords),
    branchEndings: words(branchEndings),
    branchAliases: Object.fromEntries(
      Object.entries(branchAliases).map(([name, branch]) => [name.trim(), branch.trim()]),
    ),
  }
}

/** While a word is being typed, the comma behind the last one stays. */
export function wordsOf(typed: string): string[] {
  return typed === '' ? [] : typed.split(/[,，]\s?/u)
}
