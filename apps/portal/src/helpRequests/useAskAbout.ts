import type { HelpRequestCategory } from '@kewo/domain'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { useNewHelpRequestDraft } from './newHelpRequestDraft.ts'

/** Opens a new request of this category with its first words written; what the shop has typed there itself stays. */
export function useAskAbout(category: HelpRequestCategory): (words: string) => void {
  const navigate = useNavigate()
  const draft = useNewHelpRequestDraft()
  return (words) => {
    if (!draft.value.words.trim()) draft.set({ ...draft.value, category, words })
    void navigate({ to: paths.newHelpRequest, search: { category } })
  }
}
