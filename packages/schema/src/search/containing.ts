import { typedCode } from '@kewo/domain'

/**
 * The filter of a column that contains what is typed. `%`, `_` and `\` are signs of the pattern in PostgreSQL; whoever
 * types them means them.
 */
export function containing(typed: string) {
  return { contains: typed.replaceAll(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const }
}

/** The same of a column that holds a number or a code, with wide digits and spaces read as those columns keep them. */
export const containingCode = (typed: string) => containing(typedCode(typed))
