import { signatureSheet } from '@kewo/ui'

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
