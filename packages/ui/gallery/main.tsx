import '../src/theme/tokens.css'
import '../src/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DateSettingProvider, startAppearance } from '../src/index.ts'
import { Gallery } from './Gallery.tsx'

startAppearance()

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <DateSettingProvider locale="zh-CN" timeZone="Asia/Shanghai">
      <Gallery />
    </DateSettingProvider>
  </StrictMode>,
)
