import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, DateTime, ListRow, Pack } from '@kewo/ui'
import { guidanceKindLabel, textIn } from '@kewo/ui/labels'
import { IconBook2, IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const GuidanceCard_guidance = graphql(`
  fragment GuidanceCard_guidance on Guidance {
    id
    kind
    publishedAt
    validUntil
    author {
      id
      name
    }
    version {
      id
      title
      titleEn
      cover {
        id
        url(size: SMALL)
      }
      receipt {
        id
        status
      }
    }
  }
`)

type Guidance = FragmentOf<typeof GuidanceCard_guidance>

/** One guidance in a list, on Home too: how it should look, what it is about, how far the shop has come. */
export function GuidanceCard({ guidance }: { guidance: Guidance }) {
  const { id, kind, author, version, publishedAt, validUntil } = readFragment(GuidanceCard_guidance, guidance)
  if (!version) return null
  const { title, titleEn, cover, receipt } = version
  return (
    <ListRow
      leading={<Pack picture={cover?.url} icon={<IconBook2 />} />}
      chips={
        <>
          <StatusChip status={receipt?.status ?? 'UNOPENED'} />
          {guidanceKindLabel(kind)}
        </>
      }
      title={textIn(title, titleEn)}
      sub={
        publishedAt && (
          <>
            {author.name} · <DateTime value={publishedAt} />
          </>
        )
      }
      note={
        validUntil && (
          <>
            {m.guidance_validUntil()} <DateTime value={validUntil} form="day" />
          </>
        )
      }
      renderLink={(parts) => <Link to={paths.guidance} params={{ guidanceId: id }} {...parts} />}
    />
  )
}

type Status = 'UNOPENED' | 'OPENED' | 'READ' | 'UNDERSTOOD'

function StatusChip({ status }: { status: Status }) {
  if (status === 'UNDERSTOOD')
    return <Chip icon={<IconCheck aria-hidden="true" />}>{m.guidance_understood()}</Chip>
  if (status === 'UNOPENED') return <Chip tone="sky">{m.guidance_new()}</Chip>
  return <Chip tone="gray">{status === 'READ' ? m.guidance_questionLeft() : m.guidance_begun()}</Chip>
}
