import "server-only"

import { z } from "zod"

import { removeInvisible } from "@/lib/address/remove-invisible"
import { readLineQuantities } from "@/lib/line-quantities"

import { requestReturn } from "./data"
import { nameSeal } from "./rules/name-seal"

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? removeInvisible(value) : ""
}

/**
 * Announces the return of a form. Returns null when it is announced, else the code of the
 * reason why not, for `describeReturnError`. The form's key makes a second press, or a page
 * that is sent again, the same return.
 */
export async function announceReturn(
  orderId: string,
  form: FormData,
): Promise<string | null> {
  const key = z.uuid().safeParse(textOf(form, "request_key"))
  if (!key.success) return "invalid_request"
  const lines = readLineQuantities(form).map((line) => ({
    ...line,
    is_sealed: form.get(nameSeal(line.line_id)) === "on",
  }))
  if (lines.length === 0) return "nothing_chosen"
  const answer = await requestReturn(orderId, {
    ...{ request_key: key.data, lines },
    reason_id: textOf(form, "reason") || null,
    note: textOf(form, "note") || null,
  })
  return answer.ok ? null : answer.problem.code
}
