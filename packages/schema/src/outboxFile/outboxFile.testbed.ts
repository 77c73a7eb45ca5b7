import { makeOrganisation, makeSession } from '@kewo/testkit'
import { beforeEach } from 'vitest'
import { type Asker, useSchema } from '../../test/useSchema.ts'
import { type Context, keepOutboxFile } from '../index.ts'
import { type Person, sealed, type SignIn } from './laid.testbed.ts'

const takeIn = `mutation ($id: ID!) { takeInOutboxFile(id: $id) { ... on OutboxFile { ${shown()} } ... on Refusal { code } } }`
function shown() {
  return 'takenInBy { name } whyNotTakeIn { code } acts { kind standing reason pictures retailer { name } }'
}

/** The schema with an organisation of its own for each test, in which a device saves files and an admin chooses them. */
export function useOutboxFiles() {
  const tools = useSchema()
  const { db, contextFor, runOk } = tools
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeEach(async () => {
    await db.notification.deleteMany()
    await db.outboxFile.deleteMany()
    Object.assign(organisation, await makeOrganisation(db))
  })

  const seal = async (session: SignIn, acts: readonly unknown[] | string) =>
    sealed((await contextFor(null, {})).sealKeyOf, session, acts)

  const signedIn = (person: Person, over: object = {}) => makeSession(db, { userId: person.userId, ...over })

  async function keep(bytes: Buffer, by: Asker = organisation.admin, over: Partial<Context> = {}) {
    return keepOutboxFile({ ...(await contextFor(by, {})), ...over }, bytes)
  }

  return {
    ...tools,
    organisation,
    ...{ seal, signedIn, keep },
    /** Saved on a device of the person, and chosen by the admin. */
    async chosen(person: Person, acts: readonly unknown[], session: object = {}): Promise<string> {
      return (await keep(await seal(await signedIn(person, session), acts)))!
    },
    /** Takes a chosen file in; answers what became of it. */
    async takeIn(id: string, by: Asker = organisation.admin, options: object = {}) {
      return (await runOk(takeIn, { id }, by, options)).takeInOutboxFile
    },
    refuseTakeIn: (id: string, by: Asker = organisation.admin) => tools.runRefused(takeIn, { id }, by),
    look: async (id: string) =>
      (
        await runOk(
          `query ($id: ID!) { node(id: $id) { ... on OutboxFile { ${shown()} } } }`,
          { id },
          organisation.admin,
        )
      ).node,
    refusalOfKeeping: async (bytes: Buffer, over: Partial<Context> = {}) =>
      keep(bytes, organisation.admin, over).then(
        () => 'KEPT',
        (error: Error) => error.name,
      ),
  }
}
