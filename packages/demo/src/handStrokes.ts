import { randomOf } from './random.ts'

/** A name as a finger draws it on a phone, on a sheet of 600 × 200: the same hand each time. */
export function handStrokes(name: string): string {
  const random = randomOf('hand', name)
  const characters = random.int(2, 3)
  const width = 480 / characters
  return Array.from({ length: characters * 2 }, (_, index) => {
    const left = 50 + Math.floor(index / 2) * width
    const points = Array.from({ length: 5 }, (_each, step) => ({
      x: Math.round(left + (step * width) / 6 + random.int(-8, 8)),
      y: (step + index) % 2 === 0 ? random.int(40, 80) : random.int(110, 165),
    }))
    const [first, ...rest] = points
    const last = rest.at(-1)!
    const curves = rest.slice(0, -1).map(({ x, y }, at) => {
      const next = rest[at + 1]!
      return `Q${x} ${y} ${(x + next.x) / 2} ${(y + next.y) / 2}`
    })
    return `M${first!.x} ${first!.y}${curves.join('')}L${last.x} ${last.y}`
  }).join('')
}

/** Whether who keeps this shop signs answers by finger: some four in ten do. */
export const signsByHand = (name: string): boolean => randomOf('signs by hand', name).chance(0.4)
