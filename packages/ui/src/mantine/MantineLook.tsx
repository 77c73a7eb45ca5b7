import '@mantine/core/styles.css'
import './mantine.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { cssVariablesResolver } from './cssVariablesResolver.ts'
import { mantineTheme } from './mantineTheme.ts'

/** Around an app that uses Mantine. Light, dark and elder come with the tokens, by the attributes of <html>. */
export function MantineLook({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
    >
      {children}
    </MantineProvider>
  )
}
