import { InvalidInput, typedCode, whyNotUserName } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { newPassword } from './newPassword.ts'
import { regionOf, StaffInput, staffOf } from './staffInput.ts'
import { StaffSignIn } from './staffSignIn.ts'
import { userNameTaken } from './userNameTaken.ts'

builder.mutationField('createStaff', (t) =>
  t.withAuth({ may: 'keepPeople' }).field({
    type: StaffSignIn,
    ...newInLists,
    description:
      'A new person with a sign-in and a first password. The unique user name keeps a repeated write from making a second one.',
    args: {
      input: t.arg({ type: StaffInput, required: true }),
      userName: t.arg.string({
        required: true,
        description: 'Letters, digits and . _ -, at most 64.',
      }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (_root, { input, userName: typed }, context) => {
      const { db, now, signIns } = context
      const staff = staffOf(input)
      const userName = typedCode(typed)
      const refusal = whyNotUserName(userName)
      if (refusal) throw refusal
      const password = newPassword()
      const passwordHash = await signIns.hash(password)
      try {
        return await db.$transaction(async (transaction) => {
          const region = await regionOf(transaction, input.regionId.id)
          const { userId } = await signIns.create(transaction, {
            username: userName,
            name: staff.name,
            passwordHash,
            madeByStaff: now,
          })
          const { id: staffId } = await transaction.staff.create({
            data: { ...staff, regionId: region.id, userId },
          })
          await recordAct(transaction, context, {
            action: 'createStaff',
            subjectType: 'Staff',
            subjectId: staffId,
            after: { ...staff, region: region.name, userName },
          })
          return { staffId, userName, password }
        })
      } catch (error) {
        throw isUniqueClash(error) ? userNameTaken() : error
      }
    },
  }),
)
