import { join } from 'node:path'
import webPush from 'web-push'
import { z } from 'zod'
import { keptIn } from './secret.ts'

const keys = z.object({ publicKey: z.string(), privateKey: z.string() })

/** By which push services know us (VAPID): made at the first start. Others than those that a browser was let in with reach it no more. */
export type PushKeys = z.infer<typeof keys>

export function pushKeysIn(home: string): PushKeys {
  const kept = keptIn(join(home, 'push-keys'), 'The keys for push', () =>
    JSON.stringify(webPush.generateVAPIDKeys()),
  )
  return keys.parse(JSON.parse(kept))
}
