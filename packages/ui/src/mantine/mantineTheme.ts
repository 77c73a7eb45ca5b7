import { createTheme } from '@mantine/core'
import { mantineComponents } from './mantineComponents.ts'
import { ramps } from './ramps.ts'

/** Mantine drawn by the same hand: every length and colour is a token of theme/tokens.css. */
export const mantineTheme = createTheme({
  colors: ramps,
  primaryColor: 'jade',
  primaryShade: 6,
  fontFamily: 'var(--font)',
  fontSizes: {
    xs: 'var(--fs-0)',
    sm: 'var(--fs-1)',
    md: 'var(--fs-2)',
    lg: 'var(--fs-3)',
    xl: 'var(--fs-4)',
  },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.6', lg: '1.6', xl: '1.5' },
  fontWeights: { regular: '400', medium: '600', bold: '650' },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '650',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: 'var(--fs-4)', lineHeight: 'var(--leading-title)' },
      h2: { fontSize: 'var(--fs-3)', lineHeight: 'var(--leading-title)' },
      h3: { fontSize: 'var(--fs-2)', lineHeight: 'var(--leading-title)' },
      h4: { fontSize: 'var(--fs-2)', lineHeight: 'var(--leading-title)' },
      h5: { fontSize: 'var(--fs-1)', lineHeight: 'var(--leading-title)' },
      h6: { fontSize: 'var(--fs-1)', lineHeight: 'var(--leading-title)' },
    },
  },
  radius: { xs: '6px', sm: 'var(--r-s)', md: 'var(--r-c)', lg: 'var(--r-m)', xl: 'var(--r-l)' },
  defaultRadius: 'md',
  spacing: { xs: 'var(--s2)', sm: 'var(--s3)', md: 'var(--s4)', lg: 'var(--s5)', xl: 'var(--s6)' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow-high)',
    lg: 'var(--shadow-high)',
    xl: 'var(--shadow-high)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: mantineComponents,
})
