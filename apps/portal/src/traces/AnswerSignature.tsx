import { isOpenedForShop } from '@kewo/web/assistance'
import { SignatureSheet } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

type Props = { path: string; onChange: (path: string) => void }

/** Where the shop may sign its answer by finger, if it likes. Nobody who acts for it can. */
export function AnswerSignature({ path, onChange }: Props) {
  if (isOpenedForShop()) return null
  return (
    <SignatureSheet
      path={path}
      onChange={onChange}
      words={{
        label: m.traces_yourSignature(),
        prompt: m.traces_signHere(),
        clear: m.traces_signAgain(),
      }}
    />
  )
}
