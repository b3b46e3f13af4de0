import { nameQuantity } from "@/lib/line-quantities"
import { Button } from "@/ui/button"
import { ErrorSummary } from "@/ui/error-summary"
import { Checkbox, Select, TextArea } from "@/ui/field"
import { nameSeal } from "../rules/name-seal"
import type { ReturnLineView, ReturnsView } from "../view"
import styles from "./return.module.css"

/** One line: how many pieces come back, or why none can. */
function Line({ line }: { line: ReturnLineView }) {
  return (
    <fieldset className={styles.line}>
      <legend>{line.name}</legend>
      {line.sku ? <small>SKU {line.sku}</small> : null}
      {line.returnable > 0 ? (
        <>
          <Select
            name={nameQuantity(line.id)}
            label="How many do you send back?"
            defaultValue="0"
            required
          >
            {Array.from({ length: line.returnable + 1 }, (_, count) => (
              <option key={count} value={count}>
                {count === 0 ? "None" : count}
              </option>
            ))}
          </Select>
          {line.needsSeal ? (
            <Checkbox
              name={nameSeal(line.id)}
              label="The seal is unbroken"
              hint="This touches skin or is sterile. Once opened it can’t come back, for hygiene. If it is faulty, report a problem instead."
            />
          ) : (
            <small>Unused and complete, please.</small>
          )}
        </>
      ) : (
        <p className={styles.why}>{line.whyNot}</p>
      )}
    </fieldset>
  )
}

/** Announces a return. Works without scripts. */
export function ReturnForm({
  orderId,
  country,
  requestKey,
  returns,
  message,
}: {
  orderId: string
  country: string
  /** Made once for each page, so that a second press is the same return. */
  requestKey: string
  returns: ReturnsView
  /** Why the return was not announced. */
  message: string | null
}) {
  return (
    <form method="post" action="/api/returns" className={styles.form}>
      {message ? <ErrorSummary title={message} entries={[]} /> : null}
      <input type="hidden" name="order_id" value={orderId} />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="request_key" value={requestKey} />
      {returns.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      {returns.reasons.length > 0 ? (
        <Select name="reason" label="Why do you send it back?" defaultValue="">
          <option value="">I’d rather not say</option>
          {returns.reasons.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      ) : null}
      <TextArea name="note" label="Anything we should know?" rows={3} maxLength={1000} />
      <div>
        <Button>Announce the return</Button>
      </div>
    </form>
  )
}
