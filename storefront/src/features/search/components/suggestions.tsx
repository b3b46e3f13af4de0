"use client"

import { useCombobox } from "downshift"
import { memo, useEffect, useLayoutEffect, useState, type ComponentProps } from "react"
import styles from "./search-field.module.css"

/** One suggestion under the box. */
export type Suggestion = { kind: "product" | "article"; title: string; href: string }

const KIND_WORDS = { product: "Product", article: "Article" } as const
/** Milliseconds without a keystroke before suggestions are requested. */
const REST = 160
/** Minimum number of letters; fewer would match everything. */
const SHORTEST = 2

/** The suggestions for a text. A response for an earlier text is dropped. */
function useSuggestions(country: string, text: string): Suggestion[] {
  const [answer, setAnswer] = useState<{ text: string; found: Suggestion[] } | null>(null)
  const words = text.trim()
  useEffect(() => {
    if (words.length < SHORTEST) return
    const stop = new AbortController()
    const ask = async () => {
      const address = new URLSearchParams({ country, q: words }).toString()
      try {
        const response = await fetch(`/api/search?${address}`, { signal: stop.signal })
        const found = response.ok ? ((await response.json()) as Suggestion[]) : []
        setAnswer({ text: words, found })
      } catch (error) {
        // The visitor typed on, left the page or is offline: the form itself still works.
        if (!stop.signal.aborted) setAnswer({ text: words, found: [] })
        else if (!(error instanceof DOMException)) throw error
      }
    }
    const rest = setTimeout(() => void ask(), REST)
    return () => {
      clearTimeout(rest)
      stop.abort()
    }
  }, [country, words])
  return words.length < SHORTEST ? [] : (answer?.found ?? [])
}

/**
 * The list under a search box, as a combobox of the ARIA practices guide: arrows, Home,
 * End, Escape, Enter. It passes handlers to the box through `onProps` and never controls
 * its text, so that nothing typed is lost when the list loads late.
 */
export const Suggestions = memo(function Suggestions({
  input,
  country,
  onProps,
}: {
  input: HTMLInputElement
  country: string
  onProps: (props: ComponentProps<"input">) => void
}) {
  const [text, setText] = useState(input.value)
  const [wanted, setWanted] = useState(input === document.activeElement)
  const items = useSuggestions(country, text)
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex, isOpen } =
    useCombobox<Suggestion>({
      items,
      inputValue: text,
      isOpen: wanted && items.length > 0,
      selectedItem: null,
      itemToString: (item) => item?.title ?? "",
      onIsOpenChange: ({ isOpen: next }) => setWanted(next),
      onInputValueChange: ({ type, inputValue }) => {
        if (type === useCombobox.stateChangeTypes.InputChange) setText(inputValue)
      },
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) window.location.assign(selectedItem.href)
      },
      getA11yStatusMessage: ({ isOpen: open }) =>
        open
          ? `${items.length} ${items.length === 1 ? "suggestion" : "suggestions"}`
          : "",
    })

  useLayoutEffect(() => {
    const { ref, ...props }: ComponentProps<"input"> = getInputProps(
      { onFocus: () => setWanted(true) },
      { suppressRefError: true },
    )
    if (typeof ref === "function") ref(input)
    // The box keeps its own text and label.
    delete props.value
    delete props["aria-labelledby"]
    onProps(props)
  })

  return (
    <ul
      {...getMenuProps({ "aria-label": "Suggestions" }, { suppressRefError: true })}
      className={styles.list}
      hidden={!isOpen}
    >
      {items.map((item, index) => (
        <li
          key={item.href}
          {...getItemProps({ item, index })}
          className={styles.option}
          data-on={highlightedIndex === index}
        >
          <span className={styles.title}>{item.title}</span>
          <span className={styles.kind}>{KIND_WORDS[item.kind]}</span>
        </li>
      ))}
    </ul>
  )
})
