import { GraphQLError, type ValidationRule } from 'graphql'

/** Bytes of one GraphQL request. Pictures and registers have their own door and their own limit. */
export const largestBody = 256 * 1024
/** Bytes of one picture. */
export const largestPicture = 12 * 1024 * 1024
/** Bytes of one register: some two million shops. */
export const largestRegister = 200 * 1024 * 1024
/** Lexical tokens of one document; the largest of our own has some 600. */
export const mostTokens = 4_000
/** Aliases of one document. Depth, breadth and complexity are limited in the schema. */
const mostAliases = 50

/** Aliases let one small document ask for the same costly field many times. */
export const limitAliases: ValidationRule = (context) => {
  let aliases = 0
  return {
    Field({ alias }) {
      if (alias && ++aliases === mostAliases + 1)
        context.reportError(new GraphQLError(`A document may have ${mostAliases} aliases at most.`))
    },
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
