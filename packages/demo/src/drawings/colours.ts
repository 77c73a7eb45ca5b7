/** Colours of one pack: ground from top to bottom, three depths, one that catches the eye, and that of the lettering. */
export type Colours = {
  ground: readonly [string, string]
  far: string
  middle: string
  near: string
  accent: string
  lettering: string
}

export const colours = (
  ground: readonly [string, string],
  [far, middle, near]: readonly [string, string, string],
  accent: string,
  lettering: string,
): Colours => ({ ground, far, middle, near, accent, lettering })
