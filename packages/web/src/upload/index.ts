export type { Upload } from './createUploads.ts'
export { PictureRefused, sendPicture } from './sendPicture.ts'
export * from './useUploads.ts'
