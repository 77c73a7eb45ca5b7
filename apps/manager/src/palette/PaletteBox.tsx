import '@mantine/spotlight/styles.css'
import './palette.css'
import { VisuallyHidden } from '@kewo/ui'
import { Modal } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlaces } from '../frame/usePlaces.ts'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { acts } from './acts.tsx'
import { Found } from './Found.tsx'
import { holdsWords } from './holdsWords.ts'

export function PaletteBox() {
  const [query, setQuery] = useState('')
  const text = query.trim()
  const asked = useSettled(text)
  const navigate = useNavigate()
  const may = useMay()
  const places = usePlaces().filter(({ label }) => holdsWords(label(), text))
  const begun = acts.filter((act) => text !== '' && may(act.may) && holdsWords(act.label(), text))
  return (
    <Spotlight.Root
      shortcut="mod + K"
      tagsToIgnore={[]}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="60dvh"
    >
      <VisuallyHidden>
        <Modal.Title>{m.palette_title()}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={m.palette_open()}
        placeholder={m.palette_open()}
        leftSection={<IconSearch aria-hidden="true" size={20} />}
      />
      <Spotlight.ActionsList>
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={m.palette_places()}>
            {places.map(({ path, label, icon }) => (
              <Spotlight.Action
                key={path}
                label={label()}
                leftSection={icon}
                onClick={() => navigate({ to: path })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {begun.length > 0 && (
          <Spotlight.ActionsGroup label={m.palette_acts()}>
            {begun.map(({ path, label }) => (
              <Spotlight.Action
                key={path}
                label={label()}
                leftSection={<IconPlus aria-hidden="true" />}
                onClick={() => navigate({ to: path })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {asked !== '' && <Found text={asked} />}
        <Spotlight.Empty>{m.palette_nothing()}</Spotlight.Empty>
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
