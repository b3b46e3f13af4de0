import { Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { PAIRING_KINDS, PAIRING_NOTE_LENGTH, type PairingKind } from "../../contracts"
import type { Partner } from "../lib/pairing-partners"
import type { PairingSide } from "../lib/pairing-sides"
import { PAIR_WORDS, PAIRING_KIND_WORDS } from "../lib/words"
import { Choice } from "./choice"
import { EditDrawer } from "./edit-drawer"
import { PartnerSearch } from "./partner-search"

type PairingFormProps = {
  side: PairingSide
  /** Id of the product or article that the partners are paired with. */
  ownerId: string
  partners: Partner[]
  /** The partner to change; null adds a new one. */
  partner: Partner | null
  onClose: () => void
}

/**
 * Pairs a product with an article, or changes the pairing's kind and note. Mount it to
 * open it.
 */
export function PairingForm(props: PairingFormProps) {
  const { side, ownerId, partners, partner, onClose } = props
  const [id, setId] = useState(partner?.id ?? "")
  const [kind, setKind] = useState<PairingKind>(partner?.kind ?? "read_first")
  const [note, setNote] = useState(partner?.note ?? "")
  const save = side.useChange(ownerId)
  const submit = () => {
    if (!id) return
    const rank = partner?.kind === kind ? partner.rank : null
    const onSuccess = () => {
      toast.success("Pairing saved", { description: "The shop shows it within seconds." })
      onClose()
    }
    save.mutate({ set: [{ id, kind, rank, note: note.trim() || null }] }, { onSuccess })
  }
  return (
    <EditDrawer
      title={partner ? partner.title : PAIR_WORDS[side.what]}
      description="Both pages, the product's and the article's, show each other."
      isOpen
      isSaving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={submit}
    >
      {!partner && (
        <PartnerSearch
          side={side}
          taken={new Set(partners.map((one) => one.id))}
          chosen={id}
          onChoose={setId}
        />
      )}
      <Choice
        id="pairing-kind"
        label="The product's page shows it under"
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
        <Hint>
          One sentence for buyers, beside the article on the product&apos;s page. May stay
          empty.
        </Hint>
      </div>
    </EditDrawer>
  )
}
