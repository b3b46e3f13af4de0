import { Badge, Button, Input, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AdminClaim, AnswerClaimRequest } from "../../contracts"
import { useAnswerClaim, useAnswerSafety } from "../lib/claim-data"
import { describeAdminClaim, describeSafety, KIND_WORDS } from "../lib/claim-words"
import { formatError } from "../lib/format-error"
import { formatMoney } from "../lib/return-words"

type CardProps = { orderId: string; claim: AdminClaim; currency: string }

/** Refund, replacement or no, each with one press. */
function AnswerForm({ orderId, claim, currency }: CardProps) {
  const answer = useAnswerClaim(orderId, claim.id)
  const [words, setWords] = useState("")
  const [amount, setAmount] = useState(claim.worth)
  const send = (decision: AnswerClaimRequest["decision"]) =>
    answer.mutate(
      {
        ...{ decision, answer: words.trim() || null },
        ...(decision === "refund" ? { amount } : {}),
      },
      {
        onSuccess: () => toast.success(`C${claim.number} is answered`),
        onError: (error) => toast.error(formatError(error)),
      },
    )
  const buttons = [
    { decision: "refund", label: `Refund ${formatMoney(amount, currency)}` },
    { decision: "replace", label: "Send a replacement" },
    { decision: "decline", label: "Decline" },
  ] as const
  return (
    <div className="flex flex-col gap-y-2">
      <label className="flex flex-col gap-y-1">
        <Text size="xsmall">To the buyer (needed to decline)</Text>
        <Textarea value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <label className="flex items-center gap-x-2">
        <Text size="xsmall">Amount of a refund</Text>
        <Input
          type="number"
          size="small"
          className="w-28"
          min={0}
          step="any"
          value={amount}
          onChange={(event) => setAmount(Number(event.target.value))}
        />
      </label>
      <div className="flex flex-wrap gap-2">
        {buttons.map(({ decision, label }) => (
          <Button
            key={decision}
            size="small"
            variant={decision === "refund" ? "primary" : "secondary"}
            isLoading={answer.isPending}
            disabled={decision === "decline" && !words.trim()}
            onClick={() => send(decision)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** A report of harm: until when, and what staff found out. */
function SafetyForm({
  orderId,
  safety,
}: {
  orderId: string
  safety: NonNullable<AdminClaim["safety"]>
}) {
  const answer = useAnswerSafety(orderId, safety.id)
  const [words, setWords] = useState(safety.answer ?? "")
  const save = () =>
    answer.mutate(
      { answer: words },
      {
        onSuccess: () => toast.success("The safety report is answered"),
        onError: (error) => toast.error(formatError(error)),
      },
    )
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-2 rounded-lg p-4">
      <Text size="small" weight="plus">
        {describeSafety(safety)}
      </Text>
      <label className="flex flex-col gap-y-1">
        <Text size="xsmall">What we found out and did (not shown to the buyer)</Text>
        <Textarea value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <Button
        size="small"
        variant="secondary"
        className="self-start"
        isLoading={answer.isPending}
        disabled={!words.trim()}
        onClick={save}
      >
        Save the answer
      </Button>
    </div>
  )
}

/** One claim: what is wrong, its pictures, and the answer. */
export function ClaimCard(props: CardProps) {
  const { claim, orderId } = props
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" weight="plus">
          C{claim.number}: {KIND_WORDS[claim.kind]}
        </Text>
        <Badge size="2xsmall" color={claim.status === "open" ? "orange" : "green"}>
          {describeAdminClaim(claim)}
        </Badge>
      </div>
      {claim.lines.map(({ line_id, quantity, title, variant_title }) => (
        <Text key={line_id} size="small">
          {quantity} × {[title, variant_title].filter(Boolean).join(", ")}
        </Text>
      ))}
      {claim.note && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {claim.note}
        </Text>
      )}
      {claim.pictures.map((url, index) => (
        <a key={url} href={url} className="txt-small text-ui-fg-interactive">
          Picture {index + 1}
        </a>
      ))}
      {claim.answer && <Text size="small">We wrote: {claim.answer}</Text>}
      {claim.status === "open" && <AnswerForm {...props} />}
      {claim.safety && <SafetyForm orderId={orderId} safety={claim.safety} />}
    </div>
  )
}
