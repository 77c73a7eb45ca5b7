export { pickedPhotos } from './pickedPhotos.ts'
