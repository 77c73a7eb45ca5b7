import type { MantineColorsTuple } from '@mantine/core'

const ramp = (wash: string, line: string, full: string, strong: string): MantineColorsTuple => [
  wash,
  wash,
  line,
  line,
  line,
  full,
  full,
  strong,
  strong,
  strong,
]

const jade = ramp('var(--jade-wash)', 'var(--jade-line)', 'var(--jade)', 'var(--jade-strong)')
const amber = ramp('var(--amber-wash)', 'var(--amber-line)', 'var(--amber)', 'var(--amber)')
const red = ramp('var(--red-wash)', 'var(--red-line)', 'var(--red)', 'var(--red-strong)')
const sky = ramp('var(--sky-wash)', 'var(--sky-wash)', 'var(--sky)', 'var(--sky)')

/** From paper to ink, in the places where Mantine expects its grays. */
const gray: MantineColorsTuple = [
  'var(--paper)',
  'var(--line-soft)',
  'var(--line)',
  'var(--line)',
  'var(--line-control)',
  'var(--ink-3)',
  'var(--ink-3)',
  'var(--ink-2)',
  'var(--ink-2)',
  'var(--ink)',
]

/** Our few colours, and Mantine's own names led to the nearest of them: no other colour can get in. */
export const ramps = {
  jade,
  amber,
  red,
  sky,
  gray,
  dark: gray,
  teal: jade,
  green: jade,
  lime: jade,
  cyan: sky,
  blue: sky,
  indigo: sky,
  violet: sky,
  grape: sky,
  pink: red,
  orange: amber,
  yellow: amber,
}
