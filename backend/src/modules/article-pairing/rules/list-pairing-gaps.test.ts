import type { ArticleState, PairingGap, PairingKind } from "../../../contracts"
import { listPairingGaps, needsArticles, type PairingFacts } from "./list-pairing-gaps"

const pair = (
  kind: PairingKind,
  state: ArticleState = "published",
  article_id: string = kind,
) => ({ article_id, kind, state })

const facts = (part: Partial<PairingFacts>): PairingFacts => ({
  is_professional: false,
  pairings: [],
  has_reason: false,
  ...part,
})

describe("what a product lacks to be in the shop", () => {
  it.each<[string, Partial<PairingFacts>, PairingGap[]]>([
    ["nothing beside an open product", {}, ["read_first"]],
    ["an article to read first is enough", { pairings: [pair("read_first")] }, []],
    ["a draft is none", { pairings: [pair("read_first", "draft")] }, ["read_first"]],
    [
      "a retired one is none",
      { pairings: [pair("read_first", "retired")] },
      ["read_first"],
    ],
    ["aftercare alone", { pairings: [pair("aftercare")] }, ["read_first"]],
    [
      "nothing beside a professional one",
      { is_professional: true },
      ["read_first", "aftercare"],
    ],
    [
      "a professional one without aftercare",
      { is_professional: true, pairings: [pair("read_first")] },
      ["aftercare"],
    ],
    [
      "a professional one with a draft as aftercare",
      {
        is_professional: true,
        pairings: [pair("read_first"), pair("aftercare", "draft")],
      },
      ["aftercare"],
    ],
    [
      "a professional one with both",
      { is_professional: true, pairings: [pair("read_first"), pair("aftercare")] },
      [],
    ],
    [
      "a reason stands for aftercare",
      { is_professional: true, has_reason: true, pairings: [pair("read_first")] },
      [],
    ],
    [
      "but for nothing to read",
      { is_professional: true, has_reason: true },
      ["read_first"],
    ],
  ])("%s", (_name, part, gaps) => {
    expect(listPairingGaps(facts(part))).toEqual(gaps)
  })
})

describe("whether a product needs an article", () => {
  it.each<[string, Partial<PairingFacts>, string[], boolean]>([
    ["its only one", { pairings: [pair("read_first")] }, ["read_first"], true],
    [
      "one of two",
      { pairings: [pair("read_first"), pair("read_first", "published", "second")] },
      ["second"],
      false,
    ],
    [
      "both at once",
      { pairings: [pair("read_first"), pair("read_first", "published", "second")] },
      ["read_first", "second"],
      true,
    ],
    [
      "one of two when the other is a draft",
      { pairings: [pair("read_first"), pair("read_first", "draft", "second")] },
      ["read_first"],
      true,
    ],
    ["somebody else's", { pairings: [pair("read_first")] }, ["other"], false],
    [
      "the aftercare of an open product",
      { pairings: [pair("read_first"), pair("aftercare")] },
      ["aftercare"],
      false,
    ],
    [
      "the aftercare of a professional one",
      { is_professional: true, pairings: [pair("read_first"), pair("aftercare")] },
      ["aftercare"],
      true,
    ],
    ["a product that lacks it anyway", {}, ["read_first"], false],
  ])("%s", (_name, part, ids, needed) => {
    expect(needsArticles(facts(part), ids)).toBe(needed)
  })
})
