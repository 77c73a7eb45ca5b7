import type { CheckPoint } from '@kewo/domain'
import { idempotencyKey, Refused } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { pickedPhotos } from '@kewo/web/photo'
import { useUploads } from '@kewo/web/upload'
import { graphql } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { SentCheck_block } from './SentCheck.tsx'

const SendMutation = graphql(
  `
    mutation SendSelfCheck($input: SendSelfCheckInput!) {
      sendSelfCheck(input: $input) {
        __typename
        ... on SelfCheck {
          id
          block {
            id
            ...SentCheck_block
          }
        }
        ...Refused
      }
    }
  `,
  [SentCheck_block, Refused],
)

/** What is found so far of each point; null: not looked at yet. */
type Found = { alike: (boolean | null)[]; key: string }

/** A photo of one's own beside the picture of a card: on this phone until it is sent, without a signal in the outbox. */
export function useSelfCheck(blockId: string, points: readonly CheckPoint[], title: string) {
  const name = `guidance.check.${blockId}`
  const { uploads, add, remove, retry, clear } = useUploads(name)
  const found = useDraft<Found>(name, { alike: points.map(() => null), key: idempotencyKey() })
  const send = useRoadAct(SendMutation)
  const [photo] = uploads
  const { alike, key } = found.value
  return {
    points,
    photo: photo ? { ...pickedPhotos([photo])[0]!, retry: () => retry(photo.id) } : null,
    alike,
    /** One photo at a time: another takes its place. */
    take(picture: File) {
      for (const { id } of uploads) void remove(id)
      void add([picture])
    },
    find: (index: number, is: boolean) =>
      found.set({
        key,
        alike: points.map((_point, place) => (place === index ? is : (alike[place] ?? null))),
      }),
    /** Without a photo again, as if it had not been taken. */
    leave: () => void clear(),
    busy: send.busy,
    problem: send.problem?.message ?? null,
    /** Whether it is on its way. */
    async send(): Promise<boolean> {
      if (!photo) return false
      const input = { blockId, photoId: pictureRef(photo.id), alike: alike.map(Boolean), idempotencyKey: key }
      const told = { kind: m.guidance_kind(), words: m.guidance_checkTold({ title }) }
      const sent = await send.send(
        { input },
        { about: blockId, told, key, draft: { key: name, value: found.value } },
      )
      if (!sent) return false
      found.clear()
      void clear()
      return true
    },
  }
}

export type SelfCheck = ReturnType<typeof useSelfCheck>
