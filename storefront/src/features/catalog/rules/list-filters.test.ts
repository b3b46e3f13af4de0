import {
  buildFilterPath,
  changeFilters,
  NO_FILTERS,
  parseFilterPath,
  type ListFilters,
} from "./list-filters"

const chosen: ListFilters = {
  audience: "practitioner",
  purpose: "colour-correct",
  inStock: true,
  sort: "price-asc",
  page: 3,
}

describe("the address of a list", () => {
  it("is empty when nothing is chosen", () => {
    expect(buildFilterPath(NO_FILTERS)).toEqual([])
    expect(parseFilterPath([])).toEqual(NO_FILTERS)
  })

  it("contains every choice and can be parsed back", () => {
    const path = [
      "for-practitioners",
      "purpose-colour-correct",
      "in-stock",
      "sort-price-asc",
      "page-3",
    ]
    expect(buildFilterPath(chosen)).toEqual(path)
    expect(parseFilterPath(path)).toEqual(chosen)
  })

  it.each([
    [["in-stock", "for-clients"], "in the wrong order"],
    [["in-stock", "in-stock"], "said twice"],
    [["for-clients", "for-practitioners"], "both audiences"],
    [["purpose-magic"], "an unknown purpose"],
    [["sort-featured"], "the sort that needs no word"],
    [["page-1"], "the page that needs no word"],
    [["page-0"], "page nought"],
    [["page-2.5"], "half a page"],
    [["page-1e2"], "a number in another dress"],
    [["page-501"], "past the last page"],
    [["something"], "an unknown word"],
  ])("refuses %j: %s", (segments) => {
    expect(parseFilterPath(segments)).toBeNull()
  })

  it("goes back to the first page when a choice changes", () => {
    expect(changeFilters(chosen, { inStock: false })).toEqual({
      ...chosen,
      inStock: false,
      page: 1,
    })
  })
})
