import { isSignedOut } from "./is-signed-out"

const everywhere = { issued_from: 0, issued_until: 100 }
const thatOne = { issued_from: 150, issued_until: 150 }

test.each([
  [99, [], false],
  [99, [everywhere], true],
  [100, [everywhere], true],
  [101, [everywhere], false],
  [149, [thatOne], false],
  [150, [everywhere, thatOne], true],
  [151, [everywhere, thatOne], false],
  [undefined, [], false],
  [undefined, [thatOne], true],
])(
  "A18: a token issued in second %s, with the sign-out ranges %j, is dead: %s",
  (at, ranges, expected) => {
    expect(isSignedOut(at, ranges)).toBe(expected)
  },
)
