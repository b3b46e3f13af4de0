import type {
  AdminArticlePairing,
  AdminProductPairing,
  PairingKind,
} from "../../contracts"

/** What stands at the other end of a pairing, as the lists of both ends show it. */
export type Partner = {
  id: string
  title: string
  /** Its page in the dashboard. */
  path: string
  kind: PairingKind
  rank: number | null
  note: string | null
  /** What to know of it before something is changed. */
  mark: { words: string; colour: "orange" | "grey" | "blue" } | null
}

/** What somebody changes in a list of partners; all or nothing. */
export type PartnerChange = {
  set?: Pick<Partner, "id" | "kind" | "rank" | "note">[]
  remove?: string[]
}

/** One that a search has found. */
export type Candidate = { id: string; title: string; state: string }

const inWords = (state: string) => state.replace("_", " ")

/** "Laser removal (in review)"; what is published says nothing. */
export const nameCandidate = ({ title, state }: Candidate): string =>
  state === "published" ? title : `${title} (${inWords(state)})`

/** An article of a product. */
export function toArticlePartner(pairing: AdminProductPairing): Partner {
  const { article_id: id, title, kind, rank, note, state } = pairing
  const isShown = state === "published"
  return {
    id,
    title,
    path: `/articles/${id}`,
    kind,
    rank,
    note,
    mark: isShown
      ? null
      : { words: `${inWords(state)}, does not count`, colour: "orange" },
  }
}

/** A product of an article. */
export function toProductPartner(pairing: AdminArticlePairing): Partner {
  const { product_id: id, title, kind, rank, note, status, needs_article } = pairing
  const isShown = status === "published"
  return {
    id,
    title,
    path: `/products/${id}`,
    kind,
    rank,
    note,
    mark: !isShown
      ? { words: inWords(status), colour: "grey" }
      : needs_article
        ? { words: "cannot be sold without it", colour: "blue" }
        : null,
  }
}
