import { termNoteId } from "../rules/glossary-terms"

/** Time for the pointer to move from a word to its note before the note closes, ms. */
const GRACE = 200
/** Distance between the word and its note, and from the edges of the window, px. */
const GAP = 8

const findTerm = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("a[data-term]") : null

function place(note: HTMLElement, term: HTMLElement): void {
  const word = term.getClientRects()[0] ?? term.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.min(word.left, clientWidth - note.offsetWidth - GAP)
  const below = word.bottom + GAP
  const isLow = below + note.offsetHeight > clientHeight
  const top = isLow ? word.top - note.offsetHeight - GAP : below
  note.style.left = `${Math.max(GAP, left) + window.scrollX}px`
  note.style.top = `${top + window.scrollY}px`
}

/**
 * Shows the note of a term while the pointer is over term or note, or while the term has
 * the focus. On a touch screen the first tap shows the note and the second follows the
 * link. Escape or a tap elsewhere closes it. Returns a function that removes all
 * listeners.
 */
export function watchTerms(): () => void {
  const stop = new AbortController()
  let shown: HTMLElement | null = null
  let byTouch = false
  let leaving: number | undefined

  const hide = () => {
    window.clearTimeout(leaving)
    shown?.hidePopover()
    shown = null
  }
  const show = (term: HTMLElement) => {
    window.clearTimeout(leaving)
    const note = document.getElementById(termNoteId(term.dataset["term"] ?? ""))
    if (!note?.showPopover || note === shown) return
    hide()
    note.showPopover()
    place(note, term)
    shown = note
  }
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    answer: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, answer, { signal: stop.signal })

  listen("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return
    const term = findTerm(target)
    if (term) show(term)
    else if (shown && target instanceof Node && shown.contains(target)) {
      window.clearTimeout(leaving)
    } else if (shown && !findTerm(document.activeElement)) {
      window.clearTimeout(leaving)
      leaving = window.setTimeout(hide, GRACE)
    }
  })
  listen("pointerdown", ({ target, pointerType }) => {
    byTouch = pointerType === "touch"
    if (!findTerm(target) && !(target instanceof Node && shown?.contains(target))) hide()
  })
  listen("click", (event) => {
    const term = findTerm(event.target)
    if (!term || !byTouch || shown?.id === termNoteId(term.dataset["term"] ?? "")) return
    event.preventDefault()
    show(term)
  })
  listen("focusin", ({ target }) => {
    const term = findTerm(target)
    if (!term) hide()
    // A tap focuses the term before its click event; it must not count as the first of
    // two taps.
    else if (!byTouch) show(term)
  })
  listen("keydown", ({ key }) => {
    byTouch = false
    if (key === "Escape") hide()
  })
  return () => {
    hide()
    stop.abort()
  }
}
