import { Input, Label, RadioGroup, Text } from "@medusajs/ui"
import { useState } from "react"
import { nameCandidate } from "../lib/pairing-partners"
import type { PairingSide } from "../lib/pairing-sides"
import { formatError } from "../lib/format-error"

const SEARCH_WORDS = { article: "Article", product: "Product" }

type SearchProps = {
  side: PairingSide
  /** Ids that are paired already. */
  taken: ReadonlySet<string>
  chosen: string
  onChoose: (id: string) => void
}

/** Searches for a product or an article by words, and selects one to pair. */
export function PartnerSearch({ side, ...props }: SearchProps) {
  const { what, useSearch } = side
  const [words, setWords] = useState("")
  const { found, error } = useSearch(words.trim(), props.taken)
  const field = `${what}-search`
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={field} size="small" weight="plus">
        {SEARCH_WORDS[what]}
      </Label>
      <Input
        id={field}
        type="search"
        placeholder="Words of its title"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {error
          ? `Could not search: ${formatError(error)}`
          : found?.length === 0
            ? `No other ${what} has these words.`
            : ""}
      </Text>
      <RadioGroup
        value={props.chosen}
        onValueChange={props.onChoose}
        aria-label="What was found"
      >
        {(found ?? []).map((one) => (
          <div key={one.id} className="flex items-center gap-x-2">
            <RadioGroup.Item value={one.id} id={`${what}-${one.id}`} />
            <Label htmlFor={`${what}-${one.id}`} size="small">
              {nameCandidate(one)}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
