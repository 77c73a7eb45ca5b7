import { Prisma } from '@kewo/db'
import { reachStepOf, reachSteps } from '@kewo/domain'
import { makeOrganisation, now } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { useSchema } from '../../test/useSchema.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { type ReachRow, shopRows } from './shopRows.ts'
import type { ReachSubject } from './subject.ts'

const { db, contextFor } = useSchema()

const when = (known: boolean) => (known ? Prisma.sql`${now}::timestamptz` : Prisma.sql`NULL::timestamptz`)

test('whatever is known of a shop, the statement puts it at the step at which the domain does', async () => {
  const { here } = await makeOrganisation(db)
  const [tellsOf, tellsOfOther] = [v7(), v7()]
  await db.notification.create({
    data: { kind: 'GUIDANCE_PUBLISHED', subjectId: tellsOf, userId: here.retailer.userId, createdAt: now },
  })
  const { viewer, timeZone } = await contextFor(here.manager, { now })
  for (let bits = 0; bits < 2 ** 5; bits++) {
    const known = (bit: number) => (bits & (1 << bit)) !== 0
    const [told, opened, read, understood, acted] = [0, 1, 2, 3, 4].map(known) as [
      ...[boolean, boolean, boolean, boolean, boolean],
    ]
    const subject = {
      ...{ steps: reachSteps, joins: Prisma.empty, keepsAnswers: false, isShown: true },
      meant: Prisma.sql`"Retailer".id = ${here.retailer.id}::uuid`,
      ...{ openedAt: when(opened), readAt: when(read), understoodAt: when(understood) },
      ...{ acted: Prisma.sql`${acted}::boolean`, actedAt: when(acted) },
      ...{ wrongAnswers: Prisma.sql`0`, remindedAt: when(false) },
      told: {
        ...{ kinds: ['GUIDANCE_PUBLISHED'], since: new Date(0), until: null },
        subjectId: told ? tellsOf : tellsOfOther,
      },
    } as unknown as ReachSubject
    const asked = { viewer: viewer as StaffViewer, now, timeZone }
    const rows = await db.$queryRaw<ReachRow[]>(shopRows(subject, asked, { shopByShop: true }))
    const at = (is: boolean) => (is ? now : null)
    const progress = {
      ...{ toldAt: at(told), openedAt: at(opened), readAt: at(read), understoodAt: at(understood) },
      acted,
    }
    expect({ progress, step: rows.map(({ step }) => reachSteps[step]) }).toEqual({
      ...{ progress, step: [reachStepOf(progress)] },
    })
  }
})
