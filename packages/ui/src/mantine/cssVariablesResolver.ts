import type { CSSVariablesResolver } from '@mantine/core'

/**
 * Mantine is held in its light scheme, and each of its colours is one of our tokens, which turn dark by themselves.
 * Its "white" is both the sheet and the text on jade; in the dark both are dark, so one token serves.
 */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-line-height': 'var(--leading)',
    '--mantine-cursor-type': 'pointer',
  },
  light: {
    '--mantine-color-scheme': 'var(--scheme)',
    '--mantine-color-white': 'var(--sheet)',
    '--mantine-color-black': 'var(--ink)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-body': 'var(--sheet)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-success': 'var(--jade)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--jade)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--paper)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-disabled': 'var(--line-soft)',
    '--mantine-color-disabled-color': 'var(--ink-2)',
    '--mantine-color-disabled-border': 'var(--line-strong)',
    '--mantine-primary-color-contrast': 'var(--on-jade)',
  },
  dark: {},
})
