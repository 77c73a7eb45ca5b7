import { GraphQLError, type ValidationRule } from 'graphql'

/** Bytes of one GraphQL request. Pictures and registers have their own door and their own limit. */
export const largestBody = 256 * 1024
/** Bytes of one picture. */
export const largestPicture = 12 * 1024 * 1024
/** Bytes of a catalogue, and of the archive of its pictures. */
export const largestCatalogue = 64 * 1024 * 1024
/** Bytes of one register: some two million shops. */
export const largestRegister = 200 * 1024 * 1024
/** Lexical tokens of one document; the largest of our own has some 600. */
export const mostTokens = 2_000
/** Of one document. Depth, breadth and complexity are limited in the schema. */
const most = { aliases: 50, directives: 50, fragments: 100 }

/** Aliases let one small document ask for the same costly field many times; directives and fragments cost by themselves. */
export const limitParts: ValidationRule = (context) => {
  const seen = { aliases: 0, directives: 0, fragments: 0 }
  const count = (part: keyof typeof most) => {
    seen[part] += 1
    if (seen[part] === most[part] + 1)
      context.reportError(new GraphQLError(`A document may have ${most[part]} ${part} at most.`))
  }
  return {
    Field: ({ alias }) => (alias ? count('aliases') : undefined),
    Directive: () => count('directives'),
    FragmentSpread: () => count('fragments'),
    InlineFragment: () => count('fragments'),
  }
}

/** How long we wait for a caller or for our own work, in milliseconds. */
export type Patience = {
  /** For a request whose head, or the next piece of whose body, does not come. */
  silence: number
  /** For the requests under way when the server is told to stop. */
  drain: number
}
export const usualPatience: Patience = { silence: 25_000, drain: 20_000 }
