import {
  compareByArticleRank,
  type Pairing,
  type PairingInput,
  reorderPairings,
} from "./reorder-pairings"

const pair = (part: Partial<Pairing>): Pairing => ({
  product_id: "balm",
  article_id: "fade",
  kind: "read_first",
  rank: 0,
  article_rank: null,
  note: null,
  ...part,
})
const input = (part: Partial<PairingInput>): PairingInput => ({
  product_id: "balm",
  article_id: "fade",
  kind: "read_first",
  note: null,
  ...part,
})

type Case = [string, Pairing[], PairingInput, Partial<Pairing>]

describe("the ranks of a product and an article in each other's lists", () => {
  it.each<Case>([
    ["the first of a product", [], input({}), { rank: 0, article_rank: null }],
    [
      "a new one goes behind the last of its kind at the product",
      [pair({ article_id: "pain", rank: 4 }), pair({ article_id: "sun", rank: 2 })],
      input({}),
      { rank: 5 },
    ],
    [
      "one that is not given keeps its position",
      [pair({ rank: 3 }), pair({ article_id: "pain", rank: 9 })],
      input({ rank: null }),
      { rank: 3 },
    ],
    [
      "articles of the other kind, and of other products, do not count",
      [
        pair({ article_id: "pain", rank: 4, kind: "aftercare" }),
        pair({ product_id: "foam", rank: 7 }),
      ],
      input({}),
      { rank: 0 },
    ],
    [
      "what the article's side says leaves the place at the product",
      [pair({ rank: 3, article_rank: 1 }), pair({ article_id: "pain", rank: 9 })],
      input({ article_rank: 0 }),
      { rank: 3, article_rank: 0 },
    ],
    [
      "what the product's side says leaves the place at the article",
      [pair({ rank: 3, article_rank: 1 })],
      input({ rank: 0 }),
      { rank: 0, article_rank: 1 },
    ],
    [
      "another kind is the end of another list, at both ends",
      [
        pair({ rank: 3, article_rank: 1 }),
        pair({ article_id: "pain", kind: "aftercare" }),
      ],
      input({ kind: "aftercare" }),
      { rank: 1, article_rank: null },
    ],
    [
      "the article's side can take its order back",
      [pair({ rank: 3, article_rank: 1 })],
      input({ article_rank: null }),
      { rank: 3, article_rank: null },
    ],
    [
      "both said, as an undo does",
      [pair({ rank: 3, article_rank: 1 })],
      input({ rank: 8, article_rank: 2, note: "Why" }),
      { rank: 8, article_rank: 2, note: "Why" },
    ],
  ])("%s", (_, stored, requested, placed) => {
    expect(reorderPairings(stored, [requested])).toEqual([
      { ...pair({}), ...requested, ...placed },
    ])
  })

  it("sorts products at the article by rank, then by title", () => {
    const products = [
      { title: "Foam", article_rank: null },
      { title: "Sunscreen", article_rank: 1 },
      { title: "Balm", article_rank: null },
      { title: "Wipes", article_rank: 0 },
    ]
    expect(products.sort(compareByArticleRank).map(({ title }) => title)).toEqual([
      "Wipes",
      "Sunscreen",
      "Balm",
      "Foam",
    ])
  })
})
