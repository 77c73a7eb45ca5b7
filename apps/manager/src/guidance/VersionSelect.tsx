import { DateTime, Select } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { wholeAgain } from '../reach/reachSearch.ts'

type Version = { id: string; number: number; publishedAt: string | null }

type Props = {
  version: Version
  versions: readonly Version[]
  /** Shops see its newest version. */
  isShown: boolean
}

/** Which version is looked at, and since when it is published. */
export function VersionSelect({ version, versions, isShown }: Props) {
  const navigate = useNavigate()
  if (versions.length === 1)
    return (
      version.publishedAt && (
        <p>
          {m.guidance_versionNumber({ number: version.number })} · {m.guidance_publishedAt()}{' '}
          <DateTime value={version.publishedAt} form="nearDayAndTime" />
        </p>
      )
    )
  return (
    <Select
      label={m.guidance_version()}
      labelHidden
      value={String(version.number)}
      onChange={(event) => {
        const number = Number(event.currentTarget.value)
        void navigate({
          to: '.',
          search: (was) => ({ ...was, ...wholeAgain, version: number }),
          replace: true,
        })
      }}
      options={versions.map(({ number }, index) => ({
        value: String(number),
        label:
          isShown && index === 0 ? m.guidance_versionNow({ number }) : m.guidance_versionNumber({ number }),
      }))}
    />
  )
}
