import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findInvalidBody } from "./find-invalid-body"
import {
  findOverlongText,
  findApiSection,
  hasOverlongWord,
  MAX_ID,
} from "./find-overlong-text"
import { findUnusableText, isUsableText } from "./find-unusable-text"
import { findInvalidOrder } from "./order-fields"
import { findInvalidFields, findInvalidPage, MAX_ADDRESS } from "./request-limits"
import { tidyFields } from "./tidy-fields"

/** The refusal `invalid_request`, with the fields that are not valid. */
export class InvalidRequestError extends MedusaError {
  readonly fields: string[]

  constructor(sentence: string, fields: string[] = []) {
    super(MedusaError.Types.INVALID_DATA, `invalid_request: ${sentence}`)
    this.fields = fields
  }
}

function readPath(address: string): string | null {
  try {
    return decodeURIComponent(address.split("?")[0] ?? "")
  } catch {
    return null
  }
}

/** Core looks up path segments in plain objects, where `constructor` exists too. */
function namesBuiltIn(path: string): boolean {
  return path.split("/").some((word) => word in Object.prototype)
}

/**
 * Refuses what no route can use, before it reaches a route or the database: an address
 * that cannot be decoded or is too long, characters that cannot be stored or shown, ids
 * and texts longer than their field, in path, query or body, and too deeply nested
 * bodies.
 */
export function refuseUnusable(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.originalUrl.length > MAX_ADDRESS) {
    throw new InvalidRequestError("The address is too long.")
  }
  const path = readPath(req.originalUrl)
  if (path === null || !isUsableText(path) || namesBuiltIn(path)) {
    throw new InvalidRequestError("The address cannot be read.")
  }
  if (hasOverlongWord(path)) {
    const sentence = `A part of the address is longer than ${MAX_ID} characters.`
    throw new InvalidRequestError(sentence)
  }
  const room = findApiSection(path)
  for (const [where, input] of [
    ["query", req.query],
    ["body", req.body],
  ] as const) {
    const field = findUnusableText(input)
    if (field !== null) {
      const sentence = `The ${where} holds text that cannot be used or is nested too deep.`
      throw new InvalidRequestError(sentence, field ? [field] : [])
    }
    const overlong = room && findOverlongText(input, room)
    if (!overlong) continue
    const { field: long, most } = overlong
    const sentence = `${long || `A name in the ${where}`} takes at most ${most} characters.`
    throw new InvalidRequestError(sentence, long ? [long] : [])
  }
  next()
}

/** Normalises addresses and numbers to what people see of them; see `tidyFields`. */
export function tidyBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  tidyFields(req.body)
  next()
}

/**
 * Refuses a `limit`, `offset` or `fields` that is invalid or too large, and an `order`
 * that is not a column of the list.
 */
export function refuseInvalidPage(who: "store" | "staff") {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const fault =
      findInvalidPage(req.query, who) ??
      findInvalidFields(req.query) ??
      findInvalidOrder(readPath(req.originalUrl)?.toLowerCase() ?? "", req.query, who)
    if (fault) throw new InvalidRequestError(fault.sentence, [fault.field])
    next()
  }
}

/** A search only reads: its filters may name anything that can be searched. */
const READS_ONLY = /^\/search(\/|$)/

/**
 * A request that creates or changes a cart may name the sales channel that it gets
 * anyway: see `alignMarket`.
 */
const CART = /^\/carts(\/[^/]+)?\/?$/i

function leaveOutChannel(req: MedusaRequest): unknown {
  const { body } = req
  if (!CART.test(req.path) || typeof body !== "object" || body === null) return body
  const others = Object.entries(body).filter(([name]) => name !== "sales_channel_id")
  return Object.fromEntries(others)
}

/**
 * Refuses bodies in which a buyer sets what only the shop may set; see `findInvalidBody`.
 */
export function refuseInvalidBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const fault = READS_ONLY.test(req.path) ? null : findInvalidBody(leaveOutChannel(req))
  if (fault) throw new InvalidRequestError(fault.sentence, [fault.field])
  next()
}

/** Sign-in providers may post a form to their callback; all other bodies are JSON. */
const TAKES_FORMS = /^\/auth\/[^/]+\/[^/]+\/callback\/?$/
/** Staff routes that accept files. */
const TAKES_FILES = /^\/admin\//
/** Takes a picture as its whole body; a browser asks before it sends one elsewhere. */
const TAKES_PICTURES = /^\/store\/orders\/[^/]+\/claims\/[^/]+\/pictures\/?$/i

/**
 * Refuses bodies that are not JSON. A page of another site can make a browser send a form
 * or plain text without a preflight request, but not JSON.
 */
export function refuseForms(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const isEmpty =
    !req.headers["transfer-encoding"] && !Number(req.headers["content-length"])
  const type = (req.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase()
  const path = req.originalUrl.split("?")[0] ?? ""
  const isTaken =
    isEmpty ||
    type === "application/json" ||
    TAKES_FORMS.test(path) ||
    (TAKES_FILES.test(path) && type === "multipart/form-data") ||
    (TAKES_PICTURES.test(path) && /^image\/\w+$/.test(type ?? ""))
  if (!isTaken) throw new InvalidRequestError("The body must be JSON.")
  next()
}
