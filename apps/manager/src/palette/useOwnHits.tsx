import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { usePlaces } from '../frame/usePlaces.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { acts } from './acts.tsx'
import type { HitGroup } from './hit.ts'
import { holdsWords } from './holdsWords.ts'

/** The pages and the acts that one may do, by what was typed; without a word all pages. */
export function useOwnHits(text: string): readonly HitGroup[] {
  const go = useNavigate()
  const may = useMay()
  const places = usePlaces().filter(({ label }) => holdsWords(label(), text))
  const begun = acts.filter((act) => text !== '' && may(act.may) && holdsWords(act.label(), text))
  return [
    {
      label: m.palette_places(),
      hits: places.map(({ path, label, icon }) => ({
        key: path,
        label: label(),
        icon,
        open: () => go({ to: path }),
      })),
    },
    {
      label: m.palette_acts(),
      hits: begun.map(({ path, label }) => ({
        key: `act ${path}`,
        label: label(),
        icon: <IconPlus aria-hidden="true" />,
        open: () => go({ to: path }),
      })),
    },
  ]
}
