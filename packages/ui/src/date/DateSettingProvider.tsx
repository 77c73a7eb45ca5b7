import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { DateSetting, Locale } from './dateWords.ts'
import { useNow } from './useNow.ts'

const DateSettingContext = createContext<DateSetting | null>(null)

/** Once around the app: every word of time below is in this language and the company's time zone, and moves on. */
export function DateSettingProvider({
  locale,
  timeZone,
  children,
}: {
  locale: Locale
  timeZone: string
  children: ReactNode
}) {
  const now = useNow()
  const setting = useMemo(() => ({ locale, timeZone, now }), [locale, timeZone, now])
  return <DateSettingContext value={setting}>{children}</DateSettingContext>
}

export function useDateSetting(): DateSetting {
  const setting = useContext(DateSettingContext)
  if (!setting) throw new Error('Words of time need a DateSettingProvider above them')
  return setting
}
