import {
  guidanceKinds,
  guidanceStatusAt,
  guidanceStatuses,
  type Refusal,
  whyNotChangeGuidance,
  whyNotWithdrawGuidance,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { guidanceScope, mayChangeGuidance, seesGuidance } from './access.ts'

export const GuidanceKind = builder.enumType('GuidanceKind', {
  values: guidanceKinds,
  description: 'What it is a how-to for: display 陈列, placement 摆放, service 服务, policy 政策.',
})

export const GuidanceStatus = builder.enumType('GuidanceStatus', {
  values: guidanceStatuses,
  description:
    'SCHEDULED: never published yet, and left to the clock. RUN_OUT: its last day has passed. WITHDRAWN: taken back; publishing a version brings it back.',
})

/** The version that shops read: published and not superseded. */
export const isCurrent = { publishedAt: { not: null }, supersededAt: null } as const

const newestFirst = { number: 'desc' } as const

export const Guidance = builder.prismaNode('Guidance', {
  description: '陈列指导: a published how-to for an audience of shops.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: guidanceScope,
  authScopes: (row, { viewer, ...clock }) => seesGuidance(viewer, row, clock),
  fields: (t) => ({
    kind: t.expose('kind', { type: GuidanceKind }),
    author: t.relation('author'),
    status: t.field({
      type: GuidanceStatus,
      resolve: (row, _args, { now, timeZone }) => guidanceStatusAt(row, now, timeZone),
    }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the newest version was published; null while there is only a draft.',
    }),
    publishAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the clock publishes the draft, which nobody changes meanwhile; null: it waits for somebody to publish it. Null for all but its author and admins.',
      resolve: (row, _args, { viewer }) => (mayChangeGuidance(viewer, row) ? row.publishAt : null),
    }),
    validUntil: t.expose('validUntil', {
      type: 'Day',
      nullable: true,
      description: 'Last day on which shops see it; null for no end.',
    }),
    withdrawnAt: t.expose('withdrawnAt', { type: 'DateTime', nullable: true }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When anything of it, the draft included, last changed.',
    }),
    versions: t.relation('versions', {
      authScopes: { staff: true },
      description: 'All published versions, newest first.',
      query: { where: { publishedAt: { not: null } }, orderBy: newestFirst },
    }),
    audience: t.relation('audience', {
      authScopes: { staff: true },
      description: 'Whom it is for, within the bounds of its author.',
    }),
    withinTerritories: t.prismaField({
      type: ['Territory'],
      authScopes: { staff: true },
      description:
        'It reaches shops of these territories only, those of its author; empty: not bound to any.',
      resolve: (query, { withinTerritoryIds }, _args, { db }) =>
        db.territory.findMany({
          ...query,
          where: { id: { in: withinTerritoryIds } },
          orderBy: { name: 'asc' },
        }),
    }),
    withinRegions: t.prismaField({
      type: ['Region'],
      authScopes: { staff: true },
      description:
        'It reaches shops of these regions only, each with everything below; empty: of the whole company.',
      resolve: (query, { withinRegionIds }, _args, { db }) =>
        db.region.findMany({ ...query, where: { id: { in: withinRegionIds } }, orderBy: { name: 'asc' } }),
    }),
    whyNotChange: t.field({
      type: WhyNot,
      nullable: true,
      authScopes: { staff: true },
      description: 'Why the viewer may not write, aim or publish it; null: may.',
      resolve: (row, _args, { viewer }) =>
        asWhyNot(asked(viewer, (actor) => whyNotChangeGuidance(row, actor))),
    }),
    whyNotWithdraw: t.field({
      type: WhyNot,
      nullable: true,
      authScopes: { staff: true },
      description: 'Why the viewer may not take it back now; null: may.',
      resolve: (row, _args, { viewer, now, timeZone }) =>
        asWhyNot(
          asked(viewer, (actor) =>
            whyNotWithdrawGuidance(
              { authorId: row.authorId, status: guidanceStatusAt(row, now, timeZone) },
              actor,
            ),
          ),
        ),
    }),
  }),
})

type Actor = Parameters<typeof whyNotChangeGuidance>[1]

// Only staff reach the fields that ask.
function asked(viewer: Viewer | null, rule: (actor: Actor) => Refusal | null): Refusal | null {
  return viewer?.kind === 'staff' ? rule({ id: viewer.staffId, roles: viewer.roles }) : null
}
