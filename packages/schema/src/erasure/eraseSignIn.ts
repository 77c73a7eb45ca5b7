import type { DbTransaction } from '@kewo/db'
import { erasedName } from './erasedShop.ts'

/** Nobody signs in by it any more. Its row stays, as others name it. */
export async function eraseSignIn(db: DbTransaction, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } })
  await db.account.deleteMany({ where: { userId } })
  await db.twoFactor.deleteMany({ where: { userId } })
  await db.sentKey.deleteMany({ where: { userId } })
  await db.recentWrite.deleteMany({ where: { userId } })
  await db.recentRead.deleteMany({ where: { userId } })
  await db.notification.deleteMany({ where: { userId } })
  await db.deviceOutbox.deleteMany({ where: { userId } })
  await db.outboxFile.deleteMany({ where: { userId } })
  await db.pushDevice.deleteMany({ where: { userId } })
  await db.noticePreference.deleteMany({ where: { id: userId } })
  await db.user.update({
    where: { id: userId },
    data: {
      ...{ name: erasedName, username: null, displayUsername: null, image: null },
      email: `erased-${userId}@kewo.invalid`,
    },
  })
}
