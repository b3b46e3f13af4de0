import { findOutsideAddress, judgeAddress } from "./judge-address"

describe("the address of a link", () => {
  const own = ["https://shop.example", "http://localhost:9000"]
  it.each([
    ["https://a.org/b?c=1#d", "https://a.org/b?c=1"],
    ["HTTPS://A.org", "https://a.org/"],
    ["http://a.org:8080/", "http://a.org:8080/"],
    ["https://shop.example/us/learn/x", null],
    ["http://localhost:9000/app", null],
    ["/learn/does-smp-fade", null],
    ["#questions", null],
    ["mailto:a@a.org", null],
    ["https://", null],
    [`https://a.org/${"x".repeat(2_000)}`, null],
  ])("%s", (link, address) => {
    expect(findOutsideAddress(link, own)).toBe(address)
  })
})

describe("an address that may be visited", () => {
  it.each([
    ["https://a.org/b", null],
    ["http://a.org:80/", null],
    ["https://a.org:443/", null],
    ["http://a.org:443/", "unusual_address"],
    ["http://a.org:22/", "unusual_address"],
    ["https://me:secret@a.org/", "unusual_address"],
    ["ftp://a.org/", "unusual_address"],
    ["file:notes.txt", "unusual_address"],
    ["gopher://a.org/", "unusual_address"],
    ["nonsense", "unusual_address"],
  ])("%s: %s", (address, problem) => {
    expect(judgeAddress(address)).toBe(problem)
  })
})
