import { refusalType } from '../builder/refusals.ts'
import {
  AlreadyTakenBack,
  AssistanceCodeNotSent,
  AssistanceCodeOver,
  NoMoreCodes,
  OnlyTheShopItself,
  OwnWork,
  TakeBackTooLate,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'

refusalType(AssistanceCodeOver, 'The code was tried three times, is older than ten minutes, or was used.')
refusalType(AssistanceCodeNotSent, 'The gateway did not take the code.')
refusalType(NoMoreCodes, 'Three codes were made for it, it has begun, or it was asked half an hour ago.')
refusalType(OwnWork, 'Nobody answers in a shop’s name about their own work.')
refusalType(OnlyTheShopItself, 'A shop complains about a person by itself.')
refusalType(AlreadyTakenBack, 'The shop has taken it back before.')
refusalType(TakeBackTooLate, 'The visit after the act, and seven days, are over.')

export const Assistance = builder.prismaNode('Assistance', {
  description:
    '代办: a manager or order clerk acts for a shop that reads back a code which it has heard by phone. For who acts and who phones.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { staffId: true, callerId: true },
  authScopes: ({ staffId, callerId }, { viewer }) =>
    viewer?.kind === 'staff' && [staffId, callerId].includes(viewer.staffId),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    staff: t.relation('staff', { description: 'Who acts.' }),
    caller: t.relation('caller', {
      nullable: true,
      description: 'Who phones the shop and reads the code out; null where it went to the shop’s telephone.',
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime' }),
    codeUntil: t.expose('codeUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when the code that was made last counts; null while none was made.',
    }),
    begunAt: t.expose('begunAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the shop’s code was typed.',
    }),
  }),
})
