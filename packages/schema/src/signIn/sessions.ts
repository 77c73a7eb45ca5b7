import { deviceOf } from '@kewo/domain'
import type { Session } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { accountOfUser } from './account.ts'
import { noteSignInAct } from './noteSignIn.ts'

const SignInSession = builder.objectRef<Session>('SignInSession').implement({
  description: 'One device on which the viewer is signed in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id, as `endSession` takes it.' }),
    device: t.string({
      nullable: true,
      description: 'Such as "Android, WeChat"; null where the browser says nothing known.',
      resolve: ({ userAgent }) => deviceOf(userAgent),
    }),
    address: t.string({
      nullable: true,
      description: 'Network address at sign-in.',
      resolve: ({ ipAddress }) => ipAddress,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was signed in.' }),
    seenAt: t.expose('seenAt', { type: 'DateTime', description: 'Last used; to within a few minutes.' }),
    isThisOne: t.boolean({
      description: 'The one that asks.',
      resolve: ({ id }, _args, { viewer }) => viewer?.sessionId === id,
    }),
  }),
})

builder.queryField('mySessions', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [SignInSession],
    description: 'Where the viewer is signed in, the latest used first; at most 50.',
    resolve: (_root, _args, { db, viewer, now }) =>
      db.session.findMany({
        where: { userId: viewer.userId, expiresAt: { gt: now } },
        orderBy: [{ seenAt: 'desc' }, { id: 'desc' }],
        take: 50,
      }),
  }),
)

builder.mutationField('endSession', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    ...makesStale('mySessions'),
    description:
      "Signs the viewer out on one device. False where it was over already, or is not the viewer's.",
    args: { id: t.arg({ type: 'UUID', required: true, description: 'Plain id of a SignInSession.' }) },
    resolve: async (_root, { id }, context) => {
      const { db, viewer } = context
      const { count } = await db.session.deleteMany({ where: { id, userId: viewer.userId } })
      if (count > 0) await note(context, 'endSession')
      return count > 0
    },
  }),
)

builder.mutationField('endOtherSessions', (t) =>
  t.withAuth({ signedIn: true }).int({
    ...makesStale('mySessions'),
    description: 'Signs the viewer out everywhere but here; answers on how many devices.',
    resolve: async (_root, _args, context) => {
      const { db, viewer } = context
      const { count } = await db.session.deleteMany({
        where: { userId: viewer.userId, id: { not: viewer.sessionId } },
      })
      if (count > 0) await note(context, 'endOtherSessions')
      return count
    },
  }),
)

async function note(context: SignedIn, act: 'endSession' | 'endOtherSessions'): Promise<void> {
  const account = await accountOfUser(context.db, context.viewer.userId)
  if (account) await noteSignInAct(context, account, act)
}
