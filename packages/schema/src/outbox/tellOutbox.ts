import { keptMatters } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { Subject } from '../notification/notification.ts'
import { Retailer } from '../retailer/retailer.ts'

const OutboxMatterInput = builder.inputType('OutboxMatterInput', {
  fields: (t) => ({
    subject: t.field({ type: Subject, required: true }),
    retailerId: t.globalID({
      for: Retailer,
      description: 'The shop that it is about, where it is about one.',
    }),
    count: t.int({ required: true }),
  }),
})

const OutboxInput = builder.inputType('OutboxInput', {
  description: 'What waits on a device, without a word of what was written.',
  fields: (t) => ({
    waiting: t.int({ required: true, description: 'Acts that go by themselves.' }),
    refused: t.int({ required: true, description: 'Acts that the person has to look at.' }),
    oldestAt: t.field({
      type: 'DateTime',
      description: 'When the oldest of them was made, by our clock as the device knows it.',
    }),
    matters: t.field({
      type: [OutboxMatterInput],
      required: true,
      description: 'About what. Of a shop nothing of it is kept.',
    }),
  }),
})

/** No device holds more, and a number that is none of ours says nothing. */
const atMost = (count: number) => Math.min(Math.max(0, count), 9_999)

builder.mutationField('tellOutbox', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    ...makesNothingStale('the lists of the admins are read anew each time, on other devices'),
    description:
      'A device tells what waits there for its person, so that an admin can ask for it; where nothing waits, what it told before is forgotten. Answers whether anything is kept.',
    args: { input: t.arg({ type: OutboxInput, required: true }) },
    resolve: async (_root, { input }, { db, viewer, now }) => {
      const { userId, sessionId } = viewer
      const [waiting, refused] = [atMost(input.waiting), atMost(input.refused)]
      if (waiting + refused === 0) {
        await db.deviceOutbox.deleteMany({ where: { sessionId } })
        return false
      }
      const oldestAt = input.oldestAt && input.oldestAt < now ? input.oldestAt : now
      const told = input.matters.map(({ retailerId, ...matter }) => ({
        ...matter,
        retailerId: retailerId?.id ?? null,
      }))
      const matters = keptMatters(viewer.kind === 'staff' ? 'STAFF' : 'SHOP', told)
      const row = { userId, waiting, refused, oldestAt, matters, toldAt: now }
      await db.deviceOutbox.upsert({
        where: { sessionId },
        create: { ...row, sessionId },
        update: row,
      })
      return true
    },
  }),
)
