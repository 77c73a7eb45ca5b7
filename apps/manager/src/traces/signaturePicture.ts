import { type Signature, signatureSheet } from '@kewo/ui'
import { idempotencyKey } from '@kewo/web/act'

/** A signature drawn by hand as a picture: ink on white, whatever the look of the app. */
export async function signaturePicture(path: string): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = signatureSheet.width
  canvas.height = signatureSheet.height
  const sheet = canvas.getContext('2d')
  if (!sheet) throw new Error('This browser cannot draw')
  sheet.fillStyle = '#fff'
  sheet.fillRect(0, 0, canvas.width, canvas.height)
  Object.assign(sheet, { lineWidth: 5, lineCap: 'round', lineJoin: 'round', strokeStyle: '#1c2320' })
  sheet.stroke(new Path2D(path))
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The signature cannot be drawn'))),
      'image/png',
    )
  })
}

/** A signature drawn by hand as a picture to be sent with what it is under; null for a typed name. */
export async function drawnSignature(
  signature: Signature | null,
): Promise<{ id: string; picture: Blob } | null> {
  if (signature?.kind !== 'drawn') return null
  return { id: idempotencyKey(), picture: await signaturePicture(signature.path) }
}
