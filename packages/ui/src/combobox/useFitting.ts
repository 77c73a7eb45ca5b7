import { useEffect, useState } from 'react'
import type { fitting } from './fitting.ts'
import type { Option } from './option.ts'

/** The options that fit what is typed. Until the rules of the search have come, those whose name holds it as it stands. */
export function useFitting(options: readonly Option[], typed: string | null): readonly Option[] {
  const [fit, setFit] = useState<{ by: typeof fitting } | null>(null)
  const asked = typed !== null && fit === null
  useEffect(() => {
    if (!asked) return
    // Without a signal and never fetched before: the plain comparison has to do.
    import('./fitting.ts').then(
      (rules) => setFit({ by: rules.fitting }),
      () => {},
    )
  }, [asked])
  if (typed === null) return options
  if (fit) return fit.by(options, typed)
  const plain = typed.trim().toLowerCase()
  return options.filter(({ label }) => label.toLowerCase().includes(plain))
}
