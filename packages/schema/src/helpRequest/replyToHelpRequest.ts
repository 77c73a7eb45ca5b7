import {
  HelpRequestIsClosed,
  HelpRequestMovedOn,
  InvalidInput,
  NotYourDesk,
  OnlyStaffMay,
  SentBefore,
  whyNotNote,
  whyNotReply,
  whyNotWords,
} from '@kewo/domain'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import type { SignedInWithin } from '../builder/context.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { once } from '../once/once.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { stepWithin } from './takeStep.ts'

builder.mutationField('replyToHelpRequest', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description:
      'The shop or the staff say something. The first reply of a person stops the first clock; a reply of the shop ends a wait for it.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      words: t.arg.string({ required: true, description: 'At most 2,000 characters.' }),
      photoIds: t.arg.idList({ description: 'Plain ids of pictures uploaded just before; at most 9.' }),
      internal: t.arg.boolean({
        defaultValue: false,
        description: 'A note among the staff, never shown to the shop.',
      }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: {
      types: [InvalidInput, HelpRequestIsClosed, HelpRequestMovedOn, NotYourDesk, OnlyStaffMay, SentBefore],
    },
    resolve: async (query, _root, args, context) => {
      const { id } = args.id
      const { expected, ...sent } = args
      const write = { mutation: 'replyToHelpRequest', type: 'HelpRequestMessage', sent }
      const said = {
        ...args,
        photoIds: (args.photoIds ?? []).map(String),
        internal: args.internal ?? false,
        expected,
      }
      await once(context, write, (db) => say({ ...context, db }, id, said))
      return readHelpRequest(query, context, id)
    },
  }),
)

type Said = { words: string; photoIds: string[]; internal: boolean; expected: string | null | undefined }

async function say(
  context: SignedInWithin,
  requestId: string,
  { words, photoIds, internal, expected }: Said,
): Promise<{ id: string }> {
  const { db, viewer, now } = context
  const refusal = whyNotWords({ words, photoCount: photoIds.length })
  if (refusal) throw refusal
  await stepWithin(context, requestId, {
    kind: internal ? 'NOTED' : 'REPLIED',
    whyNot: internal ? whyNotNote : whyNotReply,
    expected,
  })
  const staffId = viewer.kind === 'staff' ? viewer.staffId : null
  const message = await db.helpRequestMessage.create({
    data: { requestId, staffId, internal, body: words, at: now, ...onBehalfOf(viewer) },
    select: { id: true },
  })
  await hangUploads(db, viewer, photoIds, { helpRequestMessageId: message.id })
  return message
}
