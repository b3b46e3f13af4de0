import type { OrderClaimsResponse } from "@clearline/backend/contracts"

import { describeClaim, KIND_WORDS } from "./rules/describe-claim"

export type ClaimsView = {
  lines: { id: string; name: string; claimable: number }[]
  claims: {
    id: string
    /** `C12` */
    name: string
    kind: string
    words: string
    answer: string | null
  }[]
  canReport: boolean
}

/** Maps what can be reported about an order to the shop's view. */
export function toClaimsView({ lines, claims }: OrderClaimsResponse): ClaimsView {
  return {
    lines: lines.map(({ line_id, title, variant_title, claimable }) => ({
      id: line_id,
      name: [title, variant_title].filter(Boolean).join(", "),
      claimable,
    })),
    claims: claims.map(({ id, number, kind, status, answer }) => ({
      ...{ id, name: `C${number}`, kind: KIND_WORDS[kind], answer },
      words: describeClaim(status),
    })),
    canReport: lines.some(({ claimable }) => claimable > 0),
  }
}
