export type Photo = {
  id: string
  thumbnail: string
  /** The same picture, large. */
  source: string
  /** What is to be seen on it. */
  description: string
}

export type PhotoStripWords = {
  close: string
  previous: string
  next: string
  /** 2 / 5 */
  place: (number: number, total: number) => string
}
