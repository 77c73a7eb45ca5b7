import { localDayOf, localMinuteOf } from '@kewo/domain'
import type { Context } from '../builder/context.ts'
import { recordAct } from '../audit/recordAct.ts'
import { notify } from '../notification/notify.ts'
import { accountOfName, accountOfUser, type SignInAccount } from './account.ts'
import { takeUntold, type WrongTry } from './signInTries.ts'

/** When and from where, and what to write it down with. */
export type Noting = Pick<Context, 'db' | 'live' | 'now' | 'timeZone' | 'address' | 'requestId'>

/** So few wrong tries are one's own slips of the finger, and told to nobody. */
const fewestTold = 3

/** What is noted of sign-ins in the audit log. */
export type SignInAct =
  | 'signIn'
  | 'signOut'
  | 'changePassword'
  | 'turnOnSecondFactor'
  | 'turnOffSecondFactor'
  | 'renewBackupCodes'
  | 'endSession'
  | 'endOtherSessions'

/** What somebody did with the own sign-in. */
export async function noteSignInAct(
  noting: Noting,
  { userId, name, subjectType, subjectId, userName }: SignInAccount,
  action: SignInAct,
): Promise<void> {
  await noting.db.$transaction((transaction) =>
    recordAct(
      transaction,
      { ...noting, viewer: { userId, name } },
      { action, subjectType, subjectId, after: { userName } },
    ),
  )
}

/**
 * Somebody has signed in: it is noted, and the owner told of what was tried before. Null, and nothing noted, for who may
 * not sign in.
 */
export async function noteSignIn(noting: Noting, userId: string): Promise<SignInAccount | null> {
  const account = await accountOfUser(noting.db, userId)
  if (!account) return null
  await noteSignInAct(noting, account, 'signIn')
  await tellTries(noting, account, fewestTold)
  return account
}

/**
 * A wrong try at somebody's account: noted, and the owner is told where it has to wait now. Waiting bounds how many of
 * these there can be. Of names that are no account's nothing is kept.
 */
export async function noteWrongTry(noting: Noting, name: string, wrong: WrongTry): Promise<void> {
  const account = await accountOfName(noting.db, name)
  if (!account) return
  const { subjectType, subjectId, userName } = account
  const wait = wrong.waitsUntil ? wrong.waitsUntil.getTime() - noting.now.getTime() : 0
  await noting.db.$transaction((transaction) =>
    recordAct(
      transaction,
      { ...noting, viewer: null },
      {
        ...{ action: 'refuseSignIn', subjectType, subjectId },
        after: { userName, ...(wait > 0 ? { waitSeconds: Math.round(wait / 1_000) } : {}) },
      },
    ),
  )
  if (wait > 0 && wrong.told === 0) await tellTries(noting, account, fewestTold)
}

async function tellTries(noting: Noting, { userId, userName }: SignInAccount, fewest: number): Promise<void> {
  const untold = await takeUntold(noting.db, userName, fewest)
  if (!untold) return
  const { count, since, address } = untold
  await noting.db.$transaction((db) =>
    notify({ ...noting, db }, [userId], 'SIGN_IN_TRIES', {
      params: { count, since: localTime(since, noting.timeZone), address },
      subjectId: null,
    }),
  )
}

/** Such as 2026-11-28 20:05: the same in both languages. */
function localTime(instant: Date, timeZone: string): string {
  const minutes = localMinuteOf(instant, timeZone)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return `${localDayOf(instant, timeZone)} ${hour}:${minute}`
}
