import { readPath } from "./read-path"

const ROWS: [string, string][] = [
  ["/", "/"],
  ["/session", "/session"],
  ["/session/", "/session"],
  ["/Session", "/session"],
  ["/customer/%65mailpass/%52egister", "/customer/emailpass/register"],
  ["/a%2Fb/emailpass/register", "/a%2fb/emailpass/register"],
  ["/%E0%A4%A/register", "/%e0%a4%a/register"],
]

describe("readPath", () => {
  it.each(ROWS)("%s is %s", (path, wanted) => {
    expect(readPath({ path })).toBe(wanted)
  })
})
