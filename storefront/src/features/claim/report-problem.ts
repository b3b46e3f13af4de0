import "server-only"

import {
  CLAIM_KINDS,
  CLAIM_REMEDIES,
  MAX_CLAIM_PICTURES,
} from "@clearline/backend/contracts"
import { z } from "zod"

import { removeInvisible } from "@/lib/address/remove-invisible"
import { readLineQuantities } from "@/lib/line-quantities"

import { addPicture, reportClaim } from "./data"

const input = z.object({
  request_key: z.uuid(),
  kind: z.enum(CLAIM_KINDS),
  remedy: z.enum(CLAIM_REMEDIES),
})

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? removeInvisible(value) : ""
}

const listPictures = (form: FormData): File[] =>
  form
    .getAll("pictures")
    .filter((one): one is File => one instanceof File && one.size > 0)
    .slice(0, MAX_CLAIM_PICTURES)

/**
 * Reports the problem of a form, with its pictures. Returns null when all of it is stored,
 * else the code of the reason why not, for `describeClaimError`; `picture_failed` when the
 * report is stored and a picture is not.
 */
export async function reportProblem(
  orderId: string,
  form: FormData,
): Promise<string | null> {
  const parsed = input.safeParse({
    request_key: textOf(form, "request_key"),
    kind: textOf(form, "kind"),
    remedy: textOf(form, "remedy"),
  })
  if (!parsed.success) return "invalid_request"
  const lines = readLineQuantities(form)
  if (lines.length === 0) return "nothing_chosen"
  const note = textOf(form, "note") || null
  const answer = await reportClaim(orderId, { ...parsed.data, lines, note })
  if (!answer.ok) return answer.problem.code
  for (const picture of listPictures(form).slice(answer.value.pictures)) {
    if (!(await addPicture(orderId, answer.value.id, picture))) return "picture_failed"
  }
  return null
}
