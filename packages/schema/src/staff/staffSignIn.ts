import { builder } from '../builder/builder.ts'

type SignIn = { staffId: string; userName: string; password: string }

export const StaffSignIn = builder.objectRef<SignIn>('StaffSignIn').implement({
  description:
    'A sign-in that was just made or reset. The password is told this once and kept nowhere in words.',
  fields: (t) => ({
    staff: t.prismaField({
      type: 'Staff',
      resolve: (query, { staffId }, _args, { db }) =>
        db.staff.findUniqueOrThrow({ ...query, where: { id: staffId } }),
    }),
    userName: t.exposeString('userName'),
    password: t.exposeString('password'),
  }),
})
