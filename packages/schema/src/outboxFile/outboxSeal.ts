import { builder } from '../builder/builder.ts'

type Seal = { sessionId: string; key: string }

const OutboxSeal = builder.objectRef<Seal>('OutboxSeal').implement({
  description:
    'With what a device seals a file of its outbox, so that nobody on the way reads or changes it and the server knows whose it is. Not to be kept where a script can read it.',
  fields: (t) => ({
    sessionId: t.exposeID('sessionId', {
      description: 'Plain id of the sign-in on this device; stands at the head of the file.',
    }),
    key: t.exposeString('key', {
      description: 'Key of AES-256-GCM, base64. The same as long as this sign-in lasts.',
    }),
  }),
})

builder.queryField('outboxSeal', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: OutboxSeal,
    description: 'What the viewer’s device seals with. Ended from elsewhere, a sign-in seals nothing more.',
    resolve: (_root, _args, { viewer: { userId, sessionId }, sealKeyOf }) => ({
      sessionId,
      key: sealKeyOf({ userId, sessionId }).toString('base64'),
    }),
  }),
)
