import { registerTemplate } from '@kewo/domain'
import { Button } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { FileDrop } from '../file/FileDrop.tsx'
import { m } from '../paraglide/messages.js'
import { saveCsv } from '../saveCsv.ts'

const largest = 200 * 1024 * 1024

/** Takes a register, or gives a template to fill in. */
export function ChooseFile({ onSent }: { onSent: (uploadId: string) => void }) {
  return (
    <FileDrop
      address="/api/registers"
      accept=".xlsx,.csv,.txt,text/csv,text/plain"
      largest={largest}
      words={{
        drop: m.register_dropWords(),
        choose: m.register_chooseFile(),
        sending: m.register_sending(),
        looking: m.register_looking(),
        tooLarge: m.register_tooLarge(),
        hint: m.register_fileHint(),
      }}
      onSent={onSent}
    >
      <Button onClick={() => saveCsv(m.register_templateName(), [registerTemplate.map(inLocale)])}>
        {m.register_template()}
      </Button>
    </FileDrop>
  )
}
