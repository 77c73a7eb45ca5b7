import { sendPicture } from '@kewo/client'
import type { Signature } from '@kewo/ui'
import { signaturePicture } from './signaturePicture.ts'

/** Ids of what has been sent, by what was drawn: sent again after a lost answer, it is the same picture. */
const sent = new Map<string, string>()

/** Sends a signature drawn by hand; answers with the file's id, null for a typed name. Throws a Failure. */
export async function sendSignature(signature: Signature | null): Promise<string | null> {
  if (signature?.kind !== 'drawn') return null
  const drawn = JSON.stringify(signature.path)
  const before = sent.get(drawn)
  if (before) return before
  const picture = await signaturePicture(signature.path)
  const id = await sendPicture(picture, document.documentElement.lang, () => undefined)
  sent.set(drawn, id)
  return id
}
