import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { SignInForm, type SignInFormProps } from './SignInForm.tsx'
import { SignInFrame } from './SignInFrame.tsx'

/** Before sign-in nothing is shown of what lies behind it: no brand, no picture, no campaign. */
export function SignInPage(props: SignInFormProps) {
  useWindowTitle(m.signIn_title())
  return (
    <SignInFrame title={m.signIn_welcome({ reader })}>
      <SignInForm {...props} />
    </SignInFrame>
  )
}
