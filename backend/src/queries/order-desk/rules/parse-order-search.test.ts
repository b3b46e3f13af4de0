import { parseOrderSearch } from "./parse-order-search"

describe("what staff typed into the search of orders", () => {
  it.each([
    ["#12", 12, null, "#12"],
    [" # 12 ", 12, null, "#12"],
    ["12", 12, "%12%", "12"],
    ["99999999999", null, "%99999999999%", "99999999999"],
    ["9999999999", null, "%9999999999%", "9999999999"],
    ["AFT-BALM-15", null, "%AFT-BALM-15%", "AFT-BALM-15"],
    ["1Z 999 AA1", null, "%1Z 999 AA1%", "1Z999AA1"],
    ["Anna  Berg", null, "%Anna Berg%", "AnnaBerg"],
    ["50%_off\\", null, "%50\\%\\_off\\\\%", "50%_off\\"],
  ])("%p", (typed, number, pattern, tracking) => {
    expect(parseOrderSearch(typed)).toEqual({ number, pattern, tracking })
  })

  it.each(["", "   "])("%p is nothing", (typed) => {
    expect(parseOrderSearch(typed)).toBeNull()
  })
})
