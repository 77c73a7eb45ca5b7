import { Suspense, useEffect } from 'react'
import { changeAppearance, schemes, textSizes } from '../src/index.ts'
import { screens } from './screens.ts'

const query = new URLSearchParams(location.search)

/** `?screen=portal-home&scheme=dark&elder&textSize=largest` shows one screen as one person would have it. */
export function Gallery() {
  useEffect(() => {
    changeAppearance({
      scheme: schemes.find((scheme) => scheme === query.get('scheme')) ?? 'light',
      elder: query.has('elder'),
      textSize: textSizes.find((size) => size === query.get('textSize')) ?? 'normal',
    })
    document.documentElement.toggleAttribute('data-density', false)
    if (query.get('screen')?.startsWith('staff'))
      document.documentElement.setAttribute('data-density', 'dense')
  }, [])
  const Screen = screens[query.get('screen') ?? '']
  return <Suspense>{Screen ? <Screen /> : <Contents />}</Suspense>
}

function Contents() {
  return (
    <ul style={{ padding: 32, lineHeight: 2.4 }}>
      {Object.keys(screens).map((name) => (
        <li key={name}>
          <a href={`?screen=${name}`}>{name}</a> · <a href={`?screen=${name}&scheme=dark`}>dark</a> ·{' '}
          <a href={`?screen=${name}&elder`}>elder</a> ·{' '}
          <a href={`?screen=${name}&elder&textSize=largest`}>largest</a>
        </li>
      ))}
    </ul>
  )
}
