import { type PressedAbout, pressedAbouts } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { SupplyWeek } from '../supplyPolicy/supplyWeek.ts'
import type { RetailerViewer, Viewer } from '../viewer/viewer.ts'

export const PressedAboutType = builder.enumType('PressedAbout', {
  description: 'What a shop may have been pressed by.',
  values: pressedAbouts,
})

/** Only the shop itself: not staff, nor who looks with its eyes. */
export const maySayPressed = (viewer: Viewer | null): viewer is RetailerViewer =>
  viewer?.kind === 'retailer' && viewer.seenBy === null

/** What it said in confidence before staff made a password for it is shown to nobody who knows that password. */
export const saidSince = ({ staffSetPasswordAt }: RetailerViewer) =>
  staffSetPasswordAt ? { saidAt: { gt: staffSetPasswordAt } } : {}

/** What a shop has said of one thing, or not. */
export type Said = { about: PressedAbout; aboutId: string; retailerId: string }

export const Pressed = builder.objectRef<Said>('Pressed').implement({
  description:
    '被压货: whether the shop has said that it was pressed by this. Read by that shop alone; those above its manager read figures over five shops or more.',
  fields: (t) => ({
    id: t.id({
      description: 'Of what it is about, for this shop; no node.',
      resolve: ({ about, aboutId, retailerId }) => `${about}:${aboutId}:${retailerId}`,
    }),
    about: t.expose('about', { type: PressedAboutType }),
    aboutId: t.exposeID('aboutId', { description: 'Plain id, as `setPressed` takes it.' }),
    saidAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Null where the shop has not said so, or has taken it back; and where it said so before staff made a password for it: whoever made it must not read that.',
      resolve: async ({ about, aboutId, retailerId }, _args, { db, viewer }) => {
        if (!maySayPressed(viewer)) return null
        const where = { retailerId, about, aboutId, ...saidSince(viewer) }
        return (await db.pressed.findFirst({ where, select: { saidAt: true } }))?.saidAt ?? null
      },
    }),
  }),
})

const description = 'What the asking shop has said of being pressed by it; null for everybody else.'

const saidOf = (about: PressedAbout, aboutId: string, viewer: Viewer | null): Said | null =>
  maySayPressed(viewer) ? { about, aboutId, retailerId: viewer.retailerId } : null

builder.prismaObjectField('Campaign', 'pressed', (t) =>
  t.field({
    type: Pressed,
    nullable: true,
    description,
    select: { id: true },
    resolve: ({ id }, _args, { viewer }) => saidOf('CAMPAIGN', id, viewer),
  }),
)

builder.prismaObjectField('Trace', 'pressed', (t) =>
  t.field({
    type: Pressed,
    nullable: true,
    description: `${description} Of all versions of one record the same.`,
    select: { visitId: true },
    resolve: ({ visitId }, _args, { viewer }) => saidOf('RECORD', visitId, viewer),
  }),
)

builder.objectField(SupplyWeek, 'pressed', (t) =>
  t.field({
    type: Pressed,
    nullable: true,
    description: `${description} Of all versions of one week the same.`,
    resolve: ({ policyId }, _args, { viewer }) => saidOf('SUPPLY_WEEK', policyId, viewer),
  }),
)

builder.prismaObjectField('Retailer', 'pressed', (t) =>
  t.field({
    type: Pressed,
    nullable: true,
    description: 'The same by what it is about. For the shop itself; null for everybody else.',
    args: {
      about: t.arg({ type: PressedAboutType, required: true }),
      aboutId: t.arg({ type: 'UUID', required: true, description: 'Pressed.aboutId.' }),
    },
    resolve: (_shop, { about, aboutId }, { viewer }) => saidOf(about, aboutId, viewer),
  }),
)
