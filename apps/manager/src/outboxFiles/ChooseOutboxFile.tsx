import { outboxFileLimits } from '@kewo/domain'
import { useNavigate } from '@tanstack/react-router'
import { FileDrop } from '../file/FileDrop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

/** Takes a file that somebody has saved of an outbox, and shows what it holds. */
export function ChooseOutboxFile() {
  const navigate = useNavigate()
  const largest = outboxFileLimits.bytes
  return (
    <FileDrop
      address="/api/outbox-files"
      accept=".kewo,.json,application/octet-stream"
      largest={largest}
      words={{
        drop: m.outboxFiles_drop(),
        choose: m.outboxFiles_choose(),
        sending: m.outboxFiles_sending(),
        looking: m.outboxFiles_looking(),
        tooLarge: m.outboxFiles_tooLarge({ megabytes: largest / 1024 / 1024 }),
        hint: m.outboxFiles_hint(),
      }}
      onSent={(fileId) => void navigate({ to: paths.outboxFile, params: { fileId } })}
    />
  )
}
