import { GraphQLError } from 'graphql'

/** The header in which a page says whose it is: the id of the sign-in for whom it was drawn, or `nobody` before sign-in. */
export const personHeader = 'kewo-person'

const status = 409

/**
 * The page was drawn for one person, and by now another is signed in on the device. Says the same to GraphQL and, by
 * `statusCode`, to the routes beside it.
 */
export class AnotherPerson extends GraphQLError {
  readonly code = 'ANOTHER_PERSON'
  readonly statusCode = status

  constructor() {
    super('Someone else has signed in on this device in the meantime. / 这台设备上已换了别人登录。', {
      extensions: { code: 'ANOTHER_PERSON', http: { status } },
    })
  }
}

/**
 * Refuses what the page of one person asks with the session of another, before anything is read or changed. Who says
 * nothing, as programs do, is served by the session alone.
 */
export function refuseAnotherPerson(page: string | undefined, userId: string | undefined): void {
  if (page !== undefined && userId !== undefined && page !== userId) throw new AnotherPerson()
}
