import {
  firstPolicies,
  firstWorkingHours,
  InvalidInput,
  SetupLinkSpent,
  typedCode,
  whyNotStaff,
  whyNotUserName,
  whyNotWritten,
} from '@kewo/domain'
import { type DbTransaction, isUniqueClash, type Prisma } from '@kewo/db'
import { takeSetupToken } from '@kewo/db/setup'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { verbatim } from '../builder/typedText.ts'
import type { Context } from '../builder/context.ts'
import { refusalType } from '../builder/refusals.ts'
import { whyNotOwnPassword } from '../signIn/whyNotOwnPassword.ts'
import { userNameTaken } from '../staff/userNameTaken.ts'

refusalType(SetupLinkSpent, 'The link is wrong, was used, or is older than 24 hours.')

const FirstAdmin = builder.objectRef<{ userName: string }>('FirstAdmin').implement({
  description: 'The admin who was made, ready to sign in.',
  fields: (t) => ({ userName: t.exposeString('userName') }),
})

const longestCompanyName = 60

builder.mutationField('makeFirstAdmin', (t) =>
  t.field({
    type: FirstAdmin,
    authScopes: { public: true },
    ...makesNothingStale('nobody has read anything yet'),
    description:
      'Makes the first admin, and with it the company, its region, its working hours and service levels, by the link that the server printed. Open before sign-in; the token works once, within 24 hours.',
    complexity: 100,
    args: {
      token: t.arg.string({
        ...verbatim,
        required: true,
        description: 'From the link that the first start has printed; good once.',
      }),
      companyName: t.arg.string({ required: true, description: 'At most 60 characters.' }),
      name: t.arg.string({ required: true, description: 'Name of the person, at most 40 characters.' }),
      userName: t.arg.string({
        required: true,
        description: 'For signing in; letters, digits and . _ -',
      }),
      password: t.arg.string({
        ...verbatim,
        required: true,
        description: '10 to 128 characters; none of the commonest.',
      }),
    },
    errors: { types: [InvalidInput, SetupLinkSpent] },
    resolve: async (_root, { token, ...typed }, context) => {
      const input = await firstAdminOf(typed)
      try {
        await context.db.$transaction((transaction) => makeAll(transaction, context, token, input))
      } catch (error) {
        throw isUniqueClash(error) ? userNameTaken() : error
      }
      return { userName: input.userName }
    },
  }),
)

type Input = { companyName: string; name: string; userName: string; password: string }

/** As typed. Throws what is wrong with it. */
async function firstAdminOf({ userName: typedName, ...typed }: Input): Promise<Input> {
  const { companyName, name, password } = typed
  const userName = typedCode(typedName)
  const refusal =
    whyNotWritten('companyName', companyName, longestCompanyName, {
      'zh-CN': '请填写公司名称。',
      en: 'Please enter the company name.',
    }) ??
    whyNotStaff({ name, phone: null, roles: ['ADMIN'] }) ??
    whyNotUserName(userName) ??
    (await whyNotOwnPassword(password, { own: [userName, name, companyName] }))
  if (refusal) throw refusal
  return { ...typed, userName }
}

async function makeAll(db: DbTransaction, context: Context, token: string, input: Input): Promise<void> {
  const { now, timeZone, signIns } = context
  const { companyName, name, userName, password } = input
  if (!(await takeSetupToken(db, token, now))) throw new SetupLinkSpent()
  const regionId = await provideCompany(db, { companyName, now, timeZone })
  const { userId } = await signIns.create(db, {
    username: userName,
    name,
    passwordHash: await signIns.hash(password),
    madeByStaff: null,
  })
  const staff = await db.staff.create({ data: { name, roles: ['ADMIN'], regionId, userId } })
  await recordAct(db, context, {
    action: 'makeFirstAdmin',
    subjectType: 'Staff',
    subjectId: staff.id,
    after: { name, userName, roles: ['ADMIN'], company: companyName },
  })
}

type Company = { companyName: string; now: Date; timeZone: string }

/** Makes of the company what is missing: where the last admin has gone, everything else is there. */
async function provideCompany(db: DbTransaction, { companyName, now, timeZone }: Company): Promise<string> {
  if ((await db.company.count()) === 0) await db.company.create({ data: { name: companyName, timeZone } })
  if ((await db.workingCalendar.count()) === 0)
    await db.workingCalendar.create({ data: { hours: firstWorkingHours as Prisma.InputJsonObject } })
  if ((await db.serviceLevelPolicy.count()) === 0)
    await db.serviceLevelPolicy.createMany({ data: firstPolicies(now) })
  const region = await db.region.findFirst({ where: { kind: 'COMPANY' } })
  if (region) return region.id
  const { id } = await db.region.create({ data: { kind: 'COMPANY', name: companyName } })
  return id
}
