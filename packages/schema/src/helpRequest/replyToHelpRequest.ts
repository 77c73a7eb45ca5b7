import {
  HelpRequestIsClosed,
  InvalidInput,
  NotYourDesk,
  OnlyStaffMay,
  whyNotNote,
  whyNotReply,
  whyNotWords,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { HelpRequest } from './helpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('replyToHelpRequest', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: 'HelpRequest',
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
    },
    errors: { types: [InvalidInput, HelpRequestIsClosed, NotYourDesk, OnlyStaffMay] },
    resolve: async (query, _root, { id: { id }, words, photoIds, internal, idempotencyKey }, context) => {
      const refusal = whyNotWords({ words, photoCount: photoIds?.length ?? 0 })
      if (refusal) throw refusal
      const said = await context.db.helpRequestMessage.count({ where: { idempotencyKey, requestId: id } })
      if (said === 0)
        await takeStep(context, id, {
          kind: internal ? 'NOTED' : 'REPLIED',
          whyNot: internal ? whyNotNote : whyNotReply,
          also: async (db, request) => {
            const staffId = context.viewer.kind === 'staff' ? context.viewer.staffId : null
            const message = await db.helpRequestMessage.create({
              data: {
                requestId: request.id,
                staffId,
                internal: internal ?? false,
                body: words.trim(),
                at: context.now,
                idempotencyKey,
              },
            })
            await hangUploads(db, context.viewer, (photoIds ?? []).map(String), {
              helpRequestMessageId: message.id,
            })
          },
        })
      return readHelpRequest(query, context, id)
    },
  }),
)
