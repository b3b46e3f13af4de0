import { CLAIM_KINDS } from "@clearline/backend/contracts"

import { nameQuantity } from "@/lib/line-quantities"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { Field, Select, TextArea } from "@/ui/field"

import { KIND_WORDS } from "../rules/describe-claim"
import type { ClaimsView } from "../view"
import styles from "./claim.module.css"

/** Reports a problem with goods that arrived, or did not. Works without scripts. */
export function ClaimForm({
  orderId,
  country,
  requestKey,
  lines,
  message,
}: {
  orderId: string
  country: string
  /** Made once for each page, so that a second press is the same report. */
  requestKey: string
  lines: ClaimsView["lines"]
  /** Why the report was not sent. */
  message: string | null
}) {
  return (
    <form
      method="post"
      action="/api/problems"
      encType="multipart/form-data"
      className={styles.form}
    >
      {message ? <ErrorSummary title={message} entries={[]} /> : null}
      <input type="hidden" name="order_id" value={orderId} />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="request_key" value={requestKey} />
      <Select name="kind" label="What is wrong?" required defaultValue="">
        <option value="" disabled>
          Choose one
        </option>
        {CLAIM_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </Select>
      {lines
        .filter(({ claimable }) => claimable > 0)
        .map((line) => (
          <Select
            key={line.id}
            name={nameQuantity(line.id)}
            label={`How many of ${line.name}?`}
            defaultValue="0"
            required
          >
            {Array.from({ length: line.claimable + 1 }, (_, count) => (
              <option key={count} value={count}>
                {count === 0 ? "None" : count}
              </option>
            ))}
          </Select>
        ))}
      <Select name="remedy" label="What would you like?" required defaultValue="refund">
        <option value="refund">My money back</option>
        <option value="replacement">A replacement</option>
      </Select>
      <TextArea
        name="note"
        label="What happened?"
        hint="About a skin reaction, we need a few words. Only our staff read them."
        rows={4}
        maxLength={1000}
      />
      <Field
        name="pictures"
        type="file"
        label="Pictures"
        hint="Up to 4, 8 MB together. We remove where and with what they were taken."
        accept="image/jpeg,image/png,image/webp,image/avif"
        multiple
      />
      <div>
        <Button>Send the report</Button>
      </div>
    </form>
  )
}
