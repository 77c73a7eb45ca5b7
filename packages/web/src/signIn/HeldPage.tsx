import { DateSettingProvider } from '@kewo/ui'
import type { ReactNode } from 'react'
import { ChangePassword } from '../me/ChangePassword.tsx'
import { SignOut } from '../me/SignOut.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { startAnew } from '../session/startAnew.ts'
import styles from './SignIn.module.css'
import { SignInFrame } from './SignInFrame.tsx'

type Props = {
  viewer: { name: string; timeZone: string }
  /** What is to be done, where it is not a new password. */
  task?: { title: string; words: string; form: ReactNode }
}

/** Staff have made this password: its person sets one that nobody else knows, or does another task, before anything else. */
export function HeldPage({ viewer, task = newPassword() }: Props) {
  return (
    <DateSettingProvider locale={getLocale()} timeZone={viewer.timeZone}>
      <SignInFrame logo={viewer.name} title={task.title}>
        <p className={styles.words}>{task.words}</p>
        {task.form}
        <SignOut />
      </SignInFrame>
    </DateSettingProvider>
  )
}

const newPassword = () => ({
  title: m.signIn_newPasswordTitle(),
  words: m.signIn_newPasswordWords(),
  form: <ChangePassword onChanged={startAnew} alone />,
})
