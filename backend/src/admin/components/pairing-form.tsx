import { Hint, Input, Label, RadioGroup, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import {
  type AdminProductPairing,
  PAIRING_KINDS,
  PAIRING_NOTE_LENGTH,
  type PairingKind,
} from "../../contracts"
import { useArticleSearch, useChangePairings } from "../lib/pairing-data"
import { tellError } from "../lib/tell-error"
import { PAIRING_KIND_WORDS } from "../lib/words"
import { Choice } from "./choice"
import { EditDrawer } from "./edit-drawer"

type SearchProps = {
  /** Articles that stand there already. */
  taken: ReadonlySet<string>
  chosen: string
  onChoose: (articleId: string) => void
}

function ArticleSearch({ taken, chosen, onChoose }: SearchProps) {
  const [words, setWords] = useState("")
  const { data, error } = useArticleSearch(words.trim())
  const found = (data?.articles ?? []).filter(({ id }) => !taken.has(id))
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="article-search" size="small" weight="plus">
        Article
      </Label>
      <Input
        id="article-search"
        type="search"
        placeholder="Words of its title"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {error
          ? `Could not search: ${tellError(error)}`
          : data && found.length === 0
            ? "No other article has these words."
            : ""}
      </Text>
      <RadioGroup value={chosen} onValueChange={onChoose} aria-label="Articles found">
        {found.map(({ id, title, state }) => (
          <div key={id} className="flex items-center gap-x-2">
            <RadioGroup.Item value={id} id={`article-${id}`} />
            <Label htmlFor={`article-${id}`} size="small">
              {title}
              {state !== "published" && ` (${state.replace("_", " ")})`}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}

type PairingFormProps = {
  productId: string
  pairings: AdminProductPairing[]
  /** The one to change; null pairs another article. */
  pairing: AdminProductPairing | null
  onClose: () => void
}

/** Puts an article beside a product, or changes its kind and note. Mount it to open it. */
export function PairingForm({ productId, pairings, pairing, onClose }: PairingFormProps) {
  const [articleId, setArticleId] = useState(pairing?.article_id ?? "")
  const [kind, setKind] = useState<PairingKind>(pairing?.kind ?? "read_first")
  const [note, setNote] = useState(pairing?.note ?? "")
  const save = useChangePairings(productId)
  const ranks = pairings.filter((one) => one.kind === kind).map(({ rank }) => rank)
  const rank = pairing?.kind === kind ? pairing.rank : Math.max(-1, ...ranks) + 1
  const submit = () => {
    if (!articleId) return
    const set = [{ article_id: articleId, kind, rank, note: note.trim() || null }]
    save.mutate(
      { set },
      {
        onSuccess: () => {
          toast.success("Pairing saved", {
            description: "The shop shows it within seconds.",
          })
          onClose()
        },
      },
    )
  }
  return (
    <EditDrawer
      title={pairing ? pairing.title : "Pair an article"}
      description="Both pages, the product's and the article's, show each other."
      isOpen
      isSaving={save.isPending}
      error={save.error ? tellError(save.error) : null}
      onClose={onClose}
      onSave={submit}
    >
      {!pairing && (
        <ArticleSearch
          taken={new Set(pairings.map((one) => one.article_id))}
          chosen={articleId}
          onChoose={setArticleId}
        />
      )}
      <Choice
        id="pairing-kind"
        label="Stands under"
        value={kind}
        options={PAIRING_KINDS}
        nameOf={(one) => PAIRING_KIND_WORDS[one]}
        onChange={setKind}
      />
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="pairing-note" size="small" weight="plus">
          Why read it
        </Label>
        <Textarea
          id="pairing-note"
          rows={3}
          maxLength={PAIRING_NOTE_LENGTH}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Hint>One sentence for buyers, beside the article. May stay empty.</Hint>
      </div>
    </EditDrawer>
  )
}
