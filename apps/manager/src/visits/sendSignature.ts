import { sendPicture } from '@kewo/client'
import type { Signature } from '@kewo/ui'
import { signaturePicture } from './signaturePicture.ts'

/** Sends a signature drawn by hand; answers with the file's id, null for a typed name. Throws a Failure. */
export async function sendSignature(signature: Signature | null): Promise<string | null> {
  if (signature?.kind !== 'drawn') return null
  return sendPicture(await signaturePicture(signature.path), document.documentElement.lang, () => undefined)
}
