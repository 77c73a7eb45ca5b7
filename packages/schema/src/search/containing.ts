/**
 * A text that contains what was typed, without regard to case. Prisma passes % and _ on as SQL wildcards; a person who
 * types them means them.
 */
export function containing(typed: string) {
  return { contains: typed.trim().replaceAll(/[\\%_]/g, String.raw`\$&`), mode: 'insensitive' as const }
}
