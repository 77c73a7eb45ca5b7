/** Brings the first field that cannot be taken into view, with the focus; else what was said beside the form. */
export function showFault(): void {
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const fault =
    scope.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    scope.querySelector<HTMLElement>('[data-act-problem]')
  fault?.focus({ preventScroll: true })
  fault?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
