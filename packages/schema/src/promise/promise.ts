import {
  PromiseOfSomebodyElse,
  promiseStatusAt,
  promiseStatuses,
  whyNotKeepPromise,
  whyNotSayNotKept,
  whyNotTakeBackKept,
} from '@kewo/domain'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { promiseScope, seesPromise } from './access.ts'

export const PromiseStatus = builder.enumType('PromiseStatus', {
  values: promiseStatuses,
  description: 'BROKEN: its due day went by, or the shop says that it was not kept.',
})

const dated = { status: true, dueOn: true } as const

export const Promised = builder.prismaNode('Promise', {
  description: '承诺: something that we owe a shop by a day. The shop sees it.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: promiseScope,
  authScopes: (row, { viewer }) => seesPromise(viewer, row),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    staff: t.relation('staff', { description: 'Who owes it.' }),
    visit: t.relation('visit', { nullable: true, description: 'The visit in which it was made.' }),
    text: t.exposeString('text'),
    dueOn: t.expose('dueOn', { type: 'Day', description: 'Counts until the end of the day.' }),
    status: t.field({
      type: PromiseStatus,
      description: 'As it stands now: an open one is broken once its day has passed.',
      select: dated,
      resolve: (row, _args, { now, timeZone }) => promiseStatusAt(row, now, timeZone),
    }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    withdrawReason: t.exposeString('withdrawReason', { nullable: true, description: 'Told to the shop.' }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    notKeptAt: t.expose('notKeptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the shop said that it was not kept.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    brokenRequest: t.relation('brokenRequest', {
      nullable: true,
      description: 'The request that its breaking has opened.',
    }),
    whyNotKeep: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer can call it kept or withdraw it now, else why not.',
      select: { ...dated, staffId: true, staff: { select: { name: true } } },
      resolve: (row, _args, { viewer, now, timeZone }) =>
        asWhyNot(
          viewer?.kind === 'staff' && viewer.staffId === row.staffId
            ? whyNotKeepPromise(row, now, timeZone)
            : new PromiseOfSomebodyElse(row.staff.name),
        ),
    }),
    whyNotTakeBackKept: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer can take back now that it is kept, else why not.',
      select: {
        ...{ ...dated, staffId: true, staff: { select: { name: true } } },
        followUps: { where: { settled: true }, take: 1, select: { id: true } },
      },
      resolve: (row, _args, { viewer, now, timeZone }) =>
        asWhyNot(
          viewer?.kind === 'staff' && viewer.staffId === row.staffId
            ? whyNotTakeBackKept(row, row.followUps.length > 0, now, timeZone)
            : new PromiseOfSomebodyElse(row.staff.name),
        ),
    }),
    whyNotSayNotKept: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the shop can say now that it was not kept, else why not.',
      select: dated,
      resolve: (row, _args, { now, timeZone }) => asWhyNot(whyNotSayNotKept(row, now, timeZone)),
    }),
  }),
})
