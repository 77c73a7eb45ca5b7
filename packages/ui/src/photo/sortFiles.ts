/** What becomes of files that were chosen for a place with so much room. */
export type SortedFiles = {
  taken: File[]
  /** Pictures for which there is no room. */
  tooMany: number
  /** Names of what is no picture. */
  noPictures: string[]
}

export function sortFiles(files: readonly File[], room: number): SortedFiles {
  const isPicture = ({ type, name }: File) => type.startsWith('image/') || /\.(heic|heif|avif)$/i.test(name)
  const pictures = files.filter(isPicture)
  return {
    taken: pictures.slice(0, room),
    tooMany: Math.max(0, pictures.length - room),
    noPictures: files.filter((file) => !isPicture(file)).map(({ name }) => name),
  }
}
